package org.dealwright.evaluation;

import java.util.Objects;
import org.dealwright.metrics.Proportion;

/**
 * The leads that somebody was given in a period.
 *
 * @param received how many, 0 or more; in a result at most a million of them judged
 * @param quality of those whose quality was judged, how many were good: what counts as good is the embedder's to say, such as
 *     a fit with the ideal customer profile; nobody's judgement is {@code 0 of 0}
 */
public record LeadIntake(int received, Proportion quality) {
    /**
     * Takes an intake.
     *
     * @throws IllegalArgumentException if fewer than nothing were received
     */
    public LeadIntake {
        Objects.requireNonNull(quality, "quality");
        if (received < 0) {
            throw new IllegalArgumentException("received must not be negative, was " + received);
        }
    }

    /**
     * Leads whose quality nobody judged.
     *
     * @throws IllegalArgumentException if fewer than nothing were received
     */
    public static LeadIntake of(int received) {
        return new LeadIntake(received, Proportion.of(0, 0));
    }

    /**
     * The same leads, of which so many were judged.
     *
     * @throws IllegalArgumentException if more are good than were judged
     */
    public LeadIntake judged(int good, int judged) {
        return new LeadIntake(received, Proportion.of(good, judged));
    }
}
