package org.dealwright.examples.crm;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.ExchangeRates;
import org.dealwright.metrics.ReportingPeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The deals of a report, and what all its sections ask of them.
 *
 * @param deals every deal that was recorded
 * @param groupings the names of the groupings, in the order of each deal's groups; the owner's comes first
 * @param zone where days begin
 * @param asOf when the export was made
 * @param currency the currency of most deals that name one; none where none does
 */
record DealBook(
        List<RecordedDeal> deals, List<String> groupings, ZoneId zone, Instant asOf, Optional<CurrencyUnit> currency) {
    static DealBook of(CrmDeals imported) {
        CrmSetting setting = imported.report().setting();
        List<String> groupings = new ArrayList<>();
        groupings.add(Grouping.BY_OWNER.name());
        groupings.addAll(setting.mapping().fields().groups());
        return new DealBook(
                imported.deals(),
                groupings,
                setting.mapping().reading().zone(),
                setting.asOf(),
                currencies(imported.deals()).entrySet().stream()
                        .max(Map.Entry.<CurrencyUnit, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey));
    }

    private static Map<CurrencyUnit, Long> currencies(List<RecordedDeal> deals) {
        return deals.stream()
                .flatMap(deal -> Stream.concat(deal.value().stream(), deal.listPrice().stream()))
                .collect(groupingBy(Money::getCurrencyUnit, TreeMap::new, counting()));
    }

    /** Every currency in which something was won, or is expected. */
    List<CurrencyUnit> currencies() {
        return List.copyOf(currencies(deals).keySet());
    }

    /** Amounts of the report's currency alone. */
    Optional<ExchangeRates> rates() {
        return currency.map(ExchangeRates::only);
    }

    /** The rows that measures take. */
    Stream<DealOutcome> outcomes() {
        return outcomes(deals);
    }

    /** The same of some of them. */
    Stream<DealOutcome> outcomes(List<RecordedDeal> some) {
        return some.stream().map(deal -> deal.outcome(zone));
    }

    /** The last day that the report knows. */
    LocalDate today() {
        return LocalDate.ofInstant(asOf, zone);
    }

    /** From the day on which the first deal closed to the last day; none where none closed on a known day. */
    Optional<ReportingPeriod> period() {
        return deals.stream()
                .flatMap(deal -> deal.closed().stream())
                .min(Comparator.naturalOrder())
                .map(first -> new ReportingPeriod(first, today().plusDays(1), zone));
    }

    /** The open deals. */
    List<RecordedDeal> open() {
        return deals.stream()
                .filter(deal -> deal.standing() == RecordedDeal.Standing.OPEN)
                .toList();
    }

    /** Whether there is such a grouping. */
    boolean hasGrouping(String name) {
        return groupings.contains(name);
    }

    /**
     * The deals by group, the group with the most won value first, then the one with the most won.
     *
     * @throws IllegalArgumentException if there is no such grouping
     */
    Map<String, List<RecordedDeal>> by(String grouping) {
        int at = groupings.indexOf(grouping);
        if (at < 0) {
            throw new IllegalArgumentException("no grouping " + grouping);
        }
        Map<String, List<RecordedDeal>> groups =
                deals.stream().collect(groupingBy(deal -> deal.groups().get(at), TreeMap::new, toList()));
        Map<String, List<RecordedDeal>> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .map(each ->
                        new Ranked(each.getKey(), each.getValue(), wonMinor(each.getValue()), won(each.getValue())))
                .sorted(Comparator.comparingLong(Ranked::value)
                        .thenComparingLong(Ranked::won)
                        .reversed()
                        .thenComparing(Ranked::name))
                .forEach(each -> sorted.put(each.name(), each.deals()));
        return sorted;
    }

    private record Ranked(String name, List<RecordedDeal> deals, long value, long won) {}

    private long wonMinor(List<RecordedDeal> some) {
        return some.stream()
                .filter(deal -> deal.standing() == RecordedDeal.Standing.WON)
                .flatMap(deal -> deal.value().stream())
                .filter(value ->
                        currency.filter(value.getCurrencyUnit()::equals).isPresent())
                .mapToLong(Money::getAmountMinorLong)
                .reduce(0, Math::addExact);
    }

    private static long won(List<RecordedDeal> some) {
        return some.stream()
                .filter(deal -> deal.standing() == RecordedDeal.Standing.WON)
                .count();
    }
}
