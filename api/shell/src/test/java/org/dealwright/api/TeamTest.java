package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.MONDAY_9;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.OpenPhase;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.handoff.Skill;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Role;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.team.ClaimedPresence;
import org.dealwright.team.Member;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberCommand.Depart;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Leave;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.OpenWork;
import org.dealwright.team.OpenWork.Involvement;
import org.dealwright.team.Post;
import org.dealwright.team.Roster;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final ProspectId P1 = new ProspectId("p1");
    private static final DealId D1 = new DealId("d1");
    private static final MemberId CAT = new MemberId("cat");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    private static final Instant SATURDAY = Instant.parse("2026-03-07T00:00:00Z");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);
    private final Team team = office.process.team();

    private Either<Refusal, Outcome<Member>> tell(MemberId member, MemberCommand<?> command) {
        return team.handle(member, command, MANAGER);
    }

    private void join(MemberId member, Role... roles) {
        tell(member, new Join(member, roles)).get();
    }

    private void deal(DealId id, MemberId owner) {
        office.process
                .deals()
                .handle(id, Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), Option.of(owner)), MANAGER)
                .get();
    }

    private Either<Refusal, Outcome<Deal>> give(DealCommand<?> command, Actor actor) {
        return office.process.deals().handle(D1, command, actor);
    }

    private static DealCommand.CallSpecialist call(MemberId specialist) {
        return new DealCommand.CallSpecialist(new ConsultationId("c1"), specialist, new Skill("printers"), "toner");
    }

    private static OpenWork owned(String lifecycle, String id) {
        return new OpenWork(lifecycle, id, Involvement.OWNED);
    }

    @Nested
    class AMember {
        @Test
        void is_found_listed_and_looked_at_as_they_were() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            office.pass(Duration.ofDays(1));
            tell(BOB, new GoOnLeave(FRIDAY)).get();

            assertInstanceOf(Member.OnLeave.class, team.find(BOB).get());
            assertInstanceOf(Member.Active.class, team.asOf(BOB, MONDAY_9).get());
            assertEquals(
                    List.of("member.joined", "member.went-on-leave"),
                    team.history(BOB).stream().map(Kind::name).toList());
            assertEquals(
                    List.of(BOB),
                    team.list(Query.all().inPhase("on-leave")).entries().stream()
                            .map(Listed::id)
                            .toList());
            assertTrue(
                    team.options(BOB, AE).stream().anyMatch(one -> one.command().equals("return") && one.isOpen()));
        }

        @Test
        void is_named_by_whoever_begins_their_history() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> team.handle(BOB, new Join(ANN, Role.ACCOUNT_EXECUTIVE), MANAGER));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> team.handleAll(
                            List.of(new Item<>(
                                    BOB, new MemberCommand.Adopt(ANN, new ClaimedPresence.Active(), Post.NONE))),
                            MANAGER));
            assertEquals(List.of(), team.history(BOB));
        }

        @Test
        void is_back_on_the_day_whether_or_not_time_was_let_act() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            tell(BOB, new GoOnLeave(FRIDAY)).get();
            office.at(Instant.parse("2026-03-06T08:00:00Z"));

            assertInstanceOf(Member.Active.class, team.roster().find(BOB).get());
            assertEquals(1, office.process.letTimeAct().recorded().size());
            assertInstanceOf(Member.Active.class, team.find(BOB).get());
        }
    }

    @Nested
    class Roles {
        @Test
        void are_those_handed_in_where_there_is_no_roster() {
            deal(D1, ANN);

            assertTrue(give(new DealCommand.Reassign(BOB), MANAGER).isRight());
        }

        @Test
        void are_those_of_the_roster_for_whoever_is_on_it() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            deal(D1, ANN);
            Actor boastful = Actor.of(BOB, Role.SALES_MANAGER);

            Refusal.ByRule refused = assertInstanceOf(
                    Refusal.ByRule.class,
                    give(new DealCommand.Reassign(BOB), boastful).getLeft());
            assertInstanceOf(NotPermitted.class, refused.rejection());
            assertFalse(office.process.deals().options(D1, boastful).stream()
                    .anyMatch(one -> one.command().equals("reassign") && one.isOpen()));

            tell(BOB, new MemberCommand.AssignRole(Role.SALES_MANAGER)).get();
            assertTrue(give(new DealCommand.Reassign(BOB), Actor.of(BOB)).isRight());
        }

        @Test
        void are_those_handed_in_for_whoever_is_not_on_it() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            deal(D1, ANN);

            assertTrue(give(new DealCommand.Reassign(BOB), MANAGER).isRight());
        }

        @Test
        void are_none_for_one_who_has_left() {
            join(BOB, Role.SALES_MANAGER);
            tell(BOB, new Leave(FRIDAY)).get();
            tell(BOB, new Depart()).get();
            deal(D1, ANN);

            assertTrue(give(new DealCommand.Reassign(CAT), Actor.of(BOB, Role.SALES_MANAGER))
                    .isLeft());
        }

        @Test
        void decide_who_approves_a_discount() {
            Selling selling = new Selling().opened();
            Team its = selling.office.process.team();
            its.handle(CAT, new Join(CAT, Role.ACCOUNT_EXECUTIVE), MANAGER).get();
            selling.drafted(
                    Selling.ONE,
                    LineRequest.of(new ProductId("paper"), 1, Selling.euros(100))
                            .at(Selling.euros(80)));
            selling.give(Selling.ONE, new ProposalCommand.RequestApproval()).get();
            Actor boastful = Actor.of(CAT, Role.SALES_MANAGER);
            Proposals proposals = selling.office.process.proposals();

            assertTrue(proposals
                    .handle(Selling.ONE, new ProposalCommand.Approve(), boastful)
                    .isLeft());
            its.handle(CAT, new MemberCommand.AssignRole(Role.SALES_MANAGER), MANAGER)
                    .get();
            assertTrue(proposals
                    .handle(Selling.ONE, new ProposalCommand.Approve(), Actor.of(CAT))
                    .isRight());
        }

        @Test
        void are_known_again_when_the_journal_is_opened_anew() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            deal(D1, ANN);

            SalesProcess again = SalesProcess.builder()
                    .journal(journal)
                    .clock(() -> MONDAY_9)
                    .build();

            assertTrue(again.deals()
                    .handle(D1, new DealCommand.Reassign(CAT), Actor.of(BOB, Role.SALES_MANAGER))
                    .isLeft());
            assertEquals(office.process.team().roster(), again.team().roster());
        }

        @Test
        void are_known_though_the_answer_of_the_journal_was_lost() {
            journal.loseAnswers(1);
            assertTrue(tell(BOB, new Join(BOB, Role.ACCOUNT_EXECUTIVE)).isLeft());
            deal(D1, ANN);

            assertTrue(give(new DealCommand.Reassign(CAT), Actor.of(BOB, Role.SALES_MANAGER))
                    .isLeft());
        }
    }

    @Nested
    class Skills {
        @Test
        void are_those_of_the_roster_for_whom_it_has_any() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            join(CAT, Role.SALES_SPECIALIST, Role.ACCOUNT_EXECUTIVE);
            deal(D1, BOB);

            assertTrue(give(call(CAT), AE).isRight(), "nobody rated anything of hers");
            give(new DealCommand.ReleaseSpecialist(new ConsultationId("c1")), AE)
                    .get();
            tell(CAT, new MemberCommand.RateSkill(new Skill("ink"), 80)).get();
            assertEquals(
                    new Refusal.ByRule(
                            new StreamId("deal", "d1"),
                            Rejection.RuleBroken.of(
                                    "deal.specialist-lacks-skill", "cat", new Skill("printers").term())),
                    give(call(CAT), AE).getLeft());
            tell(CAT, new MemberCommand.RateSkill(new Skill("printers"), 1)).get();
            assertTrue(give(call(CAT), AE).isRight());
        }

        @Test
        void and_roles_and_presence_say_who_gets_work() {
            join(ANN, Role.ACCOUNT_EXECUTIVE);
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            join(CAT, Role.SALES_SPECIALIST, Role.ACCOUNT_EXECUTIVE);
            tell(ANN, new GoOnLeave()).get();
            office.process
                    .deals()
                    .handle(D1, Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), Option.none()), MANAGER)
                    .get();

            Assigned<Deal> assigned = office.process
                    .deals()
                    .assign(
                            D1,
                            AssignmentStrategy.leastBusy(),
                            AssignmentRequest.ANY.needing(Role.ACCOUNT_EXECUTIVE),
                            team.pool(),
                            MANAGER)
                    .get();

            assertEquals(Option.some(BOB), assigned.assignment().assignee());
        }
    }

    @Nested
    class Absence {
        @Test
        void frees_what_is_offered_to_them_in_one_batch() {
            office.offered(P1, Option.none());
            join(BOB, Role.ACCOUNT_EXECUTIVE);

            Outcome<Member> outcome = tell(BOB, new GoOnLeave()).get();

            assertEquals(
                    List.of("member.went-on-leave", "prospect.handoff-lapsed-for-absence"),
                    outcome.recorded().stream().map(Kind::name).toList());
            Prospect freed = office.process.prospects().find(P1).get();
            assertInstanceOf(Prospect.Qualified.class, freed);
            assertEquals(new HandoffTally(1, 0, 1, 0), freed.dossier().handoffs());
            assertEquals(
                    2,
                    journal.last().appends().stream()
                            .filter(one -> !one.events().isEmpty())
                            .count());
        }

        @Test
        void frees_it_when_they_are_leaving_or_known_to_be_away_too() {
            office.offered(P1, Option.none());
            tell(
                            BOB,
                            new MemberCommand.Adopt(
                                    BOB, new ClaimedPresence.OnLeave(Option.none()), Post.of(Role.ACCOUNT_EXECUTIVE)))
                    .get();
            assertInstanceOf(
                    Prospect.Qualified.class,
                    office.process.prospects().find(P1).get());

            tell(BOB, new MemberCommand.Return()).get();
            office.offer(P1);
            tell(BOB, new Leave(FRIDAY)).get();
            assertInstanceOf(
                    Prospect.Qualified.class,
                    office.process.prospects().find(P1).get());
        }

        @Test
        void leaves_what_is_offered_to_others() {
            office.offered(P1, Option.none());
            join(CAT, Role.ACCOUNT_EXECUTIVE);

            tell(CAT, new GoOnLeave()).get();

            assertInstanceOf(
                    Prospect.HandoffOffered.class,
                    office.process.prospects().find(P1).get());
        }

        @Test
        void happens_as_a_whole_or_not_at_all() {
            office.offered(P1, Option.none());
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            journal.fail(new AppendFailure.Absent("full"));

            assertInstanceOf(
                    Refusal.NotRecorded.class, tell(BOB, new GoOnLeave()).getLeft());
            journal.work();

            assertInstanceOf(Member.Active.class, team.find(BOB).get());
            assertInstanceOf(
                    Prospect.HandoffOffered.class,
                    office.process.prospects().find(P1).get());
        }

        @Test
        void frees_what_is_offered_while_it_is_decided_too() {
            ProspectId late = new ProspectId("late");
            office.offered(P1, Option.none());
            office.offered(late, Option.none());
            office.give(late, new ProspectCommand.WithdrawHandoff(), Office.SDR).get();
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            office.crowdOut(P1);
            journal.beforeReading(new StreamId("prospect", "p1"), () -> office.offer(late));

            tell(BOB, new GoOnLeave()).get();

            for (ProspectId id : List.of(P1, late)) {
                assertInstanceOf(
                        Prospect.Qualified.class,
                        office.process.prospects().find(id).get());
            }
            assertEquals(
                    2,
                    office.process
                            .prospects()
                            .find(late)
                            .get()
                            .dossier()
                            .handoffs()
                            .offered());
        }
    }

    @Nested
    class TheirWork {
        @Test
        void is_all_that_is_theirs_offered_to_them_or_asked_of_them() {
            office.offered(P1, Option.none());
            deal(D1, BOB);
            deal(new DealId("d2"), ANN);
            deal(new DealId("d3"), BOB);
            office.process
                    .deals()
                    .handle(new DealId("d3"), new DealCommand.Lose(LossReason.PRICE), AE)
                    .get();
            office.process.deals().handle(new DealId("d2"), call(BOB), MANAGER).get();
            office.process
                    .proposals()
                    .handle(
                            new ProposalId("o1"),
                            Adopted.proposal(new ClaimedPhase.Draft(), new DealId("elsewhere"), Option.of(BOB)),
                            MANAGER)
                    .get();
            office.process
                    .orders()
                    .handle(new OrderId("x1"), Adopted.order(new ClaimedOrder.Placed(), Option.of(BOB)), MANAGER)
                    .get();

            assertEquals(
                    List.of(
                            owned("deal", "d1"),
                            owned("proposal", "o1"),
                            owned("order", "x1"),
                            new OpenWork("prospect", "p1", Involvement.ADDRESSED),
                            new OpenWork("deal", "d2", Involvement.CONSULTED)),
                    team.openWork(BOB));
            assertEquals(List.of(owned("prospect", "p1"), owned("deal", "d2")), team.openWork(ANN));
            assertEquals(List.of(), team.openWork(CAT));
        }

        @Test
        void is_known_again_when_the_journal_is_opened_anew() {
            deal(D1, ANN);
            give(call(BOB), MANAGER).get();
            deal(new DealId("d2"), ANN);
            office.process.deals().handle(new DealId("d2"), call(BOB), MANAGER).get();
            give(new DealCommand.ReleaseSpecialist(new ConsultationId("c1")), MANAGER)
                    .get();

            SalesProcess again = SalesProcess.builder()
                    .journal(journal)
                    .clock(() -> MONDAY_9)
                    .build();

            assertEquals(
                    List.of(new OpenWork("deal", "d2", Involvement.CONSULTED)),
                    again.team().openWork(BOB));
        }

        @Test
        void is_handed_over_as_a_whole() {
            office.offered(P1, Option.none());
            deal(D1, BOB);
            deal(new DealId("d2"), ANN);
            office.process.deals().handle(new DealId("d2"), call(BOB), MANAGER).get();

            List<Recorded> recorded = team.reassignAll(BOB, CAT, MANAGER).get();

            assertEquals(
                    Set.of(
                            "deal.reassigned",
                            "prospect.handoff-withdrawn",
                            "deal.specialist-released",
                            "deal.specialist-called"),
                    Set.copyOf(recorded.stream().map(Kind::name).toList()));
            assertEquals(List.of(), team.openWork(BOB));
            assertEquals(
                    List.of(owned("deal", "d1"), new OpenWork("deal", "d2", Involvement.CONSULTED)),
                    team.openWork(CAT));
            assertEquals(List.of(), team.reassignAll(BOB, CAT, MANAGER).get());
        }

        @Test
        void is_handed_over_as_a_whole_or_not_at_all() {
            deal(D1, BOB);
            deal(new DealId("d2"), ANN);
            office.process.deals().handle(new DealId("d2"), call(BOB), MANAGER).get();
            join(CAT, Role.SALES_SPECIALIST, Role.ACCOUNT_EXECUTIVE);
            tell(CAT, new MemberCommand.RateSkill(new Skill("ink"), 80)).get();

            Refusal.ByRule refused = assertInstanceOf(
                    Refusal.ByRule.class, team.reassignAll(BOB, CAT, MANAGER).getLeft());

            assertEquals(new StreamId("deal", "d2"), refused.stream());
            assertEquals(2, team.openWork(BOB).size());
            assertEquals(Option.some(BOB), office.process.deals().find(D1).get().owner());
            assertTrue(team.reassignAll(BOB, ANN, Office.STRANGER).isLeft());
        }
    }

    @Nested
    class Leaving {
        @Test
        void is_over_by_itself_once_the_last_day_has_ended() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            tell(BOB, new Leave(FRIDAY)).get();
            office.at(SATURDAY.minusNanos(1));
            assertEquals(List.of(), office.process.letTimeAct().recorded());

            office.at(SATURDAY);
            office.process.letTimeAct();

            assertInstanceOf(Member.Left.class, team.find(BOB).get());
        }

        @Test
        void is_held_up_by_open_work_and_over_once_that_is_handed_over_and_time_is_let_act() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            deal(D1, BOB);
            tell(BOB, new Leave(FRIDAY)).get();
            office.at(SATURDAY);

            TimeReport report = office.process.letTimeAct();

            assertEquals(
                    List.of(new MemberEvent.LastDayPassed(SATURDAY, Option.none(), 1)),
                    report.recorded().stream()
                            .filter(one -> one.stream().lifecycle().equals("member"))
                            .map(Recorded::event)
                            .toList());
            assertEquals(List.of(), report.refused());
            assertEquals(
                    new Refusal.ByRule(
                            new StreamId("member", "bob"),
                            Rejection.RuleBroken.of("team.work-open", 1, List.of("deal d1"))),
                    tell(BOB, new Depart()).getLeft());

            office.pass(Duration.ofHours(1));
            assertEquals(List.of(), office.process.letTimeAct().recorded());
            join(CAT, Role.ACCOUNT_EXECUTIVE);
            team.reassignAll(BOB, CAT, MANAGER).get();
            assertEquals(
                    List.of(new MemberEvent.Departed(SATURDAY.plusSeconds(3_600), Option.none())),
                    office.process.letTimeAct().recorded().stream()
                            .map(Recorded::event)
                            .toList());
            assertInstanceOf(Member.Left.class, team.find(BOB).get());
        }
    }

    @Nested
    class AManagersWorklist {
        private List<String> reasons(Actor actor) {
            return office.process.worklist(actor).tasks().stream()
                    .filter(task -> task.stream().lifecycle().equals("member"))
                    .map(task -> task.section() + " " + task.reason().code() + " "
                            + task.reason().arguments())
                    .toList();
        }

        @Test
        void names_whoever_is_not_there_and_has_work_open() {
            join(BOB, Role.ACCOUNT_EXECUTIVE);
            join(ANN, Role.SALES_DEVELOPMENT_REP);
            join(CAT, Role.ACCOUNT_EXECUTIVE);
            deal(D1, BOB);
            deal(new DealId("d2"), CAT);
            deal(new DealId("d3"), CAT);
            tell(ANN, new GoOnLeave()).get();
            assertEquals(List.of(), reasons(MANAGER));

            tell(CAT, new GoOnLeave()).get();
            tell(BOB, new Leave(FRIDAY)).get();

            assertEquals(
                    Set.of("NEXT worklist.away-with-work [cat, 2]", "NEXT worklist.leaving-with-work [bob, 1]"),
                    Set.copyOf(reasons(MANAGER)));
            assertEquals(List.of(), reasons(AE));

            office.at(SATURDAY.minusSeconds(3_600));
            assertTrue(reasons(MANAGER).contains("DUE worklist.leaving-with-work [bob, 1]"));
            office.at(SATURDAY);
            office.process.letTimeAct();
            assertTrue(reasons(MANAGER).contains("OVERDUE worklist.gone-with-work [bob, 1]"));
        }
    }

    @Test
    void a_lapse_for_absence_cannot_be_made_by_hand() {
        office.offered(P1, Option.none());

        assertTrue(
                office.give(P1, new ProspectCommand.LapseForAbsence(), MANAGER).isLeft());
        assertTrue(office.process.prospects().history(P1).stream()
                .noneMatch(one -> one.event() instanceof ProspectEvent.HandoffLapsedForAbsence));
    }

    @Test
    void without_anybody_on_it_the_roster_is_empty() {
        assertEquals(Roster.EMPTY, team.roster());
        assertEquals(List.of(), team.pool().candidates());
    }
}
