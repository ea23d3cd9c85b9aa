package org.dealwright.examples.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step of the story.
 *
 * @param deed what is done
 * @param outcome whether it was {@code refused} or {@code accepted}, or {@code happened} by itself; {@code looked} where
 *     somebody only looks
 * @param phase the phase that it leads to; empty where it leads to none
 * @param refusal why nothing happened, in words; none where it was accepted
 * @param due when the offer made lapses
 * @param notes what came of it besides, in words
 * @param events the stable names of everything recorded with it
 * @param view what is seen, where somebody looks
 */
record StoryStep(
        StoryDeed deed,
        String outcome,
        Optional<StoryPhase> phase,
        Optional<String> refusal,
        Optional<Instant> due,
        List<String> notes,
        List<String> events,
        StoryView view) {
    StoryStep {
        notes = List.copyOf(notes);
        events = List.copyOf(events);
    }

    static StoryStep refused(StoryDeed deed, Optional<StoryPhase> phase, String refusal) {
        return new StoryStep(
                deed,
                "refused",
                phase,
                Optional.of(refusal),
                Optional.empty(),
                List.of(),
                List.of(),
                StoryView.NOTHING);
    }

    /** Several things accepted at once, with what came of them. */
    static StoryStep together(StoryDeed deed, List<String> notes, List<String> events) {
        return new StoryStep(
                deed,
                "accepted",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                notes,
                events,
                StoryView.NOTHING);
    }

    /** Somebody only looks, and reads this. */
    static StoryStep read(StoryDeed deed, List<String> notes) {
        return new StoryStep(
                deed,
                "looked",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                notes,
                List.of(),
                StoryView.NOTHING);
    }

    static StoryStep looked(StoryDeed deed, Optional<StoryPhase> phase, StoryView view) {
        return new StoryStep(deed, "looked", phase, Optional.empty(), Optional.empty(), List.of(), List.of(), view);
    }
}
