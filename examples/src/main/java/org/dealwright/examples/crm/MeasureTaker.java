package org.dealwright.examples.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.metrics.SalesCycle;
import org.joda.money.CurrencyUnit;

/** Measures deals as they are recorded, one after the other. Not thread-safe. */
final class MeasureTaker {
    private final Tally.Counter all = new Tally.Counter();
    private final Map<CurrencyUnit, List<BigDecimal>> wonAmounts = new TreeMap<>();
    private final CurrencyTotal.Sums openValue = new CurrencyTotal.Sums();
    private final CurrencyTotal.Sums listPrice = new CurrencyTotal.Sums();
    private final List<Long> wonDays = new ArrayList<>();
    private final List<Long> lostDays = new ArrayList<>();
    private final Map<String, Tally.Counter> quarters = new TreeMap<>();
    private final List<String> groupings;
    private final List<Map<String, Tally.Counter>> groups = new ArrayList<>();

    /** Measures by these groupings. */
    MeasureTaker(List<String> groupings) {
        this.groupings = groupings;
        groupings.forEach(grouping -> groups.add(new HashMap<>()));
    }

    void add(RecordedDeal deal) {
        all.add(deal);
        deal.listPrice().ifPresent(listPrice::add);
        deal.closed()
                .ifPresent(day -> quarters.computeIfAbsent(quarter(day), name -> new Tally.Counter())
                        .add(deal));
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i)
                    .computeIfAbsent(deal.groups().get(i), name -> new Tally.Counter())
                    .add(deal);
        }
        switch (deal.standing()) {
            case WON -> {
                deal.days().ifPresent(wonDays::add);
                deal.value()
                        .ifPresent(value -> wonAmounts
                                .computeIfAbsent(value.getCurrencyUnit(), currency -> new ArrayList<>())
                                .add(value.getAmount()));
            }
            case LOST -> deal.days().ifPresent(lostDays::add);
            case OPEN -> deal.value().ifPresent(openValue::add);
        }
    }

    Measures measures() {
        Map<String, Map<String, Tally>> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            byGroup.put(groupings.get(i), sorted(groups.get(i)));
        }
        return new Measures(
                all.tally(),
                wonAmounts.values().stream()
                        .map(amounts -> CurrencyTotal.median(amounts).orElseThrow())
                        .toList(),
                openValue.all(),
                listPrice.all(),
                new SalesCycle(wonDays),
                new SalesCycle(lostDays),
                new SalesCycle(
                        Stream.concat(wonDays.stream(), lostDays.stream()).toList()),
                tallies(quarters.entrySet().stream()),
                byGroup);
    }

    /** By what was won where all of it is in one currency, then by how many. */
    private Map<String, Tally> sorted(Map<String, Tally.Counter> groups) {
        Comparator<Tally> most = Comparator.comparingLong((Tally tally) -> -tally.won());
        if (wonAmounts.size() == 1) {
            most = Comparator.comparing(MeasureTaker::total).reversed().thenComparing(most);
        }
        Comparator<Map.Entry<String, Tally>> order = Map.Entry.comparingByValue(most);
        return tallies(groups.entrySet().stream()).entrySet().stream()
                .sorted(order.thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static BigDecimal total(Tally tally) {
        return tally.wonValue().isEmpty()
                ? BigDecimal.ZERO
                : tally.wonValue().get(0).total();
    }

    private static Map<String, Tally> tallies(Stream<Map.Entry<String, Tally.Counter>> counters) {
        return counters.collect(Collectors.toMap(
                Map.Entry::getKey, one -> one.getValue().tally(), (one, other) -> one, LinkedHashMap::new));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
