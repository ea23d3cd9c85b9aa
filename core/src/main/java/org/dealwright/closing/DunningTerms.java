package org.dealwright.closing;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dealwright.process.Check;

/**
 * When somebody is reminded of what is to be paid next, and when the manager is told. Only the instalment that is due first
 * is reminded of: whoever is behind is not reminded of the next one.
 *
 * @param daysBefore how many days before the due day, each 0 to 3,650; empty for never
 * @param daysAfter how many days after it, each 1 to 3,650; empty for never
 * @param escalateAfter how many days after the due day the manager is told, 1 to 3,650; none for never
 */
public record DunningTerms(List<Integer> daysBefore, List<Integer> daysAfter, Option<Integer> escalateAfter) {
    /** Three days before; a week, two weeks and a month after; the manager after a month. */
    public static final DunningTerms USUAL = new DunningTerms(List.of(3), List.of(7, 14, 30), Option.some(30));

    /** Nobody is reminded or told. */
    public static final DunningTerms NONE = new DunningTerms(List.of(), List.of(), Option.none());

    private static final int MOST_DAYS = 3_650;

    /**
     * Takes the terms.
     *
     * @throws IllegalArgumentException if a number of days is out of range, or there are more than 100 of a kind
     */
    public DunningTerms {
        daysBefore = List.copyOf(Objects.requireNonNull(daysBefore, "daysBefore"));
        daysAfter = List.copyOf(Objects.requireNonNull(daysAfter, "daysAfter"));
        Check.requireOption("escalateAfter", escalateAfter);
        require("daysBefore", daysBefore, 0);
        require("daysAfter", daysAfter, 1);
        escalateAfter.forEach(days -> require("escalateAfter", List.of(days), 1));
    }

    private static void require(String name, List<Integer> days, int least) {
        if (days.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    name + " must be at most " + Check.LIST_LENGTH + ", were " + days.size());
        }
        for (int each : days) {
            if (each < least || each > MOST_DAYS) {
                throw new IllegalArgumentException(
                        name + " must lie from " + least + " to " + MOST_DAYS + ", was " + each);
            }
        }
    }

    /** The days relative to the due day on which somebody is reminded, the earliest first, each once. */
    List<Integer> days() {
        TreeSet<Integer> days = new TreeSet<>(daysAfter);
        daysBefore.forEach(before -> days.add(-before));
        return List.copyOf(days);
    }
}
