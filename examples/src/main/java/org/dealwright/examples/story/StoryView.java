package org.dealwright.examples.story;

import java.util.List;
import org.dealwright.api.Worklist.Task;
import org.dealwright.process.Choice;

/**
 * What somebody sees who looks.
 *
 * @param options what could be done with a prospect
 * @param tasks what there is to do
 */
record StoryView(List<Choice> options, List<Task> tasks) {
    static final StoryView NOTHING = new StoryView(List.of(), List.of());

    StoryView {
        options = List.copyOf(options);
        tasks = List.copyOf(tasks);
    }
}
