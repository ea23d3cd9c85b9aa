package org.dealwright.examples.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.StreamId;
import org.dealwright.process.Actor;

/** What somebody in the story sees who only looks. Not thread-safe. */
final class StoryLooks {
    private final StoryScene scene;

    StoryLooks(StoryScene scene) {
        this.scene = scene;
    }

    /** What can be done about the office. */
    void options(Instant at, Actor actor, String text) {
        scene.setClock(at);
        StreamId office = new StreamId(StoryScene.PROSPECT, StoryCast.OFFICE.value());
        scene.add(StoryStep.looked(
                scene.deed(actor, scene.words().of(text), "options", Optional.of(office)),
                scene.phase(office),
                new StoryView(scene.process().prospects().options(StoryCast.OFFICE, actor), List.of())));
    }

    /** What there is to do. */
    void work(Instant at, Actor actor, String text) {
        scene.setClock(at);
        scene.add(StoryStep.looked(
                scene.deed(actor, scene.words().of(text), "worklist", Optional.empty()),
                Optional.empty(),
                new StoryView(List.of(), scene.process().worklist(actor).tasks())));
    }
}
