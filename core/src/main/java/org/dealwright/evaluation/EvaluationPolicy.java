package org.dealwright.evaluation;

import org.dealwright.process.Percent;
import org.immutables.value.Value;

/**
 * From where on something is said of somebody, as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>The defaults are the library's own: no norm is published for them.
 */
@Value.Immutable
@PolicyStyle
public interface EvaluationPolicy {
    /** What each role needs; by default {@link RoleNeeds#USUAL}. */
    @Value.Default
    default RoleNeeds roleNeeds() {
        return RoleNeeds.USUAL;
    }

    /** From which score on somebody fits a role well enough to do it; by default 70 of 100. */
    @Value.Default
    default Percent enoughFit() {
        return Percent.of(70);
    }

    /** By how many points of 100 another seat has to fit better; 1 to 100, by default 15. */
    @Value.Default
    default int seatMargin() {
        return 15;
    }

    /** How sure an interval is, more than 0 and less than 1; by default 0.95. */
    @Value.Default
    default double confidence() {
        return 0.95;
    }

    /** How many others there must be to be compared with, 2 to 10,000; by default 5. */
    @Value.Default
    default int leastMembers() {
        return 5;
    }

    /** How many periods of one member there must be to speak of their mean, 2 to 1,000; by default 3. */
    @Value.Default
    default int leastPeriods() {
        return 3;
    }

    /** How many closed deals, or judged leads, there must be to speak of a share, 1 to 1,000,000; by default 20. */
    @Value.Default
    default int leastCases() {
        return 20;
    }

    /** How far from the team's median somebody may be and still be like the others, in percent of it; 1 to 99, by default 25. */
    @Value.Default
    default int tolerance() {
        return 25;
    }

    /** How many days before and after a training or coaching are compared, 1 to 3,650; by default 183. */
    @Value.Default
    default int effectDays() {
        return 183;
    }

    /** How many periods in a row the goal must have been met to speak of a streak, 2 to 1,000; by default 3. */
    @Value.Default
    default int leastStreak() {
        return 3;
    }

    /** The policy with every default. */
    static EvaluationPolicy defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Changes what should differ from the defaults. */
    final class Builder extends ImmutableEvaluationPolicy.Builder {
        Builder() {}

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if a setting is out of range
         */
        @Override
        public EvaluationPolicy build() {
            EvaluationPolicy policy = super.build();
            requireWithin("seatMargin", policy.seatMargin(), 1, 100);
            requireWithin("leastMembers", policy.leastMembers(), 2, 10_000);
            requireWithin("leastPeriods", policy.leastPeriods(), 2, 1_000);
            requireWithin("leastCases", policy.leastCases(), 1, 1_000_000);
            requireWithin("tolerance", policy.tolerance(), 1, 99);
            requireWithin("effectDays", policy.effectDays(), 1, 3_650);
            requireWithin("leastStreak", policy.leastStreak(), 2, 1_000);
            if (!(policy.confidence() > 0 && policy.confidence() < 1)) {
                throw new IllegalArgumentException("confidence must lie between 0 and 1, was " + policy.confidence());
            }
            return policy;
        }

        private static void requireWithin(String name, int number, int least, int most) {
            if (number < least || number > most) {
                throw new IllegalArgumentException(
                        name + " must lie from " + least + " to " + most + ", was " + number);
            }
        }
    }
}
