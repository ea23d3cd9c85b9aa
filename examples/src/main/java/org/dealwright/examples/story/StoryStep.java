package org.dealwright.examples.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dealwright.process.Choice;

/**
 * One step of the story.
 *
 * @param at when
 * @param byTime whether time brought it about, and nobody asked for it
 * @param who who took it, in words
 * @param what what they did, in words
 * @param command the command's stable name; {@code options} where somebody only looks
 * @param phase the stable name of the phase that the prospect is in afterwards
 * @param refusal why nothing happened, in words; none where it was accepted
 * @param due when the offer made lapses
 * @param events the stable names of everything recorded with it
 * @param options what could be done, where somebody looked
 */
record StoryStep(
        Instant at,
        boolean byTime,
        String who,
        String what,
        String command,
        String phase,
        Optional<String> refusal,
        Optional<Instant> due,
        List<String> events,
        List<Choice> options) {
    StoryStep {
        events = List.copyOf(events);
        options = List.copyOf(options);
    }

    /** Whether it was {@code refused} or {@code accepted}, or {@code happened} by itself. */
    String outcome() {
        return refusal.isPresent() ? "refused" : byTime ? "happened" : "accepted";
    }
}
