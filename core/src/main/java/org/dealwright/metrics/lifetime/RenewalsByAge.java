package org.dealwright.metrics.lifetime;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.metrics.Tenure;

/**
 * How many stayed, and how many left, at each chance to leave: the first one, the second, and so on (P. S. Fader and B. G. S.
 * Hardie, 2007). The denominator of a chance is kept + lost; of nobody there is no chance.
 *
 * <p>It goes up to a day, in units such as the year of a contract. Counts have no interval.
 *
 * @param kept who stayed at the first chance, the second…
 * @param lost who left at the first chance, the second…
 */
public record RenewalsByAge(List<Long> kept, List<Long> lost) {
    /** Nobody has had a chance yet. */
    public static final RenewalsByAge NONE = new RenewalsByAge(List.of(), List.of());

    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if they are of different length, or one is negative
     */
    public RenewalsByAge {
        kept = List.copyOf(Objects.requireNonNull(kept, "kept"));
        lost = List.copyOf(Objects.requireNonNull(lost, "lost"));
        if (kept.size() != lost.size()) {
            throw new IllegalArgumentException(
                    "kept and lost must be of one length, were of " + kept.size() + " and " + lost.size());
        }
        if (Stream.concat(kept.stream(), lost.stream()).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("kept and lost must not be negative, were " + kept + " and " + lost);
        }
    }

    /**
     * Of one cohort, counted at its beginning and after each chance.
     *
     * @param survivors how many there were at first, and how many were left each time
     * @throws IllegalArgumentException if their number rises
     */
    public static RenewalsByAge ofSurvivors(List<Long> survivors) {
        List<Long> lost = IntStream.range(1, survivors.size())
                .mapToObj(i -> survivors.get(i - 1) - survivors.get(i))
                .toList();
        return new RenewalsByAge(survivors.subList(Math.min(1, survivors.size()), survivors.size()), lost);
    }

    /**
     * Of customers who may leave at the end of every unit, such as the year of a contract. Who left within a unit left at its
     * end; who came after {@code asOf} does not count. Keeps two numbers for each unit.
     *
     * @param asOf up to which day the rows are complete
     * @param unit weeks, months or years
     */
    public static Collector<Tenure, ?, RenewalsByAge> of(LocalDate asOf, ChronoUnit unit) {
        Objects.requireNonNull(asOf, "asOf");
        if (!unit.isDateBased()) {
            throw new IllegalArgumentException("unit must be one of dates, was " + unit);
        }
        return Collector.of(
                Chances::new,
                (chances, tenure) -> chances.add(tenure, asOf, unit),
                (one, other) -> {
                    one.addAll(other);
                    return one;
                },
                Chances::renewals,
                Collector.Characteristics.UNORDERED);
    }

    /** Counts at each chance, without a box around any. Not thread-safe. */
    private static final class Chances {
        private long[] kept = new long[1];
        private long[] lost = new long[1];
        private int number;

        void add(Tenure tenure, LocalDate asOf, ChronoUnit unit) {
            if (tenure.since().isAfter(asOf)) {
                return;
            }
            Option<LocalDate> left = tenure.until().filter(day -> !day.isAfter(asOf));
            long units = unit.between(tenure.since(), left.getOrElse(asOf));
            boolean atTheEnd = units > 0 && left.exists(tenure.since().plus(units, unit)::equals);
            int stayed = Math.toIntExact(atTheEnd ? units - 1 : units);
            room(left.isDefined() ? stayed + 1 : stayed);
            for (int i = 0; i < stayed; i++) {
                kept[i]++;
            }
            if (left.isDefined()) {
                lost[stayed]++;
            }
        }

        private void room(int wanted) {
            number = Math.max(number, wanted);
            if (number > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(number, 2 * kept.length));
                lost = Arrays.copyOf(lost, kept.length);
            }
        }

        void addAll(Chances other) {
            room(other.number);
            for (int i = 0; i < other.number; i++) {
                kept[i] += other.kept[i];
                lost[i] += other.lost[i];
            }
        }

        RenewalsByAge renewals() {
            return new RenewalsByAge(
                    Arrays.stream(kept, 0, number).boxed().toList(),
                    Arrays.stream(lost, 0, number).boxed().toList());
        }
    }

    /** Those of two cohorts, or of two parts of one. */
    public RenewalsByAge plus(RenewalsByAge other) {
        return new RenewalsByAge(sum(kept, other.kept), sum(lost, other.lost));
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return IntStream.range(0, Math.max(one.size(), other.size()))
                .mapToObj(i -> Math.addExact(at(one, i), at(other, i)))
                .toList();
    }

    private static long at(List<Long> counts, int i) {
        return i < counts.size() ? counts.get(i) : 0;
    }
}
