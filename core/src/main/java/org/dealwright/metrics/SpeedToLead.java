package org.dealwright.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collector;
import org.dealwright.process.WorkingHours;

/**
 * How long leads wait for the first answer of a person, in working hours: first human answer − arrival (J. B. Oldroyd, K.
 * McElheran and D. Elkington, 2011). Where no lead came there is no time and no rate.
 *
 * <p>The denominator is the leads that came in the period, in days of its zone; working hours have a zone of their own.
 * The interval of {@link #within} is Wilson's; the times have none.
 *
 * @param answered how long those waited that were answered; zero where it was before the next working hour
 * @param waiting how long the others have waited so far
 */
public record SpeedToLead(Times answered, Times waiting) {
    private static final Duration LONGEST = Duration.ofDays(36_525);

    public SpeedToLead {
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(waiting, "waiting");
    }

    /**
     * Of leads that came in the period, in days of its zone. One that was answered before it came is left out. Keeps a number for
     * each.
     *
     * @param hours the hours of those who have to answer
     * @param asOf up to when the rows are complete; what was answered later waits still
     * @throws IllegalArgumentException if {@code asOf} is more than a hundred years after the period: working hours are counted
     *     day by day
     */
    public static Collector<Arrival, ?, SpeedToLead> of(ReportingPeriod period, WorkingHours hours, Instant asOf) {
        Span span = period.span();
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(asOf, "asOf");
        if (Duration.between(span.end(), asOf).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "asOf must be at most a hundred years after " + span.end() + ", was " + asOf);
        }
        return Gathering.collector(() -> new Answers(span, hours, asOf));
    }

    /**
     * How many were answered within a limit, of all of which it is known whether they were: those who still wait, and have
     * not waited longer yet, are in neither count. The interval is Wilson's.
     */
    public Proportion within(Duration limit) {
        Proportion done = answered.within(limit);
        Proportion still = waiting.within(limit);
        return new Proportion(done.part(), done.whole() + still.others().part(), done.leftOut());
    }

    /** Such as {@code median 12.0 minutes, mean 40.0 minutes of 9; 3 still wait}. */
    @Override
    public String toString() {
        return answered + "; " + waiting.count() + " still wait";
    }

    /** Leads of a period. */
    private static final class Answers implements Gathering<Arrival, Answers, SpeedToLead> {
        private final Span span;
        private final WorkingHours hours;
        private final Instant asOf;
        private final Times.Gathered answered = new Times.Gathered();
        private final Times.Gathered waiting = new Times.Gathered();

        Answers(Span span, WorkingHours hours, Instant asOf) {
            this.span = span;
            this.hours = hours;
            this.asOf = asOf;
        }

        @Override
        public void add(Arrival row) {
            if (!span.contains(row.arrived()) || row.arrived().isAfter(asOf)) {
                return;
            }
            Instant answer = row.answered().getOrElse(Instant.MAX);
            if (answer.isBefore(row.arrived())) {
                answered.omit(Omission.ENDED_BEFORE_IT_BEGAN);
            } else if (answer.isAfter(asOf)) {
                waiting.add(hours.between(row.arrived(), asOf));
            } else {
                answered.add(hours.between(row.arrived(), answer));
            }
        }

        @Override
        public void addAll(Answers other) {
            answered.addAll(other.answered);
            waiting.addAll(other.waiting);
        }

        @Override
        public SpeedToLead result() {
            return new SpeedToLead(answered.times(), waiting.times());
        }
    }
}
