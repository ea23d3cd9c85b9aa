package org.dealwright.examples.team;

import static org.dealwright.examples.team.Page.NOT_ENOUGH;
import static org.dealwright.examples.team.Page.name;
import static org.dealwright.examples.team.Page.words;

import java.util.List;
import java.util.Locale;
import org.dealwright.evaluation.Depth;
import org.dealwright.evaluation.RoleCover;
import org.dealwright.evaluation.SkillCover;
import org.dealwright.evaluation.SkillGap;
import org.dealwright.evaluation.WrongSeat;
import org.dealwright.examples.print.Columns;
import org.dealwright.process.Percent;

/** What the team can: gaps, seats and cover. */
final class SkillSections {
    private final TeamReport report;
    private final Page page;

    SkillSections(TeamReport report, Page page) {
        this.report = report;
        this.page = page;
    }

    void print() {
        gaps();
        seats();
        cover();
    }

    private void gaps() {
        page.heading("Skills that are lacking");
        List<SkillGap> open = TeamReport.worstFirst(report.gaps().open());
        if (!open.isEmpty()) {
            page.line("What a role needs beside what somebody has, in levels of 100; whatever weighs most comes first:"
                    + " missing × weight.");
            Columns columns = new Columns("lllrrrr", "member", "role", "skill", "needed", "has", "missing", "weight");
            page.first(open)
                    .forEach(gap -> columns.row(
                            name(gap.member()),
                            words(gap.role().code()),
                            words(gap.skill().code()),
                            Integer.toString(gap.needed()),
                            gap.has().get().toString(),
                            gap.gap().get().toString(),
                            Integer.toString(gap.weight())));
            page.table(columns);
            page.more(open);
        }
        int unrated = report.gaps().unrated().size();
        int asked = report.gaps().all().size();
        if (unrated == asked) {
            page.line(NOT_ENOUGH + ": of " + asked + " skills that their roles need none is rated.");
        } else if (unrated > 0) {
            page.line(unrated + " of " + asked + " are not rated, which is missing and not zero.");
        }
    }

    private void seats() {
        page.heading("Who fits their seat");
        Percent enough = report.figures().policy().enoughFit();
        page.line("A fit is the share of what a role needs that somebody has, from 0 to 100; " + shown(enough)
                + " is enough.");
        Columns columns = new Columns("lrrrrl", "seat", "there", "enough", "not enough", "not known", "not enough are");
        report.fits()
                .forEach(fit -> columns.row(
                        words(fit.role().code()),
                        Integer.toString(fit.held()),
                        Integer.toString(fit.enough()),
                        Integer.toString(fit.tooLittle().size()),
                        Integer.toString(fit.unknown()),
                        fit.tooLittle().isEmpty() ? "-" : page.names(fit.tooLittle())));
        page.table(columns);
        wrongSeats();
    }

    private void wrongSeats() {
        page.blank();
        List<WrongSeat> wrong = report.seating().wrong();
        if (wrong.isEmpty()) {
            page.line(
                    report.seating().fits().stream()
                                    .anyMatch(fit -> fit.held() && fit.score().isDefined())
                            ? "Nobody whom another seat is known to fit better by "
                                    + report.figures().policy().seatMargin() + " points."
                            : NOT_ENOUGH + ": nobody's skills are rated.");
            return;
        }
        Columns columns =
                new Columns("llrlr", "in the wrong seat", "seat", "fits at most", "better seat", "fits at least");
        wrong.forEach(seat -> columns.row(
                name(seat.member()),
                words(seat.now().role().code()),
                shown(seat.now().most().get()),
                words(seat.better().role().code()),
                shown(seat.better().least().get())));
        page.table(columns);
    }

    private void cover() {
        page.heading("Who can jump in for whom");
        page.line("Whoever is there and fits a role well enough, the best first, whether they have it or not.");
        Columns roles = new Columns("llrl", "role", "hangs on", "able", "who");
        for (RoleCover cover : report.cover().roles()) {
            String unproven = cover.unproven().isEmpty()
                    ? ""
                    : " (" + cover.unproven().size() + " more may, but too little of them is rated)";
            roles.row(
                    words(cover.role().code()),
                    word(cover.depth()),
                    Integer.toString(cover.able().size()),
                    page.names(cover.able()) + unproven);
        }
        page.table(roles);
        List<SkillCover> thin = report.cover().skills().stream()
                .filter(cover -> cover.depth() != Depth.SEVERAL)
                .toList();
        if (thin.isEmpty()) {
            page.line("Every skill that is needed is there at least twice.");
            return;
        }
        page.blank();
        page.line("Skills that are needed, and not there twice:");
        Columns skills = new Columns("lrll", "skill", "level", "hangs on", "who");
        thin.forEach(cover -> skills.row(
                words(cover.skill().code()),
                Integer.toString(cover.level()),
                word(cover.depth()),
                page.names(cover.able())));
        page.table(skills);
    }

    private static String word(Depth depth) {
        return depth.term().word(Locale.ENGLISH);
    }

    private static String shown(Percent score) {
        return score.value().toPlainString();
    }
}
