package org.dealwright.examples.team;

import static org.dealwright.examples.team.Page.NOT_ENOUGH;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dealwright.evaluation.Effect;
import org.dealwright.evaluation.EffectMeasure;
import org.dealwright.evaluation.GapLeft;
import org.dealwright.evaluation.Learning;
import org.dealwright.evaluation.Shift;
import org.dealwright.evaluation.TrainingPlan;
import org.dealwright.evaluation.TrainingSession;
import org.dealwright.examples.print.Columns;

/** How the team gets better: a training plan, and what trainings have changed. */
final class GrowthSections {
    private static final double HUNDRED = 100;
    private static final String BEYOND = "beyond the others";

    private final TeamReport report;
    private final Page page;

    GrowthSections(TeamReport report, Page page) {
        this.report = report;
        this.page = page;
    }

    void print() {
        plan();
        effects();
    }

    private void plan() {
        page.heading("A training plan");
        TrainingPlan plan = report.plan();
        if (plan.sessions().isEmpty()) {
            page.line(
                    report.gaps().unrated().size() == report.gaps().all().size()
                            ? NOT_ENOUGH + ": no skill is rated, so that nothing can be planned for."
                            : "No training closes anything.");
        } else {
            page.line(TrainingPlan.method().explain(Locale.ENGLISH));
            page.line(
                    "What a training closes are the levels missing that it teaches, times their weight, of all who come.");
            Columns columns = new Columns("lrrrl", "training", "closes", "cost", "seats", "who");
            for (TrainingSession session : plan.sessions()) {
                columns.row(
                        session.training(),
                        Long.toString(session.closes()),
                        session.cost().toString(),
                        Integer.toString(session.members().size()),
                        page.names(session.members()));
            }
            page.table(columns);
            page.line("All of it costs " + plan.cost().get() + ".");
        }
        left(plan);
    }

    private void left(TrainingPlan plan) {
        Map<GapLeft.Why, Integer> counts = new TreeMap<>();
        plan.left().forEach(left -> counts.merge(left.why(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return;
        }
        page.blank();
        Columns columns = new Columns("rll", "gaps left", "what stands in the way", "skills");
        counts.forEach((why, count) ->
                columns.row(Integer.toString(count), why.term().word(Locale.ENGLISH), skills(plan.left(), why)));
        page.table(columns);
    }

    private static String skills(List<GapLeft> left, GapLeft.Why why) {
        return String.join(
                ", ",
                left.stream()
                        .filter(one -> one.why() == why)
                        .map(one -> Page.words(one.gap().skill().code()))
                        .sorted()
                        .distinct()
                        .toList());
    }

    private void effects() {
        page.heading("What trainings and coachings have changed");
        if (report.effects().isEmpty()) {
            page.line(NOT_ENOUGH + ": no training or coaching is known.");
            return;
        }
        Columns columns =
                new Columns("lllrrl", "training or coaching", "figure", "who", "before", "after", "difference");
        for (Effect effect : report.effects()) {
            String subject = (effect.kind() == Learning.Kind.COACHING ? "coaching: " : "") + effect.code();
            row(columns, subject, effect, effect.members().size() + " who had it", effect.group());
            row(columns, "", effect, "the others", effect.others());
            row(columns, "", effect, BEYOND, effect.beyondOthers());
        }
        page.table(columns);
        page.line(
                "A difference, in points, is followed by its 95 % interval; one that holds 0 may be chance. Nobody was"
                        + " drawn by lot: it is a hint, and no proof.");
    }

    private static void row(Columns columns, String subject, Effect effect, String who, Shift shift) {
        String measure = subject.isEmpty() ? "" : Page.words(effect.measure().code());
        if (shift instanceof Shift.Measured measured) {
            double scale = effect.measure() == EffectMeasure.WIN_RATE ? HUNDRED : 1;
            columns.row(
                    subject,
                    measure,
                    who,
                    who.equals(BEYOND) ? "" : shown(scale * measured.before()) + " %",
                    who.equals(BEYOND) ? "" : shown(scale * measured.after()) + " %",
                    shown(scale * measured.difference()) + " (" + shown(scale * measured.lower()) + " to "
                            + shown(scale * measured.upper()) + ")");
        } else {
            columns.row(
                    subject,
                    measure,
                    who,
                    "-",
                    "-",
                    ((Shift.NotEnoughData) shift).reason().explain(Locale.ENGLISH));
        }
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
