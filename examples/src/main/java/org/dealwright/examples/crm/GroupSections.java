package org.dealwright.examples.crm;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.chart.Bars;
import org.dealwright.examples.report.ComparedPair;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.SharedSections;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.UnknownGroup;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.MoneyTotal;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.metrics.WinRate;

/** Deals by quarter and by group: who and what wins how much. */
final class GroupSections {
    private static final int DIGITS = 2;
    private static final int LEADERS = 10;
    private static final int SHOWN = 40;
    private static final int QUARTERS = 4;
    private static final String BASIS =
            "Win rate = won ÷ (won + lost), with Wilson's interval. Median days of the won.";

    private final DealBook book;

    GroupSections(DealBook book) {
        this.book = book;
    }

    /** None where nothing closed on a known day. */
    Optional<Section> quarters() {
        return book.period().map(period -> {
            Table.Builder table = columns(
                    "byQuarter",
                    "By quarter of closing",
                    "quarter",
                    "What closed in the quarter. " + BASIS + withoutValue(closed()),
                    false);
            List<Bars.Bar> won = new ArrayList<>();
            LocalDate first = period.from();
            LocalDate last = period.until().minusDays(1);
            int quarter = first.get(IsoFields.QUARTER_OF_YEAR);
            for (int year = first.getYear();
                    year < last.getYear() || (year == last.getYear() && quarter <= last.get(IsoFields.QUARTER_OF_YEAR));
                    year += quarter / QUARTERS, quarter = quarter % QUARTERS + 1) {
                ReportingPeriod three = ReportingPeriod.ofQuarter(year, quarter, book.zone());
                String name = year + "-Q" + quarter;
                row(table, name, closedIn(three), false);
                bar(name, closedIn(three)).ifPresent(won::add);
            }
            Section.Builder section = Section.of("quarters", "By quarter");
            leaders(section, "Won value by quarter", "Each quarter's won deals.", won);
            return section.table(table.done()).done();
        });
    }

    private List<RecordedDeal> closed() {
        return book.period().map(this::closedIn).orElse(List.of());
    }

    private List<RecordedDeal> closedIn(ReportingPeriod period) {
        return book.deals().stream()
                .filter(deal -> deal.standing() != RecordedDeal.Standing.OPEN
                        && deal.closed().filter(period::contains).isPresent())
                .toList();
    }

    /** One for each grouping that does not itself say what became of a deal. */
    List<Section> groups() {
        List<Section> sections = new ArrayList<>();
        for (String grouping : book.groupings()) {
            sections.add(saysTheResult(grouping) ? counted(grouping) : group(grouping));
        }
        return sections;
    }

    /** Whether each of its groups is won, lost or open as a whole: a rate by it would be none. */
    private boolean saysTheResult(String grouping) {
        Map<String, List<RecordedDeal>> groups = book.by(grouping);
        return groups.size() > 1
                && groups.values().stream()
                        .allMatch(deals -> deals.stream()
                                        .map(RecordedDeal::standing)
                                        .distinct()
                                        .count()
                                == 1);
    }

    private Section counted(String grouping) {
        Table.Builder table = Table.of("by", "By " + grouping)
                .basis("How many deals. Each of these is won, lost or open as a whole, so none has a rate.")
                .first(SHOWN)
                .column("name", grouping)
                .column("deals", "deals");
        book.by(grouping).forEach((name, deals) -> table.row(new Value.Text(name), new Value.Count(deals.size())));
        return Section.of(key(grouping), "By " + grouping).table(table.done()).done();
    }

    private Section group(String grouping) {
        Map<String, List<RecordedDeal>> groups = book.by(grouping);
        Section.Builder section = Section.of(key(grouping), "By " + grouping);
        List<Bars.Bar> won = groups.entrySet().stream()
                .flatMap(each -> bar(each.getKey(), each.getValue()).stream())
                .limit(LEADERS)
                .toList();
        leaders(
                section,
                "Won value by " + grouping,
                "The first " + won.size() + " of " + groups.size() + ", by what they won.",
                won);
        rates(section, grouping, groups);
        Table.Builder table = columns(
                        "by",
                        "By " + grouping + ", the most won first",
                        grouping,
                        "All that was recorded. " + BASIS + withoutValue(book.deals()),
                        true)
                .first(SHOWN);
        groups.forEach((name, deals) -> row(table, name, deals, true));
        return section.table(table.done()).done();
    }

    /** Rates of the same groups as the leaders', beside the rate of all. */
    private void rates(Section.Builder section, String grouping, Map<String, List<RecordedDeal>> groups) {
        List<Bars.Bar> rates = groups.entrySet().stream()
                .flatMap(each -> SharedSections.bar(each.getKey(), rate(each.getValue())).stream())
                .limit(LEADERS)
                .sorted(Comparator.comparingDouble(Bars.Bar::value).reversed())
                .toList();
        if (rates.size() > 1) {
            section.chart(new Bars(
                    "Win rate by " + grouping,
                    "The same groups from the highest rate to the lowest, each with its Wilson interval of 95 %; the"
                            + " dashed line is the rate of all. Where intervals overlap much, the order may be chance.",
                    share -> String.format(Locale.ROOT, "%.0f %%", 100 * share),
                    rates,
                    rate(book.deals()).rate().map(rate -> new Bars.Reference(rate, "all deals"))));
        }
    }

