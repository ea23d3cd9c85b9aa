package org.dealwright.examples.olist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.examples.rows.Fault;
import org.dealwright.examples.rows.FaultText;
import org.dealwright.examples.rows.Ledger;
import org.dealwright.metrics.Proportion;

/** The report for a person, in lines of at most {@link Paragraph#WIDTH} characters. */
public final class OlistText {
    private static final int MEMBERS_SHOWN = 10;

    private final OlistReport report;
    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    private OlistText(OlistReport report, boolean all) {
        this.report = report;
        this.all = all;
    }

    /**
     * The whole report.
     *
     * @param all every member and every pair, instead of the first of them
     */
    public static String of(OlistReport report, boolean all) {
        OlistText printed = new OlistText(report, all);
        printed.funnel();
        printed.origins();
        printed.months();
        printed.cycle();
        printed.team();
        printed.text.append(OlistReadings.of(report));
        printed.rows();
        printed.faults();
        return printed.text.toString();
    }

    private void heading(String heading) {
        text.append('\n')
                .append(heading)
                .append('\n')
                .append("=".repeat(heading.length()))
                .append('\n');
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would cost a dependency
    private void line(String format, Object... arguments) {
        text.append(Paragraph.hanging("", String.format(Locale.ROOT, format, arguments)));
    }

    private void funnel() {
        text.append("Olist's funnel, as recorded\n===========================\n");
        line("Conversion %s", report.funnel().conversion());
        Columns columns = new Columns("lrrl", "step", "leads", "of all", "");
        long entered = report.funnel().conversion().whole();
        columns.row("identified", Long.toString(entered), share(entered), "");
        long won = report.funnel().conversion().part();
        columns.row("won", Long.toString(won), share(won), "the source names SDR and rep of these only");
        columns.row(
                "still open",
                Long.toString(report.funnel().open()),
                share(report.funnel().open()),
                "not lost: lost is not recorded");
        text.append(columns);
        if (report.funnel().withoutFirstContact() > 0) {
            line(
                    "%d won deals without a known first contact are not in it.",
                    report.funnel().withoutFirstContact());
        }
    }

    private String share(long part) {
        long entered = report.funnel().conversion().whole();
        return entered == 0 ? "-" : percent((double) part / entered);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f %%", 100 * share);
    }

    private void origins() {
        heading("Conversion by origin");
        conversions("origin", report.funnel().byOrigin());
    }

    private void conversions(String heading, Map<?, Proportion> groups) {
        Columns columns = new Columns("lrrrl", heading, "won", "leads", "rate", "95 % (Wilson)");
        groups.forEach((group, conversion) -> columns.row(
                group.toString().isEmpty() ? "(blank)" : group.toString(),
                Long.toString(conversion.part()),
                Long.toString(conversion.whole()),
                conversion.rate().map(OlistText::percent).orElse("-"),
                conversion
                        .interval(0.95)
                        .map(range -> percent(range.lower()) + " to " + percent(range.upper()))
                        .orElse("-")));
        text.append(columns);
    }

    private void months() {
        heading("Conversion by month of first contact");
        conversions("month", report.funnel().byMonth());
        heading("Won by month");
        Columns columns = new Columns("lr", "month", "won");
        report.funnel().wonByMonth().forEach((month, won) -> columns.row(month.toString(), Long.toString(won)));
        text.append(columns);
    }

    private void cycle() {
        heading("Days from first contact to winning");
        line("%s", report.funnel().cycle());
        if (report.funnel().cycle().count() != report.funnel().forwardCycle().count()) {
            line(
                    "Without those won before their first contact: %s",
                    report.funnel().forwardCycle());
        }
        line(
                "%d leads are still open: what they will take is not known, and longer than this.",
                report.funnel().open());
    }

    private void team() {
        Handoffs team = report.team();
        heading("Handoffs");
        line(
                "%d accepted handoffs, %d converted by an SDR who is a rep too: %d won.",
                team.accepted(), team.converted(), team.accepted() + team.converted());
        line(
                "%d SDRs, %d reps, %d pairs%s, %d of them of two different people.",
                team.bySdr().size(),
                team.byRep().size(),
                team.byPair().size(),
                all ? "" : " (--all names them)",
                team.pairsOfTwo());
        text.append('\n');
        members("SDR", team.bySdr());
        text.append('\n');
        members("rep", team.byRep());
        if (all) {
            text.append('\n');
            pairs(team.byPair());
        }
    }

    private void members(String role, Map<String, Handoffs.Share> shares) {
        Columns columns = new Columns("lrrr", role, "accepted handoffs", "converted", "won");
        int shown = all ? shares.size() : Math.min(MEMBERS_SHOWN, shares.size());
        shares.entrySet().stream().limit(shown).forEach(one -> member(columns, one.getKey(), one.getValue()));
        if (shown < shares.size()) {
            Handoffs.Share rest =
                    shares.values().stream().skip(shown).reduce(new Handoffs.Share(0, 0), Handoffs.Share::plus);
            member(columns, (shares.size() - shown) + " more (--all names them)", rest);
        }
        text.append(columns);
    }

    private void pairs(Map<Handoffs.Pair, Handoffs.Share> shares) {
        Columns columns = new Columns("llrrr", "SDR", "rep", "accepted", "converted", "won");
        shares.forEach((pair, share) -> columns.row(
                pair.sdr(),
                pair.rep(),
                Long.toString(share.accepted()),
                Long.toString(share.converted()),
                Long.toString(share.all())));
        text.append(columns);
    }

    private static void member(Columns columns, String name, Handoffs.Share share) {
        columns.row(
                name, Long.toString(share.accepted()), Long.toString(share.converted()), Long.toString(share.all()));
    }

    private void rows() {
        heading("Rows");
        Columns columns = new Columns("lrrrr", "file", "read", "recorded", "refused", "reported");
        for (Ledger.Tally tally : report.tallies()) {
            columns.row(
                    tally.file(),
                    Long.toString(tally.read()),
                    Long.toString(tally.recorded()),
                    Long.toString(tally.refused()),
                    Long.toString(tally.reported()));
        }
        text.append(columns);
        line("Read = recorded + refused + reported, in both files. A recorded row may still have a note below.");
    }

    private void faults() {
        heading("Rows that do not fit");
        List<List<Fault>> classes = report.faultClasses();
        if (classes.isEmpty()) {
            line("None.");
        }
        String file = "";
        for (List<Fault> faults : classes) {
            if (!faults.get(0).file().equals(file)) {
                file = faults.get(0).file();
                line("%s", file);
            }
            FaultText.print(faults, text);
        }
        line("%d in all.", report.faults().size());
    }

    static String months(TimeReading times) {
        return times.midnights().entrySet().stream()
                .map(one -> one.getValue().count() + " at " + one.getKey() + ":00 from "
                        + one.getValue().first() + " to " + one.getValue().last())
                .collect(Collectors.joining(", "));
    }
}
