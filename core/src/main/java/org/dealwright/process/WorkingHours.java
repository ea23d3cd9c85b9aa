package org.dealwright.process;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When somebody works: a zone, hours for each day of the week, and holidays.
 *
 * <p>Hours are wall-clock hours: on the day the clocks go forward, a night shift is an hour shorter. Immutable and
 * thread-safe.
 */
public final class WorkingHours {
    /** The longest stretch of work that can be asked for: a year around the clock. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** Less would take for ever to add up to anything. */
    private static final Duration SHORTEST_WEEK = Duration.ofMinutes(1);

    private static final long DAY = Duration.ofDays(1).toSeconds();

    /** The first Monday after 1970-01-01, counted from it. */
    private static final long MONDAY = 4;

    private static final int LONGEST_CLOSURE_DAYS = 10_000;

    /**
     * The hours of one day.
     *
     * @param from the first instant of work
     * @param to the end of work; {@link LocalTime#MIDNIGHT} is the end of the day
     */
    public record Hours(LocalTime from, LocalTime to) {
        /**
         * Takes the hours of one day.
         *
         * @throws IllegalArgumentException if they do not end after they begin
         */
        public Hours {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
                throw new IllegalArgumentException("hours must end after they begin, were " + from + " to " + to);
            }
        }

        private Duration length() {
            Duration length = Duration.between(from, to);
            return to.equals(LocalTime.MIDNIGHT) ? length.plusDays(1) : length;
        }
    }

    private final ZoneId zone;
    private final ZoneRules rules;
    private final @Nullable Hours[] byDay = new Hours[7];
    private final Map<DayOfWeek, Hours> week;
    private final Set<LocalDate> holidays;

    private WorkingHours(ZoneId zone, Map<DayOfWeek, Hours> week, Set<LocalDate> holidays) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.rules = zone.getRules();
        week.forEach((day, hours) -> byDay[day.getValue() - 1] = hours);
        this.week = Collections.unmodifiableMap(week);
        this.holidays = Collections.unmodifiableSet(holidays);
    }

    /**
     * Hours for some days of the week; the others are free.
     *
     * @throws IllegalArgumentException if no day has any, or all together less than a minute
     */
    public static WorkingHours of(ZoneId zone, Map<DayOfWeek, Hours> week) {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("week must have hours on one day at least");
        }
        Duration sum = week.values().stream().map(Hours::length).reduce(Duration.ZERO, Duration::plus);
        if (sum.compareTo(SHORTEST_WEEK) < 0) {
            throw new IllegalArgumentException("week must have " + SHORTEST_WEEK + " of work at least, had " + sum);
        }
        return new WorkingHours(zone, new EnumMap<>(week), new TreeSet<>());
    }

    /**
     * The same hours from Monday to Friday.
     *
     * @throws IllegalArgumentException if they do not end after they begin
     */
    public static WorkingHours weekdays(ZoneId zone, LocalTime from, LocalTime to) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, new Hours(from, to));
            }
        }
        return of(zone, week);
    }

    /** Every hour of every day. */
    public static WorkingHours roundTheClock(ZoneId zone) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        return of(zone, week);
    }

    /**
     * The same hours, with nothing done on these days too.
     *
     * @throws IllegalArgumentException if there would be more than 10,000 holidays
     */
    public WorkingHours except(Set<LocalDate> days) {
        Set<LocalDate> all = new TreeSet<>(holidays);
        all.addAll(days);
        if (all.size() > LONGEST_CLOSURE_DAYS) {
            throw new IllegalArgumentException("holidays must be at most " + LONGEST_CLOSURE_DAYS);
        }
        return new WorkingHours(zone, week, all);
    }

    /** The zone in which the hours are meant. */
    public ZoneId zone() {
        return zone;
    }

    /** The hours of the days that have any; unmodifiable, from Monday on. */
    public Map<DayOfWeek, Hours> week() {
        return week;
    }

    /** The days on which nothing is done; unmodifiable, the earliest first. */
    public Set<LocalDate> holidays() {
        return holidays;
    }

    /** Whether work is done at that instant; the end of the hours is not part of them. */
    public boolean isOpen(Instant at) {
        long day = day(at);
        // where clocks go back over midnight, the next day has begun before
        return isOpen(at, day) || isOpen(at, day + 1);
    }

    /** Whether any work is done on that day, as it is called in the zone. */
    public boolean isWorkingDay(LocalDate day) {
        return hours(day.toEpochDay()) != null;
    }

    private boolean isOpen(Instant at, long day) {
        Hours hours = hours(day);
        return hours != null && !at.isBefore(begin(day, hours)) && at.isBefore(end(day, hours));
    }

    /**
     * The instant at which this much work has been done, counting from {@code start}.
     *
     * <p>Work of zero length is done at the first working instant from {@code start} on.
     *
     * @throws IllegalArgumentException if {@code work} is negative or longer than {@link #LONGEST}
     * @throws java.time.DateTimeException if {@code start} lies beyond the days of {@link LocalDate}
     */
    public Instant after(Instant start, Duration work) {
        if (work.isNegative() || work.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("work must last from 0 to " + LONGEST + ", was " + work);
        }
        Duration left = work;
        for (long day = day(start); ; day++) {
            Hours hours = hours(day);
            if (hours == null) {
                continue;
            }
            Instant from = later(start, begin(day, hours));
            Instant end = end(day, hours);
            if (!from.isBefore(end)) {
                continue;
            }
            Instant done = from.plus(left);
            if (!done.isAfter(end)) {
                return done;
            }
            left = Duration.between(end, done);
        }
    }

    /**
     * How much work lies between two instants; zero where the second is not after the first.
     *
     * <p>Takes time in proportion to the days between them: about a second for three thousand years.
     *
     * @throws java.time.DateTimeException if either lies beyond the days of {@link LocalDate}
     */
    public Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        if (!start.isBefore(end)) {
            return sum;
        }
        // one day more: where clocks go back over midnight, the next day has begun before
        long last = day(end) + 1;
        for (long day = day(start); day <= last; day++) {
            Hours hours = hours(day);
            if (hours != null) {
                Instant from = later(start, begin(day, hours));
                Instant close = end(day, hours);
                Instant to = end.isBefore(close) ? end : close;
                sum = from.isBefore(to) ? sum.plus(Duration.between(from, to)) : sum;
            }
        }
        return sum;
    }

    /** The local day of an instant, counted from 1970-01-01. */
    private long day(Instant at) {
        return Math.floorDiv(at.getEpochSecond() + rules.getOffset(at).getTotalSeconds(), DAY);
    }

    /** The hours of that day; null where it is free. */
    private @Nullable Hours hours(long day) {
        return !holidays.isEmpty() && holidays.contains(LocalDate.ofEpochDay(day))
                ? null
                : byDay[Math.floorMod(day - MONDAY, 7)];
    }

    private Instant begin(long day, Hours hours) {
        return instant(day, hours.from());
    }

    private Instant end(long day, Hours hours) {
        return hours.to().equals(LocalTime.MIDNIGHT) ? instant(day + 1, LocalTime.MIDNIGHT) : instant(day, hours.to());
    }

    /** A time that the clocks skip is the instant at which they do; one that they repeat is the first. */
    private Instant instant(long day, LocalTime time) {
        if (rules.isFixedOffset()) {
            int offset = rules.getOffset(Instant.EPOCH).getTotalSeconds();
            return Instant.ofEpochSecond(day * DAY - offset).plusNanos(time.toNanoOfDay());
        }
        LocalDateTime local = LocalDate.ofEpochDay(day).atTime(time);
        ZoneOffset offset = rules.getOffset(local);
        return rules.isValidOffset(local, offset)
                ? local.toInstant(offset)
                : rules.getTransition(local).getInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingHours that
                && zone.equals(that.zone)
                && week.equals(that.week)
                && holidays.equals(that.holidays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, week, holidays);
    }

    @Override
    public String toString() {
        return week + " in " + zone + (holidays.isEmpty() ? "" : " except " + holidays);
    }
}