    private static String key(String grouping) {
        return "by-" + grouping;
    }

    private static void leaders(Section.Builder section, String title, String description, List<Bars.Bar> bars) {
        if (!bars.isEmpty()) {
            section.chart(new Bars(
                    title, description, value -> new Value.Count(Math.round(value)).shown(), bars, Optional.empty()));
        }
    }

    private Table.Builder columns(String key, String caption, String group, String basis, boolean open) {
        Table.Builder table = Table.of(key, caption)
                .basis(basis)
                .column("name", group)
                .column("won", "won")
                .column("lost", "lost");
        if (open) {
            table.column("open", "open");
        }
        return table.column("rate", "win rate")
                .column("interval", "95 % (Wilson)")
                .column("wonValue", "won value" + in())
                .column("meanWon", "mean won")
                .column("withoutValue", "left out")
                .column("medianDays", "median days");
    }

    private String in() {
        return book.currency().map(currency -> ", " + currency.getCode()).orElse("");
    }

    private void row(Table.Builder table, String name, List<RecordedDeal> deals, boolean open) {
        Proportion rate = rate(deals);
        List<Value> row = new ArrayList<>(List.of(
                new Value.Text(name), new Value.Count(rate.part()), new Value.Count(rate.whole() - rate.part())));
        if (open) {
            row.add(new Value.Count(deals.size() - rate.whole()));
        }
        row.add(Value.percent(rate.rate(), DIGITS));
        row.add(Value.range(rate.interval(Value.LEVEL), 1));
        Optional<MoneyTotal> won = won(deals);
        row.add(won.filter(total -> total.count() > 0)
                .map(total -> Value.sum(total.total()))
                .orElseGet(Value.Missing::new));
        row.add(won.flatMap(MoneyTotal::mean).map(Value::sum).orElseGet(Value.Missing::new));
        row.add(won.<Value>map(total -> new Value.Count(total.leftOut().total()))
                .orElseGet(Value.Missing::new));
        row.add(book.period()
                .flatMap(period -> book.outcomes(deals)
                        .collect(SalesCycle.closedIn(period, result -> result == DealResult.WON))
                        .median())
                .map(days -> Value.number(days, 1))
                .orElseGet(Value.Missing::new));
        table.row(row);
    }

    private Proportion rate(List<RecordedDeal> deals) {
        return book.outcomes(deals).collect(WinRate.byCount(NoDecision.IS_LOST));
    }

    private Optional<MoneyTotal> won(List<RecordedDeal> deals) {
        return book.rates()
                .map(rates -> book.outcomes(deals)
                        .filter(deal -> deal.result() == DealResult.WON)
                        .collect(MoneyTotal.of(DealOutcome::value, rates)));
    }

    /** Of how many won deals the value is in no sum and no mean, and why. */
    private String withoutValue(List<RecordedDeal> deals) {
        return won(deals)
                .filter(total -> total.leftOut().total() > 0)
                .map(total -> " Some of the won are in no won value and no mean; " + total.leftOut() + ".")
                .orElse("");
    }

    private Optional<Bars.Bar> bar(String name, List<RecordedDeal> deals) {
        return won(deals)
                .filter(total -> total.total().isPositive())
                .map(total -> new Bars.Bar(
                        new Value.Text(name).shown(),
                        total.total().getAmount().doubleValue(),
                        Value.money(total.total()).shown()));
    }

    /**
     * Two groups of a grouping.
     *
     * @param asked which; none for the two with the most closed deals
     * @return none where nobody asked, and there are no two
     * @throws UnknownGroup if one of those that are asked for is none
     */
    Optional<Section> comparison(String grouping, Optional<ComparedPair> asked) {
        Map<String, List<RecordedDeal>> groups = book.by(grouping);
        List<String> largest = groups.keySet().stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingLong((String name) ->
                                -rate(deals(groups, grouping, name)).whole())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (asked.isEmpty() && largest.size() < 2) {
            return Optional.empty();
        }
        ComparedPair pair = asked.orElseGet(() -> new ComparedPair(largest.get(0), largest.get(1)));
        return Optional.of(SharedSections.comparison(
                pair,
                rate(deals(groups, grouping, pair.one())),
                rate(deals(groups, grouping, pair.other())),
                new SharedSections.Compared(grouping + "s", "won", "closed", "Won ÷ (won + lost)."),
                asked.isPresent()
                        ? "The two that were asked for."
                        : "The two with the most closed deals: chosen by size, not by their rates (--by and --compare"
                                + " take others)."));
    }

    private static List<RecordedDeal> deals(Map<String, List<RecordedDeal>> groups, String grouping, String name) {
        List<RecordedDeal> deals = groups.get(name);
        if (deals == null) {
            throw new UnknownGroup(grouping, name, groups.keySet());
        }
        return deals;
    }
}
