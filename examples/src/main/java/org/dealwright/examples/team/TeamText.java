package org.dealwright.examples.team;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dealwright.evaluation.Profile;
import org.dealwright.examples.print.Columns;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Role;

/** The report for a manager. */
public final class TeamText {
    private TeamText() {}

    /**
     * The whole report.
     *
     * @param all every row, instead of the first of them
     */
    public static String of(TeamReport report, boolean all) {
        Page page = new Page(all);
        team(report.figures(), page);
        new SkillSections(report, page).print();
        new GrowthSections(report, page).print();
        new ResultSections(report, page).print();
        page.heading("How it was come by");
        report.figures().readings().forEach(page::item);
        return page.toString();
    }

    private static void team(TeamFigures figures, Page page) {
        List<Profile> members = figures.team().members();
        page.heading("The team");
        page.line(members.size() + " members: " + figures.name() + ".");
        Columns columns = new Columns("lrrrr", "role", "members", "there", "on leave", "leaving");
        Map<Role, List<Profile>> byRole = new EnumMap<>(Role.class);
        members.forEach(member -> member.roles()
                .forEach(role ->
                        byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(member)));
        byRole.forEach((role, those) -> columns.row(
                Page.words(role.code()),
                Integer.toString(those.size()),
                count(those, Presence.ACTIVE),
                count(those, Presence.ON_LEAVE),
                count(those, Presence.LEAVING)));
        page.table(columns);
    }

    private static String count(List<Profile> members, Presence presence) {
        return Long.toString(
                members.stream().filter(member -> member.presence() == presence).count());
    }
}
