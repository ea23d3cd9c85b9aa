package org.dealwright.closing;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What has been done so far to get what is owed.
 *
 * @param overdue the numbers of the instalments that are overdue, and since when they are on record as such
 * @param reminded the last reminder; none while nobody was reminded
 * @param escalated the number of the instalment of which the manager was told last; none where never
 * @param from nothing is done before: when it was placed, owed again, or planned anew
 */
public record Dunning(
        Map<Integer, Instant> overdue, Option<Reminder> reminded, Option<Integer> escalated, Instant from) {

    /**
     * A reminder.
     *
     * @param number the instalment's number
     * @param days how many days after its due day; negative for days before it
     */
    public record Reminder(int number, int days) {}

    public Dunning {
        Objects.requireNonNull(overdue, "overdue");
        Check.requireOption("reminded", reminded);
        Check.requireOption("escalated", escalated);
        Objects.requireNonNull(from, "from");
    }

    /** Nothing has been done yet. */
    public static Dunning from(Instant from) {
        return new Dunning(HashMap.empty(), Option.none(), Option.none(), from);
    }

    Dunning marked(int number, Instant at) {
        return new Dunning(overdue.put(number, at), reminded, escalated, from);
    }

    Dunning reminded(Reminder last) {
        return new Dunning(overdue, Option.some(last), escalated, from);
    }

    Dunning escalated(int number) {
        return new Dunning(overdue, reminded, Option.some(number), from);
    }

    /**
     * The same, without the marks of what is covered: were it ever open again, it would be overdue anew.
     *
     * @param first the first place that is covered and was not
     * @param last the place after the last
     */
    Dunning without(Schedule schedule, int first, int last) {
        Map<Integer, Instant> left = overdue;
        for (int place = first; place < last && !left.isEmpty(); place++) {
            left = left.remove(schedule.at(place).number());
        }
        return left.size() == overdue.size() ? this : new Dunning(left, reminded, escalated, from);
    }

    /** The same by another schedule: nothing is done before it was planned. */
    Dunning by(Schedule schedule, int firstOpen, Instant planned) {
        return new Dunning(overdue, reminded, escalated, planned.isAfter(from) ? planned : from)
                .without(schedule, 0, firstOpen);
    }
}
