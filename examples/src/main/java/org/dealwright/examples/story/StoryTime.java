package org.dealwright.examples.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;

/** Lets time act in the story, once a day as it begins, and at last. Not thread-safe. */
final class StoryTime {
    private final StoryScene scene;

    StoryTime(StoryScene scene) {
        this.scene = scene;
    }

    /** Nobody does anything until then, and what is due happens: one step for each event, its text found by the event. */
    void until(Instant until) {
        until(until, recorded -> true);
    }

    /** The same; what is due in other life cycles than these happens too, and is not told. */
    void until(Instant until, Set<String> lifecycles) {
        until(until, recorded -> lifecycles.contains(recorded.stream().lifecycle()));
    }

    private void until(Instant until, Predicate<Recorded> told) {
        for (Instant next = midnightAfter(scene.now()); next.isBefore(until); next = midnightAfter(next)) {
            letAct(next, told);
        }
        letAct(until, told);
    }

    private static Instant midnightAfter(Instant instant) {
        return LocalDate.ofInstant(instant, StoryScene.ZONE)
                .plusDays(1)
                .atStartOfDay(StoryScene.ZONE)
                .toInstant();
    }

    private void letAct(Instant at, Predicate<Recorded> told) {
        scene.setClock(at);
        List<List<Recorded>> happened = new ArrayList<>();
        for (Recorded recorded : scene.process().letTimeAct().recorded()) {
            if (StoryTables.commandOfTime(recorded).isPresent()) {
                happened.add(new ArrayList<>());
            }
            happened.get(happened.size() - 1).add(recorded);
        }
        happened.stream().filter(one -> told.test(one.get(0))).forEach(this::happen);
    }

    /** What time did, first, and what followed from it. */
    private void happen(List<Recorded> recorded) {
        Recorded first = recorded.get(0);
        StreamId about = first.stream();
        StoryWords words = scene.words();
        StoryDeed deed = scene.deed(
                        "who.time",
                        words.of("time." + StoryTables.event(first), words.name(about)),
                        StoryTables.commandOfTime(first).orElseThrow(),
                        Optional.of(about))
                .at(first.event().at());
        scene.add(scene.done(deed, "happened", about, recorded, scene.state(about)));
    }
}
