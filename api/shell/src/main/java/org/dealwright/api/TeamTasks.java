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
 * What a manager has to do about members who are not there, or will not be, and have something open, or who own what takes
 * a role that they do not have; and, where there is a roster, about owners who are not on it.
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
                if (!member.is(desk.member())) {
                    about(member, index, roster, desk).forEach(tasks::add);
                }
            }
            tasks.addAll(strangers(index, roster, desk));
        }
        return tasks;
    }

    /** Of whoever is there, what they own without a role for it; of whoever is not, all that is open. */
    private static Option<Task> about(Member member, Index index, Roster roster, Tasks.Desk desk) {
        if (member.presence() == Presence.ACTIVE) {
            long unfit = OpenWorks.unfit(index, member);
            return unfit == 0
                    ? Option.none()
                    : Option.some(task(Section.NEXT, member, Option.none(), "worklist.unfit-with-work", unfit));
        }
        int open = OpenWorks.of(index, roster, member.id()).size();
        return open == 0 ? Option.none() : Option.some(task(member, open, desk));
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

    private static Task task(Section section, Member member, Option<Instant> due, String reason, long open) {
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
