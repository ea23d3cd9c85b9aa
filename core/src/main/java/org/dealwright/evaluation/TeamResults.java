package org.dealwright.evaluation;

import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dealwright.metrics.Proportion;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Violation;
import org.dealwright.team.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What everybody did in each period: members in the order of identifiers, the earliest period first. Immutable.
 *
 * @param results the results, at most {@link #MOST}, in one currency; no two of one member share a day
 */
public record TeamResults(List<PeriodResult> results) {
    /** The most results; their deals, and the leads judged, may come to 2,147,483,647. */
    public static final int MOST = 1_000_000;

    /** The earlier one first; of two that begin together the shorter one. */
    static final Comparator<DatePeriod> ORDER_OF_TIME =
            Comparator.comparing(DatePeriod::first).thenComparing(DatePeriod::last);

    private static final Comparator<PeriodResult> ORDER = Comparator.comparing(
                    (PeriodResult result) -> result.member().value())
            .thenComparing(PeriodResult::period, ORDER_OF_TIME);

    /**
     * Takes results.
     *
     * @throws IllegalArgumentException if there are too many, in several currencies, or two of one member share a
     *     day
     */
    public TeamResults {
        Objects.requireNonNull(results, "results");
        Check.require(checked(results));
        results = results.stream().sorted(ORDER).toList();
    }

    /** The same check, answered as a value for results that came from outside. */
    public static Validation<Violation, List<PeriodResult>> checked(List<PeriodResult> results) {
        if (results.size() > MOST) {
            return Validation.invalid(Violation.showing("results", "too-many", Integer.toString(results.size()), MOST));
        }
        Set<CurrencyUnit> currencies = new HashSet<>();
        for (PeriodResult result : results) {
            Stream.concat(result.goal().toJavaStream(), result.achieved().toJavaStream())
                    .map(Money::getCurrencyUnit)
                    .forEach(currencies::add);
        }
        if (currencies.size() > 1) {
            String first = currencies.stream()
                    .map(CurrencyUnit::getCode)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return Validation.invalid(Violation.of("results", "another-currency", first));
        }
        long cases = results.stream()
                .mapToLong(result -> Math.max(
                        result.deals().map(Proportion::whole).getOrElse(0L),
                        result.leads().map(intake -> intake.quality().whole()).getOrElse(0L)))
                .sum();
        if (cases > Integer.MAX_VALUE) {
            return Validation.invalid(
                    Violation.showing("results", "out-of-range", Long.toString(cases), 0, Integer.MAX_VALUE));
        }
        return overlap(results) ? Validation.invalid(Violation.of("results", "twice")) : Validation.valid(results);
    }

    private static boolean overlap(List<PeriodResult> results) {
        Map<MemberId, PeriodResult> before = new HashMap<>();
        for (PeriodResult result : results.stream().sorted(ORDER).toList()) {
            PeriodResult last = before.put(result.member(), result);
            if (last != null && !last.period().last().isBefore(result.period().first())) {
                return true;
            }
        }
        return false;
    }

    /** What one member did, the earliest period first; nothing where nothing is known of them. */
    public List<PeriodResult> of(MemberId member) {
        return results.stream().filter(result -> result.member().equals(member)).toList();
    }

    /** The results of periods that lie within some days. */
    public TeamResults within(DatePeriod days) {
        return new TeamResults(results.stream()
                .filter(result -> !result.period().first().isBefore(days.first())
                        && !result.period().last().isAfter(days.last()))
                .toList());
    }

    /** The periods that there are, the earliest first. */
    public List<DatePeriod> periods() {
        return results.stream()
                .map(PeriodResult::period)
                .sorted(ORDER_OF_TIME)
                .distinct()
                .toList();
    }

    /** Everybody's, by member in the order of identifiers. */
    Map<MemberId, List<PeriodResult>> byMember() {
        Map<MemberId, List<PeriodResult>> members = new TreeMap<>(Comparator.comparing(MemberId::value));
        for (PeriodResult result : results) {
            members.computeIfAbsent(result.member(), member -> new ArrayList<>())
                    .add(result);
        }
        return members;
    }
}
