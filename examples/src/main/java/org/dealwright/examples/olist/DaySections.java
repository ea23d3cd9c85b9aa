package org.dealwright.examples.olist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dealwright.examples.chart.StepCurve;
import org.dealwright.examples.report.CurveSection;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.SalesCycle;
import org.dealwright.metrics.Survival;

/** How long winning takes: of the won alone, and with the leads that are still open. */
final class DaySections {
    private static final List<Integer> PERCENTILES = List.of(10, 25, 75, 90);
    private static final List<Integer> TIMES = List.of(7, 14, 30, 60, 90, 180, 365);
    private static final String OF_WON =
            "Calendar days from first contact to winning, of the won whose two days are known.";

    private final OlistReport report;

    DaySections(OlistReport report) {
        this.report = report;
    }

    /** A lead, by how long it has been watched. */
    private record Watched(long days, boolean won) {}

    private List<Watched> watched() {
        LocalDate last = report.setting().lastDay().orElse(LocalDate.EPOCH);
        return report.leads().stream()
                .filter(lead -> lead.firstContact().isPresent())
                .map(lead -> new Watched(
                        lead.days()
                                .orElseGet(() -> ChronoUnit.DAYS.between(
                                        lead.firstContact().orElseThrow(), last)),
                        lead.isWon()))
                .toList();
    }

    Section days() {
        SalesCycle cycle = report.funnel().cycle();
        Section.Builder section = Section.of("days", "Days to win")
                .figure("median", "Median of the won", Value.days(cycle.median(), 1), OF_WON)
                .figure(
                        "mean",
                        "Mean of the won",
                        Value.days(cycle.mean(), 2),
                        "The sum of those days ÷ their number.");
        section.table(percentiles(cycle));
        List<Watched> watched = watched();
        Survival survival = watched.stream().collect(Survival.of(Watched::days, Watched::won));
        censored(section, survival, watched);
        return section.done();
    }

    private static Table percentiles(SalesCycle cycle) {
        Table.Builder table = Table.of("percentiles", "Percentiles of the won")
                .basis(OF_WON + " Percentiles by Hyndman and Fan's seventh definition, as R's.")
                .column("percent", "of the won")
                .column("days", "took at most");
        PERCENTILES.forEach(percentile ->
                table.row(new Value.Percent(percentile / 100.0, 0), Value.days(cycle.percentile(percentile), 1)));
        return table.done();
    }

    private void censored(Section.Builder section, Survival survival, List<Watched> watched) {
        section.figure(
                "medianOfAll",
                "Median with the open leads",
                survival.median().isPresent()
                        ? new Value.Count(survival.median().getAsLong())
                        : new Value.Words("not reached"),
                "The day by which half of all leads are won, by Kaplan–Meier: " + survival
                        + ". An open lead is known to" + " take longer than until the last day.");
        section.note(
                "The median of the won speaks of those that were won, and they are few: that of all leads is another"
                        + " question, and the curve answers it.");
        if (survival.steps().isEmpty()) {
            return;
        }
        section.chart(new StepCurve(
                "Share of all leads won within so many days",
                "A curve that rises from zero: one less Kaplan–Meier's estimate, with its log-log interval of 95 % as a"
                        + " band. It ends where the longest watched lead does.",
                "days since first contact",
                List.of(CurveSection.ended("won", survival))));
        section.table(table(survival, watched));
    }

    private static Table table(Survival survival, List<Watched> watched) {
        Table.Builder table =
                CurveSection.table("notYetWon", "Leads not won after so many days", "days", "not won yet");
        TIMES.stream()
                .filter(day -> survival.at(day).isPresent())
                .forEach(day -> table.row(CurveSection.row(
                        survival,
                        day,
                        watched.stream().filter(one -> one.days() > day).count())));
        return table.done();
    }
}
