package org.dealwright.examples.olist;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.metrics.Conversion;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.SalesCycle;

/**
 * How many leads came, and how many were won.
 *
 * @param conversion of the leads with a first contact, those that were won
 * @param byOrigin the same by origin, largest first; the blank origin under an empty name
 * @param byMonth the same by month of first contact
 * @param wonByMonth how many were won in a month
 * @param cycle days from first contact to winning
 * @param forwardCycle the same without those won before their first contact
 * @param withoutFirstContact won deals whose first contact is not known: they are in no conversion and no cycle
 */
record Funnel(
        Proportion conversion,
        Map<String, Proportion> byOrigin,
        Map<YearMonth, Proportion> byMonth,
        Map<YearMonth, Long> wonByMonth,
        SalesCycle cycle,
        SalesCycle forwardCycle,
        long withoutFirstContact) {
    static Funnel of(List<RecordedLead> all) {
        List<RecordedLead> leads =
                all.stream().filter(lead -> lead.firstContact().isPresent()).toList();
        return new Funnel(
                leads.stream().collect(Conversion.rate(RecordedLead::isWon)),
                byOrigin(leads),
                by(leads, lead -> YearMonth.from(lead.firstContact().orElseThrow())),
                all.stream()
                        .flatMap(lead -> lead.won().stream())
                        .collect(groupingBy(deal -> YearMonth.from(deal.date()), TreeMap::new, counting())),
                days(leads).collect(SalesCycle.inDays(Long::longValue)),
                days(leads).filter(days -> days >= 0).collect(SalesCycle.inDays(Long::longValue)),
                all.size() - leads.size());
    }

    /** The leads that are still open: not lost. */
    long open() {
        return conversion.whole() - conversion.part();
    }

    private static Stream<Long> days(List<RecordedLead> leads) {
        return leads.stream().map(RecordedLead::days).flatMap(Optional::stream);
    }

    private static Map<String, Proportion> byOrigin(List<RecordedLead> leads) {
        return by(leads, lead -> lead.origin().orElse("")).entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Proportion> one) ->
                                -one.getValue().whole())
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static <K extends Comparable<K>> Map<K, Proportion> by(
            List<RecordedLead> leads, Function<RecordedLead, K> group) {
        return leads.stream()
                .collect(groupingBy(
                        lead -> Objects.requireNonNull(group.apply(lead)),
                        TreeMap::new,
                        Conversion.rate(RecordedLead::isWon)));
    }
}
