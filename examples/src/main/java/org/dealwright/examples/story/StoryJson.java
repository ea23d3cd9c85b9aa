package org.dealwright.examples.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealwright.api.Worklist.Task;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.process.Choice;

/** The story for machines: the same steps, with stable names. What is not there has no key. */
public final class StoryJson {
    private StoryJson() {}

    /** The story as maps, lists, texts and numbers. */
    public static Map<String, Object> of(Story story) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", story.words().of("title"));
        json.put("zone", story.words().zone().getId());
        json.put(
                "steps",
                story.steps().stream().map(step -> of(step, story.words())).toList());
        json.put("deal", StoryEndJson.deal(story.deal()));
        json.put("proposal", StoryEndJson.proposal(story.proposal()));
        json.put("order", StoryEndJson.order(story.order()));
        json.put("customer", StoryEndJson.customer(story.customer(), story.referrals()));
        HandoffTally handoffs = story.handoffs();
        Map<String, Object> tally = new LinkedHashMap<>();
        tally.put("offered", handoffs.offered());
        tally.put("lapsed", handoffs.lapsed());
        tally.put("returned", handoffs.returned());
        tally.put("withdrawn", handoffs.withdrawn());
        json.put("handoffs", tally);
        return json;
    }

    private static Map<String, Object> of(StoryStep step, StoryWords words) {
        StoryDeed deed = step.deed();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("chapter", deed.chapter());
        json.put("at", deed.at().toString());
        json.put("who", deed.who());
        json.put("what", deed.what());
        json.put("command", deed.command());
        deed.about().ifPresent(about -> {
            json.put("lifecycle", about.lifecycle());
            json.put("about", about.id());
        });
        json.put("outcome", step.outcome());
        step.refusal().ifPresent(why -> json.put("refusal", why));
        step.phase().ifPresent(phase -> json.put("phase", phase.name()));
        step.due().ifPresent(due -> json.put("respondBy", due.toString()));
        json.put("notes", step.notes());
        json.put("recorded", step.events());
        if (deed.command().equals("options")) {
            json.put(
                    "options",
                    step.view().options().stream()
                            .map(choice -> of(choice, words))
                            .toList());
        }
        if (deed.command().equals("worklist")) {
            json.put(
                    "tasks",
                    step.view().tasks().stream().map(task -> of(task, words)).toList());
        }
        return json;
    }

    private static Map<String, Object> of(Task task, StoryWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("section", task.section().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("lifecycle", task.stream().lifecycle());
        json.put("about", task.stream().id());
        json.put("phase", task.phase());
        json.put("since", task.since().toString());
        task.due().forEach(due -> json.put("due", due.toString()));
        json.put("command", task.command());
        json.put("reason", task.reason().explain(words.locale(), words.zone()));
        return json;
    }

    private static Map<String, Object> of(Choice choice, StoryWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("command", choice.command());
        json.put("open", choice.isOpen());
        List<String> obstacles = choice.obstacles().stream()
                .map(obstacle -> obstacle.explain(words.locale(), words.zone()))
                .toList();
        json.put("obstacles", obstacles);
        return json;
    }
}
