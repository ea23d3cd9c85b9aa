package org.dealwright.examples.olist;

import static java.util.stream.Collectors.groupingBy;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealwright.examples.chart.Bars;
import org.dealwright.examples.chart.HeatMap;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.Conversion;
import org.dealwright.metrics.Journey;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.ReportingPeriod;

/** Conversion by when leads came: by month, by month and origin, and by how long each month's leads have had. */
final class CohortSections {
    private static final List<Integer> WITHIN_DAYS = List.of(7, 14, 30, 60, 90, 180, 365);
    /** A rate of fewer says next to nothing, and is not shaded. */
    private static final int FEW = 10;

    /** So many days without a win at the beginning are no chance. */
    private static final int LONG = 60;

    private static final String LEAD = "lead";
    private static final String WON = "won";

    private final OlistReport report;
    private final List<RecordedLead> leads;

    CohortSections(OlistReport report) {
        this.report = report;
        leads = report.leads().stream()
                .filter(lead -> lead.firstContact().isPresent())
                .toList();
    }

    List<Section> all() {
        return leads.isEmpty() ? List.of() : List.of(months(), ages(), wonByMonth());
    }

    private Section months() {
        List<String> columns = report.funnel().byMonth().keySet().stream()
                .map(month -> month.toString().substring(2))
                .toList();
        List<HeatMap.Row> rows = new ArrayList<>();
        Table table = byOriginAndMonth(rows);
        Section.Builder section = Section.of("cohorts", "Conversion by month of first contact");
        sinceFirstWin(section);
        return section.note(
                        "A young month has had less time: its rate is a lower bound of what it will become. The next"
                                + " section compares months by times that all of their leads had.")
                .table(LeadSections.rates(
                        "byMonth",
                        "By month of first contact",
                        "month",
                        report.funnel().byMonth()))
                .chart(new HeatMap(
                        "Conversion by origin and month of first contact",
                        "A row for each origin, the one with the most leads first; a column for each month. The darker"
                                + " a cell, the higher the rate in it. Rates of fewer than " + FEW
                                + " leads are not shaded: they jump about by chance.",
                        columns,
                        rows))
                .table(table)
                .done();
    }

    /**
     * Fills the rows of the heat map, too.
     *
     * @param heat takes them
     */
    private Table byOriginAndMonth(List<HeatMap.Row> heat) {
        Set<YearMonth> months = report.funnel().byMonth().keySet();
        Table.Builder table = Table.of("byOriginAndMonth", "Conversion by origin and month of first contact")
                .basis("In each cell won ÷ all leads of that origin and month, those still open included.")
                .column("origin", "origin");
        months.forEach(month -> table.column(month.toString(), month.toString().substring(2)));
        Map<String, Map<YearMonth, Proportion>> cells = leads.stream()
                .collect(groupingBy(
                        lead -> lead.origin().orElse(""),
                        TreeMap::new,
                        groupingBy(CohortSections::month, TreeMap::new, Conversion.rate(RecordedLead::isWon))));
        for (String origin : report.funnel().byOrigin().keySet()) {
            Map<YearMonth, Proportion> row = Objects.requireNonNull(cells.get(origin));
            List<Optional<Proportion>> rates = months.stream()
                    .map(month -> Optional.ofNullable(row.get(month)))
                    .toList();
            table.row(row(origin, rates));
            heat.add(heat(origin, rates));
        }
        return table.done();
    }

