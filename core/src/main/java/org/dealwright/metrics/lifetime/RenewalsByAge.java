package org.dealwright.metrics.lifetime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.metrics.Tenure;

/**
 * How many stayed, and how many left, at each chance to leave: the first one, the second, and so on.
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
        return Collectors.reducing(
                NONE,
                tenure -> tenure.since().isAfter(asOf) ? NONE : ofTenure(tenure, asOf, unit),
                RenewalsByAge::plus);
    }

    private static RenewalsByAge ofTenure(Tenure tenure, LocalDate asOf, ChronoUnit unit) {
        Optional<LocalDate> left =
                tenure.until().filter(day -> !day.isAfter(asOf)).toJavaOptional();
        long units = unit.between(tenure.since(), left.orElse(asOf));
        boolean atTheEnd = left.isPresent() && tenure.since().plus(units, unit).equals(left.get()) && units > 0;
        int stayed = Math.toIntExact(atTheEnd ? units - 1 : units);
        List<Long> kept = new ArrayList<>();
        List<Long> lost = new ArrayList<>();
        for (int i = 0; i < stayed; i++) {
            kept.add(1L);
            lost.add(0L);
        }
        if (left.isPresent()) {
            kept.add(0L);
            lost.add(1L);
        }
        return new RenewalsByAge(kept, lost);
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
