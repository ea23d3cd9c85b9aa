package org.dealwright.examples.team;

import static org.dealwright.examples.team.Page.NOT_ENOUGH;
import static org.dealwright.examples.team.Page.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.evaluation.Cause;
import org.dealwright.evaluation.Diagnosis;
import org.dealwright.evaluation.Finding;
import org.dealwright.evaluation.Honour;
import org.dealwright.evaluation.Suggestion;
import org.dealwright.examples.print.Columns;
import org.dealwright.metrics.Proportion;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/** How the team does: results by group, shortfalls with their reasons, recognition, pay. */
final class ResultSections {
    private static final int WIDEST = 45;

    private final TeamReport report;
    private final Page page;

    ResultSections(TeamReport report, Page page) {
        this.report = report;
        this.page = page;
    }

    void print() {
        report.groups().forEach((grouping, groups) -> groups(grouping, groups));
        members();
        shortfalls();
        honours();
        incentives();
    }

    private void incentives() {
        page.heading("What two incentive plans would pay");
        if (report.incentives().isEmpty()) {
            page.line(NOT_ENOUGH + ": nobody's goal is known.");
            return;
        }
        SampleIncentives.SAID.forEach(page::item);
        page.blank();
        page.table(IncentiveTable.of(report.incentives().get(), Locale.ENGLISH));
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
                    winRate(group.deals()),
                    group.achieved().map(Object::toString).orElse("-"));
        }
        page.table(columns);
    }

    private static String winRate(Proportion deals) {
        return deals.interval(0.95)
                .map(range -> String.format(
                        Locale.ROOT,
                        "%.1f %% (%.1f to %.1f)",
                        100 * deals.rate().orElseThrow(),
                        100 * range.lower(),
                        100 * range.upper()))
                .orElse("-");
    }

    /** Of everybody, whether or not they had a goal. */
    private void members() {
        page.heading("Results by member");
        List<MemberResult> results = MemberResult.of(report.figures());
        page.line("All periods together, with or without a goal; open at the end of the last.");
        Columns columns = new Columns("lrrlrr", "member", "won", "closed", "win rate", "value", "open");
        for (MemberResult result : page.first(results)) {
            columns.row(
                    name(result.member()),
                    result.deals().map(deals -> Long.toString(deals.part())).orElse("-"),
                    result.deals().map(deals -> Long.toString(deals.whole())).orElse("-"),
                    result.deals().map(ResultSections::winRate).orElse("-"),
                    result.achieved().map(Money::toString).orElse("-"),
                    result.open().map(Object::toString).orElse("-"));
        }
        page.table(columns);
        page.more(results);
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
        if (worst.isEmpty()) {
            int judged = report.figures().judgedForShortfalls();
            page.line(
                    judged == 0
                            ? NOT_ENOUGH + ": of nobody it is known both what they were to achieve and what they did."
                            : "Nobody falls short: all " + judged + " of whom it is known reached their goals.");
            return;
        }
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
        page.first(worst).forEach(this::evidence);
        missing(page.first(worst));
    }

    private static String causes(Diagnosis diagnosis, Suggestion suggestion) {
        String causes = diagnosis.findings().stream()
                .filter(finding -> finding.suggestion() == suggestion)
                .map(finding -> finding.cause().term().word(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "-" : causes;
    }

    /** What is suggested; every cause where all is asked for. The JSON has all. */
    private void evidence(Diagnosis diagnosis) {
        List<Finding> told = diagnosis.findings().stream()
                .filter(finding -> page.isAll() || finding.suggestion() == Suggestion.SUGGESTED)
                .toList();
        if (told.isEmpty()) {
            page.item(name(diagnosis.member()) + ": Nothing that is known stands out.");
        }
        told.forEach(finding -> page.item(name(diagnosis.member()) + ", "
                + finding.cause().term().word(Locale.ENGLISH) + ": " + evidence(finding)));
    }

    private String evidence(Finding finding) {
        List<String> evidence = explained(finding);
        return page.isAll()
                ? finding.suggestion().term().word(Locale.ENGLISH) + ". " + String.join(" ", evidence)
                : evidence.get(0);
    }

    /** Of which cause nothing can be said of whom, and what is missing; whoever lacks the same stands together. */
    private void missing(List<Diagnosis> shown) {
        record Missing(Cause cause, String why) {}
        Map<Missing, List<MemberId>> all = new LinkedHashMap<>();
        for (Cause cause : Cause.values()) {
            for (Diagnosis diagnosis : shown) {
                diagnosis.findings().stream()
                        .filter(finding ->
                                finding.cause() == cause && finding.suggestion() == Suggestion.NOT_ENOUGH_DATA)
                        .forEach(finding -> all.computeIfAbsent(
                                        new Missing(cause, missing(finding)), key -> new ArrayList<>())
                                .add(diagnosis.member()));
            }
        }
        if (!all.isEmpty()) {
            page.blank();
            Columns columns = new Columns(WIDEST, "lll", "cause", "what is missing", "of whom");
            all.forEach(
                    (what, who) -> columns.row(what.cause().term().word(Locale.ENGLISH), what.why(), page.names(who)));
            page.table(columns);
        }
    }

    /** What says so, else what is known. */
    private static String missing(Finding finding) {
        List<String> evidence = explained(finding);
        return evidence.stream()
                .filter(text -> text.startsWith(NOT_ENOUGH))
                .findFirst()
                .orElse(evidence.get(0));
    }

    private static List<String> explained(Finding finding) {
        return finding.evidence().stream()
                .map(reason -> reason.explain(Locale.ENGLISH))
                .toList();
    }

    private void honours() {
        page.heading("Who has earned recognition");
        if (!report.figures().isGoalKnown()) {
            page.line(NOT_ENOUGH + ": nobody's goal is known.");
            return;
        }
        page.line("For " + report.figures().period().first() + " to "
                + report.figures().period().last() + "; nobody who has earned it is left out.");
        report.honours().notEnough().forEach(why -> page.line(why.explain(Locale.ENGLISH)));
        Map<MemberId, String> honours = honoured();
        if (!honours.isEmpty()) {
            Columns columns = new Columns("ll", "member", "for");
            honours.forEach((member, why) -> columns.row(name(member), why));
            page.table(columns);
        }
        if (!report.unjudged().isEmpty()) {
            page.blank();
            Columns columns = new Columns("rll", "not judged", "why", "who");
            report.unjudged()
                    .forEach(those -> columns.row(
                            Integer.toString(those.members().size()),
                            those.why().words(),
                            page.names(those.members())));
            page.table(columns);
        }
    }

    /** Everything that each has earned; whoever has improved most comes first. */
    private Map<MemberId, String> honoured() {
        List<Honour> honours = new ArrayList<>(report.honours().mostImproved());
        honours.addAll(report.honours().met());
        honours.addAll(report.honours().streaks());
        Map<MemberId, String> all = new LinkedHashMap<>();
        honours.forEach(honour ->
                all.merge(honour.member(), honour.reason().explain(Locale.ENGLISH), (one, other) -> one + " " + other));
        return all;
    }
}
