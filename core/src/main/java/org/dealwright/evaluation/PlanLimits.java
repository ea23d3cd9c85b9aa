package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * How much a training plan may take.
 *
 * @param budget what all of it may cost, nothing or more, in the currency of the catalogue; none for no limit
 * @param hoursEach how many hours one member may spend, 0 to {@link Training#MOST_HOURS}; none for no limit
 * @param sessions how many sessions there may be, 1 to {@link #MOST_SESSIONS}
 */
public record PlanLimits(Option<Money> budget, Option<Integer> hoursEach, int sessions) {
    /** The most sessions: a plan of more nobody reads. */
    public static final int MOST_SESSIONS = 1_000;

    /** As much as it takes. */
    public static final PlanLimits NONE = new PlanLimits(Option.none(), Option.none(), MOST_SESSIONS);

    /**
     * Takes limits.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public PlanLimits {
        Check.requireOption("budget", budget);
        Check.requireOption("hoursEach", hoursEach);
        RoleNeed.requireWithin("sessions", sessions, MOST_SESSIONS);
        budget.forEach(amount -> {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("budget must not be less than nothing, was " + amount);
            }
        });
        hoursEach.forEach(hours -> {
            if (hours < 0 || hours > Training.MOST_HOURS) {
                throw new IllegalArgumentException(
                        "hoursEach must lie from 0 to " + Training.MOST_HOURS + ", was " + hours);
            }
        });
    }

    /**
     * The same limits, with a budget.
     *
     * @throws IllegalArgumentException if it is less than nothing
     */
    public PlanLimits budget(Money amount) {
        return new PlanLimits(Option.some(Objects.requireNonNull(amount, "amount")), hoursEach, sessions);
    }

    /**
     * The same limits, with so many hours for everybody.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public PlanLimits hoursEach(int hours) {
        return new PlanLimits(budget, Option.some(hours), sessions);
    }
}
