package org.dealwright.examples.team;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dealwright.evaluation.Depth;
import org.dealwright.evaluation.Honour;
import org.dealwright.evaluation.MemberProfile;
import org.dealwright.evaluation.RoleCover;
import org.dealwright.evaluation.SkillCover;
import org.dealwright.evaluation.SkillGap;
import org.dealwright.evaluation.WrongSeat;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.examples.rows.Shown;
import org.dealwright.handoff.Presence;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/** The report for a manager, in lines of at most {@link Paragraph#WIDTH} characters. */
public final class TeamText {
    private static final int SHOWN = 10;
    private static final String NOT_ENOUGH = "Not enough data";

    private final TeamReport report;
    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    private TeamText(TeamReport report, boolean all) {
        this.report = report;
        this.all = all;
    }

    /**
     * The whole report.
     *
     * @param all every row, instead of the first of them
     */
    public static String of(TeamReport report, boolean all) {
        TeamText printed = new TeamText(report, all);
        printed.team();
        printed.gaps();
        printed.seats();
        printed.cover();
        printed.honours();
        printed.readings();
        return printed.text.toString();
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n")
                .append(heading)
                .append('\n')
                .append("=".repeat(heading.length()))
                .append('\n');
    }

    private void line(String line) {
        text.append(Paragraph.hanging("", line));
    }

    private static String name(MemberId member) {
        return Shown.cell(member.value());
    }

    private static String role(Role role) {
        return role.code();
    }

    private String names(List<MemberId> members) {
        int shown = all ? members.size() : Math.min(SHOWN, members.size());
        String first = members.stream().limit(shown).map(TeamText::name).collect(Collectors.joining(", "));
        return shown < members.size() ? first + " and " + (members.size() - shown) + " more" : first;
    }

    private <T> List<T> first(List<T> rows) {
        return all ? rows : rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    private void more(List<?> rows) {
        if (!all && rows.size() > SHOWN) {
            line("and " + (rows.size() - SHOWN) + " more (--all names them)");
        }
    }

    private void team() {
        List<MemberProfile> members = report.figures().roster().members();
        heading("The team");
        line(members.size() + " members: " + report.figures().name() + ". Recognised for "
                + report.figures().period() + ".");
        Columns columns = new Columns("lrrrr", "role", "members", "there", "on leave", "leaving");
        Map<Role, List<MemberProfile>> byRole = new EnumMap<>(Role.class);
        members.forEach(member -> member.roles()
                .forEach(role ->
                        byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(member)));
        byRole.forEach((role, those) -> columns.row(
                role(role),
                Integer.toString(those.size()),
                count(those, Presence.ACTIVE),
                count(those, Presence.ON_LEAVE),
                count(those, Presence.LEAVING)));
        text.append(columns);
    }

    private static String count(List<MemberProfile> members, Presence presence) {
        return Long.toString(
                members.stream().filter(member -> member.presence() == presence).count());
    }

    private void gaps() {
        heading("Skills that are lacking");
        List<SkillGap> open = TeamReport.worstFirst(report.gaps().open());
        if (!open.isEmpty()) {
            Columns columns = new Columns("lllrrrr", "member", "role", "skill", "needed", "has", "gap", "weight");
            first(open)
                    .forEach(gap -> columns.row(
                            name(gap.member()),
                            role(gap.role()),
                            gap.skill().code(),
                            Integer.toString(gap.needed()),
                            gap.has().get().toString(),
                            gap.gap().get().toString(),
                            Integer.toString(gap.weight())));
            text.append(columns);
            more(open);
        }
        int unrated = report.gaps().unrated().size();
        int asked = report.gaps().all().size();
        if (unrated == asked) {
            line(NOT_ENOUGH + ": of " + asked + " skills that their roles need none is rated.");
        } else if (unrated > 0) {
            line(unrated + " of " + asked + " are not rated, which is missing and not zero.");
        }
    }

    private void seats() {
        heading("Who sits in the wrong seat");
        List<WrongSeat> wrong = report.seating().wrong();
        if (wrong.isEmpty()) {
            line(
                    report.seating().fits().stream()
                                    .anyMatch(fit -> fit.held() && fit.score().isDefined())
                            ? "Nobody whom another seat is known to fit better by "
                                    + report.figures().policy().seatMargin() + " points."
                            : NOT_ENOUGH + ": nobody's skills are rated.");
            return;
        }
        Columns columns = new Columns("llrlr", "member", "seat", "fits at most", "better seat", "fits at least");
        wrong.forEach(seat -> columns.row(
                name(seat.member()),
                role(seat.now().role()),
                seat.now().most().get().value().toPlainString(),
                role(seat.better().role()),
                seat.better().least().get().value().toPlainString()));
        text.append(columns);
    }

    private void cover() {
        heading("Who can jump in");
        Columns roles = new Columns("llrl", "role", "hangs on", "able", "who, the best first");
        for (RoleCover cover : report.cover().roles()) {
            roles.row(
                    role(cover.role()),
                    word(cover.depth()),
                    Integer.toString(cover.able().size()),
                    names(cover.able())
                            + (cover.unproven().isEmpty()
                                    ? ""
                                    : " (" + cover.unproven().size() + " more may, but too little of them is rated)"));
        }
        text.append(roles);
        List<SkillCover> thin = report.cover().skills().stream()
                .filter(cover -> cover.depth() != Depth.SEVERAL)
                .toList();
        if (thin.isEmpty()) {
            line("Every skill that is needed is there at least twice.");
            return;
        }
        text.append('\n');
        Columns skills = new Columns("lrll", "skill", "level", "hangs on", "who");
        thin.forEach(cover -> skills.row(
                cover.skill().code(), Integer.toString(cover.level()), word(cover.depth()), names(cover.able())));
        text.append(skills);
    }

    private static String word(Depth depth) {
        return depth.term().word(Locale.ENGLISH);
    }

    private void honours() {
        heading("Who has earned recognition");
        List<Honour> honours = new ArrayList<>(report.honours().met());
        honours.addAll(report.honours().mostImproved());
        honours.addAll(report.honours().streaks());
        if (!report.figures().results().results().stream()
                .anyMatch(result -> result.goal().isDefined())) {
            line(NOT_ENOUGH + ": nobody's goal is known.");
            return;
        }
        Columns columns = new Columns("ll", "member", "for");
        honours.forEach(
                honour -> columns.row(name(honour.member()), honour.reason().explain(Locale.ENGLISH)));
        text.append(columns);
    }

    private void readings() {
        heading("How it was come by");
        report.figures().readings().forEach(sentence -> text.append(Paragraph.hanging("- ", sentence)));
    }
}
