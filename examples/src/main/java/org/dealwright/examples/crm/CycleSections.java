package org.dealwright.examples.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealwright.examples.chart.StepCurve;
import org.dealwright.examples.report.CurveSection;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.DealResult;
import org.dealwright.metrics.ReportingPeriod;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.metrics.Survival;

/** How many days deals take: those that closed, and with them those that are open. */
final class CycleSections {
    private static final List<Integer> PERCENTILES = List.of(10, 25, 75, 90);
    private static final List<Integer> TIMES = List.of(7, 14, 30, 60, 90, 120, 180, 365);

    private final DealBook book;

    CycleSections(DealBook book) {
        this.book = book;
    }

    Section cycle() {
        Section.Builder section = Section.of("cycle", "Days from opening to closing");
        censored(section);
        return section.done();
    }

    private Table closed(ReportingPeriod period) {
        Table.Builder table = Table.of("closed", "Deals that closed")
                .basis("Calendar days from opening to closing, of what closed in " + period
                        + "; without an opening day, or closed before it, it is left out.")
                .column("result", "result")
                .column("deals", "deals")
                .column("median", "median")
                .column("mean", "mean");
        PERCENTILES.forEach(each -> table.column("p" + each, each + " % within"));
        table.column("leftOut", "left out");
        row(table, "won", period, result -> result == DealResult.WON);
        row(table, "lost", period, result -> result == DealResult.LOST);
        row(table, "either", period, result -> true);
        return table.done();
    }

    private void row(Table.Builder table, String name, ReportingPeriod period, Predicate<DealResult> results) {
        SalesCycle cycle = book.outcomes().collect(SalesCycle.closedIn(period, results));
        table.row(
                new Value.Words(name),
                new Value.Count(cycle.count()),
                days(cycle.median(), 1),
                days(cycle.mean(), 2),
                days(cycle.percentile(PERCENTILES.get(0)), 1),
                days(cycle.percentile(PERCENTILES.get(1)), 1),
                days(cycle.percentile(PERCENTILES.get(2)), 1),
                days(cycle.percentile(PERCENTILES.get(3)), 1),
                new Value.Count(cycle.leftOut().total()));
    }

    private static Value days(Optional<Double> days, int digits) {
        return days.map(some -> Value.number(some, digits)).orElseGet(Value.Missing::new);
    }

    private void censored(Section.Builder section) {
        Survival survival = book.outcomes().collect(SalesCycle.censored(book.asOf(), book.zone()));
        section.figure(
                "medianWithOpen",
                "Median with the open deals",
                survival.median().isPresent()
                        ? new Value.Quantity(
                                BigDecimal.valueOf(survival.median().getAsLong()), 0, "days")
                        : new Value.Words("not reached"),
                "The day by which half of all deals have closed, won or lost, by Kaplan–Meier: " + survival
                        + ". An open deal is known to take longer than until " + book.today() + ".");
        book.period().ifPresent(period -> section.table(closed(period)));
        if (survival.steps().isEmpty()) {
            return;
        }
        section.chart(new StepCurve(
                "Share of deals still open after so many days",
                "A curve that falls from 100 %: Kaplan–Meier's estimate, with its log-log interval of 95 % as a band."
                        + " It counts the open deals for as long as they have been open.",
                "days since opening",
                List.of(CurveSection.lasting("still open", survival))));
        section.table(table(survival));
    }

    private Table table(Survival survival) {
        Table.Builder table =
                CurveSection.table("stillOpen", "Deals still open after so many days", "days", "still open");
        TIMES.stream()
                .filter(day -> survival.at(day).isPresent())
                .forEach(day -> table.row(CurveSection.row(
                        survival,
                        day,
                        book.deals().stream()
                                .filter(deal ->
                                        watched(deal).filter(days -> days > day).isPresent())
                                .count())));
        return table.done();
    }

    /** For how many days a deal is known. */
    private Optional<Long> watched(RecordedDeal deal) {
        LocalDate today = book.today();
        return deal.standing() == RecordedDeal.Standing.OPEN
                ? deal.opened().map(day -> ChronoUnit.DAYS.between(day, today))
                : deal.days();
    }
}
