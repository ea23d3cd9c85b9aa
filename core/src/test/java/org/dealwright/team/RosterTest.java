package org.dealwright.team;

import static org.dealwright.team.MemberFixture.ANNA;
import static org.dealwright.team.MemberFixture.MANAGER;
import static org.dealwright.team.MemberFixture.MARA;
import static org.dealwright.team.MemberFixture.SELF;
import static org.dealwright.team.MemberFixture.date;
import static org.dealwright.team.MemberFixture.joined;
import static org.dealwright.team.MemberFixture.nobody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Territory;
import org.dealwright.handoff.Workload;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.team.MemberCommand.Depart;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Leave;
import org.dealwright.team.MemberCommand.RateSkill;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final TeamName WEST = new TeamName("west");
    private static final Skill PRICING = new Skill("pricing");
    private static final Member MARA_LEADS =
            nobody().done(new Join(MARA, Role.SALES_MANAGER)).member();
    private static final Member ANNA_SELLS = nobody().done(new Join(
                    ANNA,
                    Post.of(Role.ACCOUNT_EXECUTIVE)
                            .in(WEST)
                            .under(MARA)
                            .covering(Set.of(new Territory("vas")))
                            .limitedTo(Option.some(7))))
            .done(new RateSkill(PRICING, 60))
            .member();
    private static final Member ANNA_LEFT =
            joined().done(new Leave(date(31)), new Depart()).member();

    @Test
    void a_member_stands_once_and_as_known_last() {
        Roster roster = Roster.of(List.of(MARA_LEADS, ANNA_LEFT, ANNA_SELLS));

        assertEquals(List.of(ANNA_SELLS, MARA_LEADS), roster.members());
        assertEquals(Option.some(ANNA_SELLS), roster.find(ANNA));
        assertEquals(Option.none(), roster.find(new MemberId("dora")));
        assertEquals(Roster.of(List.of(ANNA_SELLS, MARA_LEADS)), roster);
        assertTrue(Roster.EMPTY.isEmpty());
    }

    @Test
    void whoever_is_on_it_acts_with_its_roles_and_one_who_has_left_with_none() {
        Actor boastful = Actor.of(ANNA, Role.SALES_MANAGER);

        assertEquals(SELF, Roster.of(List.of(ANNA_SELLS)).acting(boastful));
        assertEquals(Actor.of(ANNA), Roster.of(List.of(ANNA_LEFT)).acting(boastful));
        assertEquals(boastful, Roster.of(List.of(MARA_LEADS)).acting(boastful));
        assertEquals(Actor.system(), Roster.of(List.of(MARA_LEADS)).acting(Actor.system()));
        assertEquals(MANAGER, Roster.EMPTY.acting(MANAGER));
    }

    @Test
    void the_pool_is_everybody_who_has_not_left_as_assignment_wants_them() {
        Candidate anna = Candidate.active(ANNA)
                .with(Role.ACCOUNT_EXECUTIVE)
                .with(PRICING, 60)
                .with(new Territory("vas"))
                .with(Workload.NONE.limitedTo(7));

        assertEquals(
                List.of(anna, Candidate.active(MARA).with(Role.SALES_MANAGER)),
                Roster.of(List.of(ANNA_SELLS, MARA_LEADS)).pool().candidates());
        assertEquals(List.of(), Roster.of(List.of(ANNA_LEFT)).pool().candidates());
    }

    @Test
    void nobody_away_or_leaving_is_given_work() {
        for (MemberCommand<?> command : List.of(new GoOnLeave(), new Leave(date(31)))) {
            Member gone = joined().done(command).member();
            Roster roster = Roster.of(List.of(gone));

            assertTrue(Set.of(Presence.ON_LEAVE, Presence.LEAVING).contains(gone.presence()));
            assertEquals(
                    Option.none(),
                    AssignmentStrategy.roundRobin()
                            .choose(AssignmentRequest.ANY, roster.pool())
                            .assignee());
        }
    }

    @Test
    void teams_roles_and_skills_are_found() {
        Roster roster = Roster.of(List.of(ANNA_SELLS, MARA_LEADS));

        assertEquals(List.of(ANNA_SELLS), roster.in(WEST));
        assertEquals(List.of(ANNA_SELLS), roster.ledBy(MARA));
        assertEquals(List.of(MARA_LEADS), roster.having(Role.SALES_MANAGER));
        assertEquals(List.of(), Roster.of(List.of(ANNA_LEFT)).having(Role.ACCOUNT_EXECUTIVE));
        assertEquals(Option.some(60), roster.level(ANNA, PRICING));
        assertEquals(Option.some(0), roster.level(MARA, PRICING));
        assertEquals(Option.none(), roster.level(new MemberId("dora"), PRICING));
    }
}
