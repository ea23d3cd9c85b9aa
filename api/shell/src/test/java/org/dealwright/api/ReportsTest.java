package org.dealwright.api;

import static org.dealwright.api.Office.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.team.Member;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Leave;
import org.dealwright.team.MemberCommand.RevokeRole;
import org.dealwright.team.MemberCommand.SetTeam;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.OpenWork;
import org.dealwright.team.OpenWork.Involvement;
import org.dealwright.team.Post;
import org.dealwright.team.TeamName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody leaves people behind who report to them, and nobody reports to one who does not lead. */
class ReportsTest {
    private static final Actor ADMIN = Actor.of(new MemberId("admin"), Role.INTEGRATION);
    private static final MemberId MEG = new MemberId("meg");
    private static final MemberId MIA = new MemberId("mia");
    private static final MemberId CAT = new MemberId("cat");
    private static final Option<TeamName> WEST = Option.some(new TeamName("west"));
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    private static final Instant SATURDAY = Instant.parse("2026-03-07T00:00:00Z");
    private static final Actor MANAGER = Office.MANAGER;

    private final Office office = new Office();
    private final Team team = office.process.team();

    /** Meg is the only manager; Bob and Cat report to her. */
    @BeforeEach
    void a_team_of_three() {
        tell(MEG, new Join(MEG, Role.SALES_MANAGER), ADMIN).get();
        for (MemberId member : List.of(BOB, CAT)) {
            tell(member, new Join(member, Post.of(Role.ACCOUNT_EXECUTIVE).under(MEG)), ADMIN)
                    .get();
        }
        tell(CAT, new SetTeam(WEST, Option.some(MEG)), ADMIN).get();
    }

    private Either<Refusal, Outcome<Member>> tell(MemberId member, MemberCommand<?> command, Actor actor) {
        return team.handle(member, command, actor);
    }

    private static OpenWork led(MemberId member) {
        return new OpenWork("member", member.value(), Involvement.LED);
    }

    private Post post(MemberId member) {
        return team.find(member).get().profile().post();
    }

    private static Refusal refused(MemberId stream, String code, Object... arguments) {
        return new Refusal.ByRule(new StreamId("member", stream.value()), RuleBroken.of(code, arguments));
    }

    @Test
    void they_are_open_work_of_whoever_leads_them() {
        assertEquals(List.of(led(BOB), led(CAT)), team.openWork(MEG));
        assertEquals(List.of(), team.openWork(BOB));
    }

    @Test
    void the_last_manager_does_not_leave_while_anybody_reports_to_them() {
        tell(MEG, new Leave(FRIDAY), MANAGER).get();
        office.at(SATURDAY);

        List<MemberEvent> events = office.process.letTimeAct().recorded().stream()
                .map(one -> (MemberEvent) one.event())
                .toList();

        assertEquals(List.of(new MemberEvent.LastDayPassed(SATURDAY, Option.none(), 2)), events);
        assertInstanceOf(Member.Leaving.class, team.find(MEG).get());
        Refusal refusal = tell(MEG, new MemberCommand.Depart(), ADMIN).getLeft();
        assertEquals(refused(MEG, "team.work-open", 2, List.of("member bob", "member cat")), refusal);
        assertEquals(
                "There is open work, 2 in all: member bob, member cat."
                        + " Hand each of them over to somebody, or bring it to its end.",
                refusal.explain(Locale.ENGLISH));
    }

    @Test
    void whoever_takes_everything_over_leads_them_in_the_same_team_and_the_manager_is_gone() {
        tell(MIA, new Join(MIA, Role.SALES_MANAGER), ADMIN).get();
        tell(MEG, new Leave(FRIDAY), MANAGER).get();
        office.at(SATURDAY);
        office.process.letTimeAct();

        List<Recorded> recorded = team.reassignAll(MEG, MIA, MANAGER).get();

        assertEquals(
                List.of("member.team-set", "member.team-set"),
                recorded.stream().map(Kind::name).toList());
        assertEquals(Post.of(Role.ACCOUNT_EXECUTIVE).under(MIA), post(BOB));
        assertEquals(Post.of(Role.ACCOUNT_EXECUTIVE).in(WEST.get()).under(MIA), post(CAT));
        office.process.letTimeAct();
        assertInstanceOf(Member.Left.class, team.find(MEG).get());
    }

    @Test
    void one_of_them_who_takes_over_reports_to_whoever_is_above() {
        MemberId zoe = new MemberId("zoe");
        tell(zoe, new Join(zoe, Role.SALES_MANAGER), ADMIN).get();
        tell(MEG, new SetTeam(Option.none(), Option.some(zoe)), ADMIN).get();
        tell(BOB, new MemberCommand.AssignRole(Role.SALES_MANAGER), ADMIN).get();

        team.reassignAll(MEG, BOB, MANAGER).get();

        assertEquals(Option.some(zoe), post(BOB).manager());
        assertEquals(Option.some(BOB), post(CAT).manager());
        assertEquals(List.of(), team.openWork(MEG));
    }

