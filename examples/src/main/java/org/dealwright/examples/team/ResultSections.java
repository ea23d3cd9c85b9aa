package org.dealwright.examples.team;

import static org.dealwright.examples.team.Page.NOT_ENOUGH;
import static org.dealwright.examples.team.Page.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealwright.evaluation.Diagnosis;
import org.dealwright.evaluation.Finding;
import org.dealwright.evaluation.Honour;
import org.dealwright.evaluation.Suggestion;
import org.dealwright.examples.print.Columns;
import org.dealwright.process.Reason;

/** How the team does: results by group, shortfalls with their reasons, recognition, pay. */
final class ResultSections {
    private final TeamReport report;
    private final Page page;

    ResultSections(TeamReport report, Page page) {
        this.report = report;
        this.page = page;
    }

    void print() {
        report.groups().forEach((grouping, groups) -> groups(grouping, groups));
        shortfalls();
        honours();
        incentives();
    }

    private void incentives() {
        page.heading("What two incentive plans would pay");
        page.table(report.incentives()
                .map(plans -> IncentiveTable.of(plans, Locale.ENGLISH))
                .orElse(NOT_ENOUGH + ": nobody's goal is known.\n"));
    }

    private void groups(String grouping, List<GroupResult> groups) {
        page.heading("Results by " + grouping);
        Columns columns =
                new Columns("lrrrrlr", grouping, "members", "with results", "won", "closed", "win rate", "value");
        for (GroupResult group : groups) {
            columns.row(
                    group.name(),
                    Integer.toString(group.members()),
                    Integer.toString(group.withResults()),
                    Long.toString(group.deals().part()),
                    Long.toString(group.deals().whole()),
                    group.deals()
                            .interval(0.95)
                            .map(range -> String.format(
                                    Locale.ROOT,
                                    "%.1f %% (%.1f to %.1f)",
                                    100 * group.deals().rate().orElseThrow(),
                                    100 * range.lower(),
                                    100 * range.upper()))
                            .orElse("-"),
                    group.achieved().map(Object::toString).orElse("-"));
        }
        page.table(columns);
    }

    private void shortfalls() {
        page.heading("Who falls short, and what the evidence points to");
        if (!report.figures().isGoalKnown()) {
            page.line(NOT_ENOUGH + ": nobody's goal is known.");
            return;
        }
        page.line("From " + report.figures().window().first() + " to "
                + report.figures().window().last() + ".");
        List<Diagnosis> worst = report.worstFirst();
        Columns columns = new Columns("lrll", "member", "of the goal", "suggested", "not enough data");
        for (Diagnosis diagnosis : page.first(worst)) {
            columns.row(
                    name(diagnosis.member()),
                    diagnosis.attainment().toPlainString() + " %",
                    causes(diagnosis, Suggestion.SUGGESTED),
                    causes(diagnosis, Suggestion.NOT_ENOUGH_DATA));
        }
        page.table(columns);
        page.more(worst);
        page.blank();
        page.first(worst).forEach(diagnosis -> page.item(name(diagnosis.member()) + ": " + evidence(diagnosis)));
    }

    private static String causes(Diagnosis diagnosis, Suggestion suggestion) {
        String causes = diagnosis.findings().stream()
                .filter(finding -> finding.suggestion() == suggestion)
                .map(finding -> finding.cause().term().word(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "-" : causes;
    }

    private static String evidence(Diagnosis diagnosis) {
        String evidence = diagnosis.findings().stream()
                .filter(finding -> finding.suggestion() == Suggestion.SUGGESTED)
                .map(ResultSections::first)
                .map(reason -> reason.explain(Locale.ENGLISH))
                .collect(Collectors.joining(" "));
        return evidence.isEmpty() ? "Nothing that is known stands out." : evidence;
    }

    /** The rest is in the JSON. */
    private static Reason first(Finding finding) {
        return finding.evidence().get(0);
    }

    private void honours() {
        page.heading("Who has earned recognition");
        if (!report.figures().isGoalKnown()) {
            page.line(NOT_ENOUGH + ": nobody's goal is known.");
            return;
        }
        page.line("For " + report.figures().period().first() + " to "
                + report.figures().period().last() + "; nobody who has earned it is left out.");
        List<Honour> honours = new ArrayList<>(report.honours().mostImproved());
        honours.addAll(report.honours().streaks());
        honours.addAll(report.honours().met());
        Columns columns = new Columns("ll", "member", "for");
        honours.forEach(
                honour -> columns.row(name(honour.member()), honour.reason().explain(Locale.ENGLISH)));
        page.table(columns);
    }
}