    /** What was won before the file of closed deals begins is not in it. */
    private void sinceFirstWin(Section.Builder section) {
        Optional<LocalDate> firstContact =
                leads.stream().flatMap(lead -> lead.firstContact().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> firstWin = leads.stream()
                .flatMap(lead -> lead.won().stream())
                .map(RecordedLead.Won::date)
                .min(Comparator.naturalOrder());
        firstWin.filter(day -> day.isAfter(firstContact.orElseThrow().plusDays(LONG)))
                .ifPresent(day ->
                        section.note("The first win recorded is of " + day + ", long after the first lead: what was won"
                                + " before is not in the file. The months before"
                                + " it do not compare with those after."));
    }

    private static YearMonth month(RecordedLead lead) {
        return YearMonth.from(lead.firstContact().orElseThrow());
    }

    private static List<Value> row(String name, List<Optional<Proportion>> rates) {
        List<Value> row = new ArrayList<>();
        row.add(new Value.Text(name));
        rates.forEach(rate -> row.add(rate.<Value>map(Value.Part::new).orElseGet(Value.Missing::new)));
        return row;
    }

    private static HeatMap.Row heat(String name, List<Optional<Proportion>> rates) {
        return new HeatMap.Row(
                new Value.Text(name).shown(),
                rates.stream()
                        .map(rate -> new HeatMap.Cell(
                                rate.flatMap(Proportion::rate),
                                Value.percent(rate.flatMap(Proportion::rate), 1).shown(),
                                rate.filter(some -> some.whole() >= FEW).isPresent()))
                        .toList());
    }

    private Section ages() {
        Table.Builder table = Table.of("byMonthAndAge", "Won within so many days of first contact, by month")
                .basis("In each cell those won within the days ÷ those who came in the month and have had so many days"
                        + " since; who came later is left out of the cell. Who was won before the first contact is left"
                        + " out everywhere.")
                .column("month", "month");
        WITHIN_DAYS.forEach(days -> table.column("within" + days, "≤ " + days));
        List<HeatMap.Row> rows = new ArrayList<>();
        for (YearMonth month : report.funnel().byMonth().keySet()) {
            List<Optional<Proportion>> rates = within(month);
            table.row(row(month.toString(), rates));
            rows.add(heat(month.toString(), rates));
        }
        return Section.of("ages", "How fast each month's leads were won")
                .chart(new HeatMap(
                        "Won within so many days of first contact, by month",
                        "A row for each month of first contact, a column for each number of days since. The darker a"
                                + " cell, the more were won by then; a dash where none of the month has had so long."
                                + " Rates of fewer than " + FEW + " leads are not shaded.",
                        WITHIN_DAYS.stream().map(days -> "≤ " + days + " days").toList(),
                        rows))
                .table(table.done())
                .done();
    }

    /** For each number of days the rate of those of the month who have had so many; none where nobody has. */
    private List<Optional<Proportion>> within(YearMonth month) {
        ZoneId zone = report.setting().zone();
        LocalDate last = report.setting().lastDay().orElseThrow();
        Instant complete = last.plusDays(1).atStartOfDay(zone).toInstant();
        return WITHIN_DAYS.stream()
                .map(days -> leads.stream()
                        .map(lead -> journey(lead, zone))
                        .collect(Conversion.within(
                                LEAD, WON, ReportingPeriod.of(month, zone), Duration.ofDays(days), complete)))
                .map(rate -> Optional.of(rate).filter(some -> some.whole() > 0))
                .toList();
    }

    private static Journey journey(RecordedLead lead, ZoneId zone) {
        Map<String, Instant> reached = new HashMap<>();
        reached.put(LEAD, lead.firstContact().orElseThrow().atStartOfDay(zone).toInstant());
        lead.won().ifPresent(won -> reached.put(WON, won.at()));
        return new Journey(lead.id(), reached, Option.none());
    }

    private Section wonByMonth() {
        Table.Builder table = Table.of("wonByMonth", "Won, by the month of winning")
                .basis("Every won deal, whenever its lead came.")
                .column("month", "month")
                .column("won", "won");
        report.funnel()
                .wonByMonth()
                .forEach((month, won) -> table.row(new Value.Words(month.toString()), new Value.Count(won)));
        Section.Builder section = Section.of("won-by-month", "Won by month");
        List<Bars.Bar> bars = report.funnel().wonByMonth().entrySet().stream()
                .map(each -> new Bars.Bar(
                        each.getKey().toString(), each.getValue(), new Value.Count(each.getValue()).shown()))
                .toList();
        if (!bars.isEmpty()) {
            section.chart(new Bars(
                    "Won by month",
                    "A bar for each month of winning, the first month at the top.",
                    won -> new Value.Count(Math.round(won)).shown(),
                    bars,
                    Optional.empty()));
        }
        return section.table(table.done()).done();
    }
}
