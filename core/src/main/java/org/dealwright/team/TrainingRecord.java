package org.dealwright.team;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Check;

/**
 * A training that somebody has gone through. What they can do since then, a rating says.
 *
 * @param training which
 * @param on the day on which it was completed
 * @param length how long it took, from nothing to {@link #LONGEST}
 * @param teaches the skills that it teaches, each once, by code; at most 100
 */
public record TrainingRecord(TrainingCode training, LocalDate on, Duration length, List<Skill> teaches) {
    /** The longest: 10,000 hours. */
    public static final Duration LONGEST = Duration.ofHours(10_000);

    /**
     * Takes a training.
     *
     * @throws IllegalArgumentException if the length is out of range, or there are too many skills
     */
    public TrainingRecord {
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(length, "length");
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("length must lie from 0 to " + LONGEST + ", was " + length);
        }
        teaches = List.copyOf(Objects.requireNonNull(teaches, "teaches")).stream()
                .distinct()
                .sorted(Comparator.comparing(Skill::code))
                .toList();
        if (teaches.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    "teaches must be at most " + Check.LIST_LENGTH + ", were " + teaches.size());
        }
    }

    /** Whether that fact means this one. */
    boolean isNamedBy(RosterFact fact) {
        return fact instanceof RosterFact.Training named
                && named.training().equals(training)
                && named.on().equals(on);
    }
}