    @Test
    void one_of_them_who_takes_over_where_nobody_is_above_reports_to_nobody() {
        tell(BOB, new MemberCommand.AssignRole(Role.SALES_MANAGER), ADMIN).get();

        team.reassignAll(MEG, BOB, MANAGER).get();

        assertEquals(Option.none(), post(BOB).manager());
        assertEquals(Option.some(BOB), post(CAT).manager());
    }

    @Test
    void they_are_handed_to_no_one_who_does_not_lead() {
        Refusal refusal = team.reassignAll(MEG, BOB, MANAGER).getLeft();

        assertEquals(
                refused(CAT, "team.taker-lacks-role", "bob", List.of(new Term("who", "sales-manager")), List.of("meg")),
                refusal);
        assertEquals(Option.some(MEG), post(BOB).manager());
        assertEquals(Option.some(MEG), post(CAT).manager());
    }

    @Test
    void nobody_comes_to_report_to_one_who_does_not_lead_or_is_leaving() {
        assertEquals(
                refused(CAT, "team.taker-lacks-role", "bob", List.of(new Term("who", "sales-manager")), List.of("meg")),
                tell(CAT, new SetTeam(WEST, Option.some(BOB)), MANAGER).getLeft());
        tell(MEG, new Leave(FRIDAY), MANAGER).get();
        MemberId dan = new MemberId("dan");
        assertEquals(
                refused(dan, "team.taker-leaving", "meg"),
                tell(dan, new Join(dan, Post.of(Role.ACCOUNT_EXECUTIVE).under(MEG)), MANAGER)
                        .getLeft());
        assertTrue(
                tell(CAT, new SetTeam(Option.none(), Option.some(MEG)), MANAGER).isRight());
        assertTrue(tell(CAT, new SetTeam(WEST, Option.some(new MemberId("abroad"))), MANAGER)
                .isRight());
    }

    @Test
    void the_last_manager_keeps_the_role_while_anybody_reports_to_them() {
        Refusal refusal = tell(MEG, new RevokeRole(Role.SALES_MANAGER), ADMIN).getLeft();

        assertEquals(refused(MEG, "team.leads-others", 2, List.of("bob", "cat")), refusal);
        assertEquals(
                "There are members who report to them, 2 in all: bob, cat."
                        + " Name another manager for each of them first, or hand over everything that is open.",
                refusal.explain(Locale.ENGLISH));
        assertEquals(
                "Vannak, akiknek ő a vezetőjük, összesen 2: bob, cat."
                        + " Előbb nevezzen meg mindegyiküknek másik vezetőt, vagy adja át minden nyitott munkáját.",
                refusal.explain(Locale.forLanguageTag("hu")));
        for (MemberId member : List.of(BOB, CAT)) {
            tell(member, new SetTeam(Option.none(), Option.none()), MANAGER).get();
        }
        assertTrue(tell(MEG, new RevokeRole(Role.SALES_MANAGER), ADMIN).isRight());
    }

    /** Either the role is gone, and nobody comes to report to her, or she leads, and keeps it. */
    @Test
    void of_two_who_decide_at_once_one_finds_out_what_the_other_did() throws Exception {
        tell(BOB, new SetTeam(Option.none(), Option.none()), ADMIN).get();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 200; round++) {
                tell(CAT, new SetTeam(WEST, Option.none()), ADMIN).get();
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> revoked = two.submit(() -> {
                    start.await();
                    return tell(MEG, new RevokeRole(Role.SALES_MANAGER), ADMIN).isRight();
                });
                Future<Boolean> led = two.submit(() -> {
                    start.await();
                    return tell(CAT, new SetTeam(WEST, Option.some(MEG)), ADMIN).isRight();
                });

                assertNotEquals(revoked.get(), led.get());
                if (revoked.get()) {
                    tell(MEG, new MemberCommand.AssignRole(Role.SALES_MANAGER), ADMIN)
                            .get();
                }
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void other_managers_see_whose_people_need_another_manager() {
        tell(MIA, new Join(MIA, Role.SALES_MANAGER), ADMIN).get();
        tell(MEG, new Leave(FRIDAY), MANAGER).get();

        assertEquals(
                List.of("NEXT worklist.leaving-with-work [meg, 2]"),
                office.process.worklist(Actor.of(MIA)).tasks().stream()
                        .map(task -> task.section() + " " + task.reason().code() + " "
                                + task.reason().arguments())
                        .toList());
    }
}
