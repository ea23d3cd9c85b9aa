package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Percent;
import org.dealwright.process.Reason;

/**
 * Whether a customer has been silent for longer than their rhythm makes likely, and what that rests on.
 *
 * @param rhythm their rhythm, with a last day
 * @param daysSilent the days since that day, 0 or more
 * @param limit the days after which the silence is not likely any more, 1 or more
 * @param quantile the share of such gaps that end within the limit, as policy states it
 * @param priorWeight for how many gaps the prior counts beside their own, 1 or more
 */
public record SilenceVerdict(Rhythm rhythm, int daysSilent, int limit, Percent quantile, int priorWeight) {
    /**
     * Takes a verdict.
     *
     * @throws IllegalArgumentException if the rhythm has no last day, or a number is out of range
     */
    public SilenceVerdict {
        Objects.requireNonNull(rhythm, "rhythm");
        Objects.requireNonNull(quantile, "quantile");
        if (rhythm.last().isEmpty()) {
            throw new IllegalArgumentException("rhythm must have a last day");
        }
        if (daysSilent < 0 || limit < 1 || priorWeight < 1) {
            throw new IllegalArgumentException("daysSilent must be at least 0, limit and priorWeight 1, were "
                    + daysSilent + ", " + limit + " and " + priorWeight);
        }
    }

    /** Whether the silence is past the limit. */
    public boolean isUnlikely() {
        return daysSilent > limit;
    }

    /** The day on which they were in touch last. */
    public LocalDate lastContact() {
        return rhythm.last().get();
    }

    /** The first day on which the silence is past the limit. */
    public LocalDate unlikelyFrom() {
        return lastContact().plusDays(limit + 1L);
    }

    /** How many gaps of their own it rests on. */
    public int gaps() {
        return rhythm.gaps().size();
    }

    /** The gaps that are usual for them; none where they were in touch once. */
    public Option<Rhythm.Range> usual() {
        return rhythm.usual();
    }

    /** How much the prior counted, in whole per cent, rounded half up: 100 where they were in touch once. */
    public int priorShare() {
        int all = gaps() + priorWeight;
        return (200 * priorWeight + all) / (2 * all);
    }

    /** The verdict in words, such as "In touch every 9–14 days; nothing for 41.", and what it rests on. */
    public Reason reason() {
        if (!isUnlikely()) {
            return Reason.of("silence.likely", daysSilent, limit);
        }
        if (rhythm.gaps().isEmpty()) {
            return Reason.of("silence.after-once", daysSilent, quantile, limit);
        }
        Rhythm.Range usual = usual().get();
        if (usual.from() < usual.to()) {
            return Reason.of(
                    "silence.past-range", daysSilent, quantile, limit, gaps(), priorShare(), usual.from(), usual.to());
        }
        return usual.to() == 1
                ? Reason.of("silence.past-every-day", daysSilent, quantile, limit, gaps(), priorShare())
                : Reason.of("silence.past-steady", daysSilent, quantile, limit, gaps(), priorShare(), usual.to());
    }
}
