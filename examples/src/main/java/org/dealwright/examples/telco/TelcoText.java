package org.dealwright.examples.telco;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.FaultText;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.Survival;

/** The report for a person, in lines of at most {@link Paragraph#WIDTH} characters. */
public final class TelcoText {
    private final TelcoReport report;
    private final StringBuilder text = new StringBuilder();

    private TelcoText(TelcoReport report) {
        this.report = report;
    }

    /** The whole report. */
    public static String of(TelcoReport report) {
        TelcoText printed = new TelcoText(report);
        printed.all();
        printed.groups("Churn by contract", "contract", report.byContract());
        printed.groups("Churn by tenure in months", "months", report.byTenure());
        printed.staying();
        printed.rows();
        printed.faults();
        return printed.text.toString();
    }

    private void heading(String heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(heading).append('\n').append("=".repeat(heading.length())).append('\n');
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would cost a dependency
    private void line(String format, Object... arguments) {
        text.append(Paragraph.hanging("", String.format(Locale.ROOT, format, arguments)));
    }

    private void all() {
        heading("Telco's customers, as recorded");
        line("Churn %s", report.all().churn());
        Revenue revenue = report.all().revenue();
        line(
                "Monthly revenue %s: kept %s, lost %s%s",
                revenue.all(),
                revenue.kept(),
                revenue.churned(),
                revenue.rate().map(rate -> " (" + percent(rate) + ")").orElse(""));
    }

    private void groups(String heading, String first, Map<?, TelcoReport.Group> groups) {
        heading(heading);
        Columns columns =
                new Columns("lrrrlrr", first, "customers", "churned", "churn", "95 % (Wilson)", "kept a month", "lost");
        groups.forEach((name, group) -> columns.row(
                name instanceof Contract contract ? contract.code() : name.toString(),
                Long.toString(group.churn().whole()),
                Long.toString(group.churn().part()),
                group.churn().rate().map(TelcoText::percent).orElse("-"),
                interval(group.churn()),
                group.revenue().kept().toPlainString(),
                group.revenue().churned().toPlainString()));
        text.append(columns);
    }

    private void staying() {
        heading("How long they stay");
        line(
                "The share still there after so many months, with its 95 %% interval: Kaplan and Meier's estimate. Whoever has"
                        + " not left counts for as long as they are known, and not after.");
        List<String> headings = new ArrayList<>(List.of("months", "all"));
        List<Survival> each = new ArrayList<>(List.of(report.staying().all()));
        report.staying().byContract().forEach((contract, survival) -> {
            headings.add(contract.code());
            each.add(survival);
        });
        Columns columns = new Columns("r" + "l".repeat(each.size()), headings.toArray(String[]::new));
        report.staying().months().forEach(month -> row(columns, month.toString(), each, one -> share(one, month)));
        row(columns, "median", each, one -> median(one.median()));
        text.append(columns);
    }

    private static void row(Columns columns, String name, List<Survival> each, Function<Survival, String> cell) {
        List<String> cells = new ArrayList<>(List.of(name));
        each.forEach(one -> cells.add(cell.apply(one)));
        columns.row(cells.toArray(String[]::new));
    }

    private static String share(Survival survival, int month) {
        return survival.at(month)
                .map(share -> percent(share)
                        + survival.interval(month, 0.95)
                                .map(range -> String.format(
                                        Locale.ROOT, " (%.2f–%.2f)", 100 * range.lower(), 100 * range.upper()))
                                .orElse(""))
                .orElse("-");
    }

    private static String median(OptionalLong months) {
        return months.isPresent() ? Long.toString(months.getAsLong()) : "not reached";
    }

    private static String interval(Proportion churn) {
        return churn.interval(0.95)
                .map(range -> percent(range.lower()) + " to " + percent(range.upper()))
                .orElse("-");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP) + " %";
    }

    private void rows() {
        heading("Rows");
        Columns columns = new Columns("lrrrr", "file", "read", "recorded", "refused", "reported");
        Ledger.Tally tally = report.tally();
        columns.row(
                tally.file(),
                Long.toString(tally.read()),
                Long.toString(tally.recorded()),
                Long.toString(tally.refused()),
                Long.toString(tally.reported()));
        text.append(columns);
        line("Read = recorded + refused + reported. A recorded row may still have a note below.");
    }

    private void faults() {
        heading("Rows that do not fit");
        List<List<Fault>> classes = FaultText.classes(report.faults());
        if (classes.isEmpty()) {
            line("None.");
        }
        classes.forEach(faults -> FaultText.print(faults, text));
        line("%d in all.", report.faults().size());
    }
}
