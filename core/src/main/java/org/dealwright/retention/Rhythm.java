package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * How a customer has been in touch: the days between one contact or order and the next. Immutable and thread-safe.
 *
 * <p>A day counts once, however often something happened on it, so that no gap is 0 days long. Only the latest
 * {@link #MOST_GAPS} gaps are kept: a rhythm that has changed is followed. In whichever order days are added, the rhythm is
 * the same.
 *
 * @param gaps the gaps in days, the earliest first, each at least 1; empty where they were in touch once, or never
 * @param last the day on which they were in touch last, from the year 1900 to the year 9999; none where never
 */
public record Rhythm(List<Integer> gaps, Option<LocalDate> last) {
    /** The most gaps that are kept. */
    public static final int MOST_GAPS = 50;

    /** Never in touch yet. */
    public static final Rhythm NONE = new Rhythm(List.of(), Option.none());

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final int LOWER = 1;
    private static final int UPPER = 9;
    private static final int TENTHS = 10;

    /**
     * The gaps that are usual for a customer.
     *
     * @param from the days of a gap at the lower end
     * @param to the days of a gap at the upper end, not less
     */
    public record Range(int from, int to) {
        /**
         * Takes a range.
         *
         * @throws IllegalArgumentException if it is empty, or begins below 1
         */
        public Range {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("a range must have 1 <= from <= to, was " + from + " to " + to);
            }
        }
    }

    /**
     * Takes a rhythm.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_GAPS} gaps, one below 1, gaps without a last
     *     day, or days out of range
     */
    public Rhythm {
        gaps = List.copyOf(Objects.requireNonNull(gaps, "gaps"));
        Check.requireOption("last", last);
        if (gaps.size() > MOST_GAPS) {
            throw new IllegalArgumentException("gaps must be at most " + MOST_GAPS + ", were " + gaps.size());
        }
        if (last.isEmpty() && !gaps.isEmpty()) {
            throw new IllegalArgumentException("gaps need a last day");
        }
        long days = 0;
        for (int gap : gaps) {
            if (gap < 1) {
                throw new IllegalArgumentException("a gap must be at least 1 day, was " + gap);
            }
            days += gap;
        }
        if (!last.isEmpty()) {
            requireDay(last.get());
            requireDay(last.get().minusDays(days));
        }
    }

    private static void requireDay(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException("a day must lie from " + EARLIEST + " to " + LATEST + ", was " + day);
        }
    }

    /**
     * The rhythm of days on which they were in touch, in any order; several on one day count once.
     *
     * @throws IllegalArgumentException if a day is out of range
     */
    public static Rhythm of(Iterable<LocalDate> days) {
        Rhythm rhythm = NONE;
        for (LocalDate day : days) {
            rhythm = rhythm.plus(day);
        }
        return rhythm;
    }

    /**
     * With a day on which they were in touch. One that is known already changes nothing; one that is entered late parts the
     * gap that it falls into.
     *
     * @throws IllegalArgumentException if the day is out of range
     */
    public Rhythm plus(LocalDate day) {
        requireDay(Objects.requireNonNull(day, "day"));
        List<LocalDate> days = days();
        int place = place(days, day);
        if (place < days.size() && days.get(place).equals(day)) {
            return this;
        }
        days.add(place, day);
        return between(days);
    }

    /**
     * Without a day; the gaps before and after it are one. What is not known changes nothing. Call it only where nothing else
     * happened on that day.
     */
    public Rhythm without(LocalDate day) {
        List<LocalDate> days = days();
        return days.remove(Objects.requireNonNull(day, "day")) ? between(days) : this;
    }

    /** The days, the earliest first. */
    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        if (last.isEmpty()) {
            return days;
        }
        LocalDate day =
                last.get().minusDays(gaps.stream().mapToLong(Integer::longValue).sum());
        days.add(day);
        for (int gap : gaps) {
            day = day.plusDays(gap);
            days.add(day);
        }
        return days;
    }

    /** Where the day stands, or would: most are the latest. */
    private static int place(List<LocalDate> days, LocalDate day) {
        int place = days.size();
        while (place > 0 && !days.get(place - 1).isBefore(day)) {
            place--;
        }
        return place;
    }

    /** The rhythm of these days, each once, the earliest first. */
    static Rhythm between(List<LocalDate> days) {
        if (days.isEmpty()) {
            return NONE;
        }
        List<Integer> gaps = new ArrayList<>();
        for (int i = Math.max(1, days.size() - MOST_GAPS); i < days.size(); i++) {
            gaps.add((int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        return new Rhythm(gaps, Option.some(days.get(days.size() - 1)));
    }

    /**
     * The gaps that are usual: from the 10 % to the 90 % quantile of the customer's own, by nearest rank; none without a gap.
     * With fewer than ten gaps these are the shortest and the longest.
     */
    public Option<Range> usual() {
        if (gaps.isEmpty()) {
            return Option.none();
        }
        List<Integer> sorted = gaps.stream().sorted().toList();
        return Option.some(new Range(ranked(sorted, LOWER), ranked(sorted, UPPER)));
    }

    private static int ranked(List<Integer> sorted, int tenths) {
        return sorted.get((tenths * sorted.size() + TENTHS - 1) / TENTHS - 1);
    }
}
