package org.dealwright.examples.olist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.chart.Bars;
import org.dealwright.examples.chart.FunnelBars;
import org.dealwright.examples.report.Section;
import org.dealwright.examples.report.SharedSections;
import org.dealwright.examples.report.Table;
import org.dealwright.examples.report.Value;
import org.dealwright.metrics.Proportion;

/** How many leads came, from where, and how many were won. */
final class LeadSections {
    private static final int DIGITS = 3;
    private static final String OF_LEADS = "Won ÷ all leads with a first contact, those still open included.";

    private final Funnel funnel;

    LeadSections(OlistReport report) {
        funnel = report.funnel();
    }

    /** From the first day of contact to the last; none where there was none. */
    static Optional<String> period(OlistReport report) {
        List<LocalDate> days = report.leads().stream()
                .flatMap(lead -> lead.firstContact().stream())
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0) + " to " + days.get(days.size() - 1));
    }

    Section funnel() {
        Proportion conversion = funnel.conversion();
        Section.Builder section = Section.of("funnel", "Conversion")
                .figure("conversion", "Conversion", new Value.Rate(conversion), OF_LEADS + " The interval is Wilson's.")
                .figure("won", "Won", new Value.Count(conversion.part()), "Leads that the file of closed deals names.")
                .figure(
                        "open",
                        "Still open",
                        new Value.Count(funnel.open()),
                        "All leads less those won: not lost, for lost is not recorded.");
        Table.Builder table = Table.of("steps", "The funnel")
                .basis("The share is of all leads. The source names nothing between first contact and winning.")
                .column("step", "step")
                .column("leads", "leads")
                .column("share", "of all");
        step(table, "identified", conversion.whole());
        step(table, "won", conversion.part());
        step(table, "still open", funnel.open());
        section.table(table.done());
        if (conversion.whole() > 0) {
            section.chart(new FunnelBars(
                    "From lead to won",
                    "Two bars: all leads, and as much of it as was won.",
                    List.of(bar("identified", conversion.whole()), bar("won", conversion.part()))));
        }
        return section.done();
    }

    private void step(Table.Builder table, String step, long count) {
        table.row(
                new Value.Words(step),
                new Value.Count(count),
                Value.percent(share(count).rate(), DIGITS));
    }

    private Proportion share(long count) {
        return Proportion.of(count, funnel.conversion().whole());
    }

    private FunnelBars.Step bar(String step, long count) {
        return new FunnelBars.Step(
                step,
                count,
                new Value.Count(count).shown() + " · "
                        + Value.percent(share(count).rate(), DIGITS).shown());
    }

    Section origins() {
        Section.Builder section = Section.of("origins", "Conversion by origin")
                .note("A blank origin is not the origin 'unknown'. The origin 'referral' is a web page's.");
        section.table(rates("byOrigin", "By origin, the largest first", "origin", funnel.byOrigin()));
        List<Bars.Bar> bars = funnel.byOrigin().entrySet().stream()
                .flatMap(each -> SharedSections.bar(each.getKey(), each.getValue()).stream())
                .sorted(Comparator.comparingDouble(Bars.Bar::value).reversed())
                .toList();
        if (!bars.isEmpty()) {
            section.chart(new Bars(
                    "Conversion by origin",
                    "Bars from the highest rate to the lowest, each with its Wilson interval of 95 %; the dashed line is"
                            + " the rate of all. Where intervals overlap much, the order may be chance.",
                    LeadSections::percent,
                    bars,
                    funnel.conversion().rate().map(rate -> new Bars.Reference(rate, "all leads"))));
        }
        return section.done();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** A table of rates. */
    static Table rates(String key, String caption, String group, Map<?, Proportion> rates) {
        Table.Builder table = Table.of(key, caption)
                .basis("Won ÷ all leads of the " + group + ", those still open included.")
                .column(group, group)
                .column("won", "won")
                .column("leads", "leads")
                .column("rate", "rate")
                .column("interval", "95 % (Wilson)");
        rates.forEach((name, rate) -> table.row(
                new Value.Text(name.toString()),
                new Value.Count(rate.part()),
                new Value.Count(rate.whole()),
                Value.percent(rate.rate(), DIGITS),
                Value.range(rate.interval(Value.LEVEL), DIGITS)));
        return table.done();
    }
}
