package org.dealwright.examples.olist;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
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
import org.dealwright.metrics.SalesCycle;

/**
 * What a sales manager wants to know, measured from what was recorded, and every row that does not fit.
 *
 * @param conversion of the leads with a first contact, those that were won
 * @param byOrigin the same by origin, largest first; the blank origin under an empty name
 * @param byMonth the same by month of first contact
 * @param wonByMonth how many were won in a month
 * @param cycle days from first contact to winning
 * @param forwardCycle the same without those won before their first contact
 * @param team who handed over to whom
 * @param withoutFirstContact won deals whose first contact is not known: they are in no conversion and no cycle
 * @param notStated custom fields that most won deals lack, with how many lack them
 * @param times how the timestamps were read
 * @param tallies for each file the rows read, and what became of them
 * @param faults every row that does not fit
 * @param zone where calendar dates are meant
 * @param asOf what time it was while importing
 */
public record OlistReport(
        Conversion conversion,
        Map<String, Conversion> byOrigin,
        Map<YearMonth, Conversion> byMonth,
        Map<YearMonth, Long> wonByMonth,
        SalesCycle cycle,
        SalesCycle forwardCycle,
        Handoffs team,
        long withoutFirstContact,
        Map<String, Long> notStated,
        TimeReading times,
        List<Ledger.Tally> tallies,
        List<Fault> faults,
        ZoneId zone,
        Instant asOf) {
    private static final List<String> SELDOM_STATED =
            List.of("has-company", "has-gtin", "average-stock", "declared-product-catalog-size");

    static OlistReport of(
            List<RecordedLead> all, List<Ledger.Tally> tallies, List<Fault> faults, ZoneId zone, Instant asOf) {
        List<RecordedLead> leads =
                all.stream().filter(lead -> lead.firstContact().isPresent()).toList();
        List<RecordedLead.Won> won =
                all.stream().flatMap(lead -> lead.won().stream()).toList();
        return new OlistReport(
                leads.stream().collect(Conversion.rate(RecordedLead::isWon)),
                byOrigin(leads),
                by(leads, lead -> YearMonth.from(lead.firstContact().orElseThrow())),
                won.stream().collect(groupingBy(deal -> YearMonth.from(deal.date()), TreeMap::new, counting())),
                days(leads).collect(SalesCycle.inDays(Long::longValue)),
                days(leads).filter(days -> days >= 0).collect(SalesCycle.inDays(Long::longValue)),
                Handoffs.of(won),
                all.size() - leads.size(),
                SELDOM_STATED.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                field -> won.stream()
                                        .filter(deal -> !deal.attributes().contains(field))
                                        .count(),
                                Long::sum,
                                LinkedHashMap::new)),
                TimeReading.of(won),
                List.copyOf(tallies),
                List.copyOf(faults),
                zone,
                asOf);
    }

    /** The leads that are still open: not lost. */
    long open() {
        return conversion.entered() - conversion.converted();
    }

    /** The faults of one sort together: by file, then by kind and field, each by line. */
    List<List<Fault>> faultClasses() {
        return faults.stream()
                .collect(groupingBy(
                        fault -> List.of(fault.file(), fault.kind().name(), fault.field()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing((List<Fault> some) -> some.get(0).file())
                        .thenComparing(some -> some.get(0).kind().fate(), Comparator.reverseOrder())
                        .thenComparing(some -> some.get(0).kind())
                        .thenComparing(some -> some.get(0).field()))
                .toList();
    }

    private static Stream<Long> days(List<RecordedLead> leads) {
        return leads.stream().map(RecordedLead::days).flatMap(Optional::stream);
    }

    private static Map<String, Conversion> byOrigin(List<RecordedLead> leads) {
        return by(leads, lead -> lead.origin().orElse("")).entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Conversion> one) ->
                                -one.getValue().entered())
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static <K extends Comparable<K>> Map<K, Conversion> by(
            List<RecordedLead> leads, Function<RecordedLead, K> group) {
        return leads.stream()
                .collect(groupingBy(
                        lead -> Objects.requireNonNull(group.apply(lead)),
                        TreeMap::new,
                        Conversion.rate(RecordedLead::isWon)));
    }
}
