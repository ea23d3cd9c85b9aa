package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.Worklist.Section;
import org.dealwright.api.Worklist.Task;
import org.dealwright.deal.DealCommand;
import org.dealwright.handoff.Presence;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.team.Member;
import org.dealwright.team.Roster;

/**
 * What a manager has to do about members who are not there, or will not be, and have something open; and, where there is a
 * roster, about owners who are not on it.
 */
final class TeamTasks {
    private static final String REASSIGN = Kind.DEAL.table().names().command(DealCommand.Reassign.class);

    /** The phase of a history that has not begun, as the tables call it. */
    private static final String UNKNOWN = "new";

    private TeamTasks() {}

    /** The tasks, in no particular order; none for whoever is no manager, nor about oneself. */
    static List<Task> of(Index index, Roster roster, Tasks.Desk desk) {
        List<Task> tasks = new ArrayList<>();
        if (desk.actor().has(Role.SALES_MANAGER)) {
            for (Member member : roster.members()) {
                if (member.presence() != Presence.ACTIVE && !member.is(desk.member())) {
                    int open = OpenWorks.of(index, roster, member.id()).size();
                    if (open > 0) {
                        tasks.add(task(member, open, desk));
                    }
                }
            }
            tasks.addAll(strangers(index, roster, desk));
        }
        return tasks;
    }

    private static List<Task> strangers(Index index, Roster roster, Tasks.Desk desk) {
        List<Task> tasks = new ArrayList<>();
        if (!roster.isEmpty()) {
            OpenWorks.strangers(index, roster).forEach((owner, since) -> {
                if (!owner.equals(desk.member())) {
                    tasks.add(stranger(
                            owner, since, OpenWorks.of(index, roster, owner).size()));
                }
            });
        }
        return tasks;
    }

    private static Task stranger(MemberId owner, Instant since, int open) {
        return new Task(
                Section.NEXT,
                Kind.MEMBER.stream(owner),
                UNKNOWN,
                since,
                Option.none(),
                Reason.of("worklist.unknown-with-work", owner.value(), open),
                REASSIGN);
    }

    private static Task task(Member member, int open, Tasks.Desk desk) {
        if (member instanceof Member.OnLeave away) {
            return task(Section.NEXT, member, away.returnsAt(), "worklist.away-with-work", open);
        }
        if (member instanceof Member.Leaving leaving && !leaving.isHeldUp()) {
            Option<Instant> ends = leaving.departsAt();
            Section section = ends.exists(end -> !end.isAfter(desk.now()))
                    ? Section.OVERDUE
                    : ends.exists(end -> !end.isAfter(desk.tomorrow())) ? Section.DUE : Section.NEXT;
            return task(section, member, ends, "worklist.leaving-with-work", open);
        }
        return task(Section.OVERDUE, member, Option.none(), "worklist.gone-with-work", open);
    }

    private static Task task(Section section, Member member, Option<Instant> due, String reason, int open) {
        return new Task(
                section,
                Kind.MEMBER.stream(member.id()),
                Kind.MEMBER.table().names().phase(member.getClass()),
                member.since(),
                due,
                Reason.of(reason, member.id().value(), open),
                REASSIGN);
    }
}
