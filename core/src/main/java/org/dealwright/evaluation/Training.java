package org.dealwright.evaluation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * A training that can be held, as often as is needed. One paid by head has one seat.
 *
 * @param code which
 * @param teaches what it does, each skill once, by code, at most 100
 * @param cost what it costs to hold it once, nothing or more, however many come
 * @param hours how many hours it takes, 0 to {@link #MOST_HOURS}
 * @param prerequisites the trainings that one must have had before, by code, at most 100
 * @param seats how many can come, 1 to {@link #MOST_SEATS}
 */
public record Training(
        String code, List<Teaching> teaches, Money cost, int hours, Set<String> prerequisites, int seats) {
    /** The most hours. */
    public static final int MOST_HOURS = 10_000;
    /** The most seats. */
    public static final int MOST_SEATS = 10_000;

    /**
     * Takes a training.
     *
     * @throws IllegalArgumentException if something is out of range, or a skill is taught twice
     */
    public Training {
        Check.requireCode("code", code);
        Objects.requireNonNull(teaches, "teaches");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(prerequisites, "prerequisites");
        if (teaches.size() > Check.LIST_LENGTH || prerequisites.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    code + " must have at most " + Check.LIST_LENGTH + " skills and prerequisites");
        }
        if (teaches.stream().map(Teaching::skill).collect(Collectors.toSet()).size() < teaches.size()) {
            throw new IllegalArgumentException(code + " must teach a skill once");
        }
        Check.requireDecimal("cost", cost.getAmount());
        if (cost.isNegative() || hours < 0 || hours > MOST_HOURS) {
            throw new IllegalArgumentException(code + " must cost nothing or more, and take at most " + MOST_HOURS);
        }
        RoleNeed.requireWithin("seats", seats, MOST_SEATS);
        teaches = teaches.stream()
                .sorted(Comparator.comparing(teaching -> teaching.skill().code()))
                .toList();
        prerequisites.forEach(one -> Check.requireCode("prerequisites", one));
        prerequisites = Collections.unmodifiableSet(new TreeSet<>(prerequisites));
    }
}
