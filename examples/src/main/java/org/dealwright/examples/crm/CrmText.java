package org.dealwright.examples.crm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.examples.rows.FaultText;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.examples.rows.Shown;

/** The report for a person, in lines of at most {@link Paragraph#WIDTH} characters. */
public final class CrmText {
    private static final int GROUPS_SHOWN = 10;

    private final CrmReport report;
    private final Measures measures;
    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    private CrmText(CrmReport report, boolean all) {
        this.report = report;
        this.measures = report.measures();
        this.all = all;
    }

    /**
     * The whole report.
     *
     * @param all every group, instead of the first of them
     */
    public static String of(CrmReport report, boolean all) {
        CrmText printed = new CrmText(report, all);
        printed.deals();
        printed.cycle();
        printed.tallies("quarter", "By quarter of closing", measures(report).quarters(), true);
        measures(report)
                .groups()
                .forEach((grouping, groups) -> printed.tallies(grouping, "By " + grouping, groups, all));
        printed.reading();
        printed.rows();
        printed.faults();
        return printed.text.toString();
    }

    private static Measures measures(CrmReport report) {
        return report.measures();
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n")
                .append(heading)
                .append('\n')
                .append("=".repeat(heading.length()))
                .append('\n');
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would cost a dependency
    private void line(String format, Object... arguments) {
        text.append(Paragraph.hanging("", String.format(Locale.ROOT, format, arguments)));
    }

    private void deals() {
        heading(report.setting().dryRun() ? "The pipeline, as it would be recorded" : "The pipeline, as recorded");
        Tally deals = measures.all();
        line("Won %d, lost %d, open %d.", deals.won(), deals.lost(), deals.open());
        line("Win rate %s", deals.winRate());
        for (int i = 0; i < deals.wonValue().size(); i++) {
            CurrencyTotal won = deals.wonValue().get(i);
            line(
                    "Won value %s: mean %s, median %s of %d.",
                    won,
                    won.mean().toPlainString(),
                    CurrencyTotal.plain(measures.wonMedians().get(i)),
                    won.count());
        }
        line("Open value %s.", measures.openValue().isEmpty() ? "not stated" : sums(measures.openValue()));
        if (!measures.listPrice().isEmpty()) {
            line("List price of all %s.", sums(measures.listPrice()));
        }
        line(
                "Velocity %s: deals closed × win rate × mean value won ÷ mean days to win.",
                measures.velocity()
                        .map(BigDecimal::toPlainString)
                        .map(day -> day + " a day")
                        .orElse("not known"));
    }

    private void cycle() {
        heading("Days from opening to closing");
        line("Won: %s", measures.wonCycle());
        line("Lost: %s", measures.lostCycle());
        line("Either: %s", measures.closedCycle());
        line(
                "%d deals are open: what they will take is not known, and longer than this.",
                measures.all().open());
    }

    private void tallies(String grouping, String heading, Map<String, Tally> groups, boolean every) {
        heading(heading);
        Columns columns = new Columns("lrrrrr", grouping, "won", "lost", "open", "win rate", "won value");
        int shown = every ? groups.size() : Math.min(GROUPS_SHOWN, groups.size());
        groups.entrySet().stream().limit(shown).forEach(one -> {
            Tally tally = one.getValue();
            columns.row(
                    name(one.getKey()),
                    Long.toString(tally.won()),
                    Long.toString(tally.lost()),
                    Long.toString(tally.open()),
                    tally.winRate().rate().map(CrmText::percent).orElse("-"),
                    tally.wonValue().isEmpty() ? "-" : sums(tally.wonValue()));
        });
        text.append(columns);
        if (shown < groups.size()) {
            line("and %d more (--all names them)", groups.size() - shown);
        }
    }

    private static String name(String name) {
        return name.isEmpty() ? "(blank)" : Shown.cell(name);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private static String sums(List<CurrencyTotal> sums) {
        return sums.stream().map(CurrencyTotal::toString).collect(Collectors.joining(", "));
    }

    private void reading() {
        heading("How the export was read");
        CrmReadings.sentences(report.setting()).forEach(sentence -> text.append(Paragraph.hanging("- ", sentence)));
    }

    private void rows() {
        heading("Rows");
        Columns columns = new Columns("lrrrr", "file", "read", "recorded", "refused", "reported");
        row(columns, report.rows());
        report.joined().forEach(joined -> row(columns, joined.rows()));
        text.append(columns);
        line("Read = recorded + refused + reported. A recorded row may still have a note below.");
        for (JoinedFile.Referral joined : report.joined()) {
            if (!joined.unreferred().isEmpty()) {
                line(
                        "%d of %d in %s are in no row: %s.",
                        joined.unreferred().size(),
                        joined.rows().recorded(),
                        joined.rows().file(),
                        names(joined.unreferred()));
            }
        }
    }

    private String names(List<String> names) {
        int shown = all ? names.size() : Math.min(GROUPS_SHOWN, names.size());
        String first = names.stream().limit(shown).map(CrmText::name).collect(Collectors.joining(", "));
        return shown < names.size() ? first + " and " + (names.size() - shown) + " more (--all names them)" : first;
    }

    private static void row(Columns columns, Ledger.Tally rows) {
        columns.row(
                rows.file(),
                Long.toString(rows.read()),
                Long.toString(rows.recorded()),
                Long.toString(rows.refused()),
                Long.toString(rows.reported()));
    }

    private void faults() {
        heading("Rows that do not fit");
        if (report.faults().isEmpty()) {
            line("None.");
        }
        String file = "";
        long count = 0;
        for (FaultClass faults : report.faults()) {
            count += faults.count();
            if (!faults.first().get(0).file().equals(file)) {
                file = faults.first().get(0).file();
                line("%s", file);
            }
            FaultText.print(faults.count(), faults.first(), text);
        }
        line("%d in all; --faults FILE writes every one, --rejected FILE the rows that were not recorded.", count);
    }
}
