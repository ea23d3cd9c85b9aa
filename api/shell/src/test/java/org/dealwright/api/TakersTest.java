package org.dealwright.api;

import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.closing.OrderCommand;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.LossReason;
import org.dealwright.deal.OpenPhase;
import org.dealwright.handoff.Skill;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.ClaimedCustomer;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.Leave;
import org.dealwright.team.MemberCommand.RateSkill;
import org.dealwright.team.MemberCommand.Return;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody is given work who has left or is leaving. */
class TakersTest {
    private static final DealId D1 = new DealId("d1");
    private static final MemberId CAT = new MemberId("cat");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    private static final Instant SATURDAY = Instant.parse("2026-03-07T00:00:00Z");
    private static final Locale HUNGARIAN = Locale.forLanguageTag("hu");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);
    private final Team team = office.process.team();

    @BeforeEach
    void bob_is_on_the_roster_and_has_a_deal() {
        tell(BOB, new Join(BOB, Role.ACCOUNT_EXECUTIVE));
        deal(D1, Option.of(BOB));
    }

    private void tell(MemberId member, MemberCommand<?> command) {
        team.handle(member, command, MANAGER).get();
    }

    private void join(MemberId member) {
        tell(member, new Join(member, Role.ACCOUNT_EXECUTIVE));
    }

    private void leaving(MemberId member) {
        join(member);
        tell(member, new Leave(FRIDAY));
    }

    private void gone(MemberId member) {
        leaving(member);
        office.at(SATURDAY);
        office.process.letTimeAct();
    }

    private void deal(DealId id, Option<MemberId> owner) {
        office.process
                .deals()
                .handle(id, Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), owner), MANAGER)
                .get();
    }

    private Either<Refusal, Outcome<Deal>> give(DealId id, DealCommand<?> command) {
        return office.process.deals().handle(id, command, MANAGER);
    }

    private static Refusal refused(String lifecycle, String id, String code, String who) {
        return new Refusal.ByRule(new StreamId(lifecycle, id), RuleBroken.of(code, who));
    }

    @Nested
    class EverythingOfSomebody {
        private Refusal handedToCat() {
            Refusal refusal = team.reassignAll(BOB, CAT, MANAGER).getLeft();
            assertEquals(Option.some(BOB), office.process.deals().find(D1).get().owner());
            return refusal;
        }

        @Test
        void is_not_handed_to_one_who_has_left() {
            gone(CAT);

            Refusal refusal = handedToCat();

            assertEquals(refused("member", "cat", "team.taker-left", "cat"), refusal);
            assertEquals(
                    "cat has left, and gets no work. Name somebody who is there, or have them rejoin first.",
                    refusal.explain(Locale.ENGLISH));
            assertEquals(
                    "cat már kilépett, ezért nem kap munkát."
                            + " Nevezzen meg valakit, aki itt van, vagy vegye vissza előbb a csapatba.",
                    refusal.explain(HUNGARIAN));
            tell(CAT, new MemberCommand.Rejoin());
            assertEquals(1, team.reassignAll(BOB, CAT, MANAGER).get().size());
        }

        @Test
        void is_not_handed_to_one_who_is_leaving() {
            leaving(CAT);

            Refusal refusal = handedToCat();

            assertEquals(refused("member", "cat", "team.taker-leaving", "cat"), refusal);
            assertEquals(
                    "cat is leaving, and gets no new work."
                            + " Name somebody else, or have them rejoin first if they stay after all.",
                    refusal.explain(Locale.ENGLISH));
        }

        @Test
        void is_handed_to_one_on_leave_only_once_it_is_known_until_when() {
            join(CAT);
            tell(CAT, new GoOnLeave());

            Refusal refusal = handedToCat();

            assertEquals(refused("member", "cat", "team.taker-away", "cat"), refusal);
            assertEquals(
                    "cat is on leave, and nobody said until when."
                            + " Name somebody else, say until when the leave lasts, or have them return first.",
                    refusal.explain(Locale.ENGLISH));
            tell(CAT, new GoOnLeave(FRIDAY));
            assertEquals(1, team.reassignAll(BOB, CAT, MANAGER).get().size());
        }

        @Test
        void is_not_handed_to_one_who_is_not_on_the_roster() {
            Refusal refusal = handedToCat();

            assertEquals(refused("member", "cat", "team.taker-unknown", "cat"), refusal);
            assertEquals(
                    "cat is not on the roster. Name somebody who is, or have them join first.",
                    refusal.explain(Locale.ENGLISH));
            join(CAT);
            assertEquals(1, team.reassignAll(BOB, CAT, MANAGER).get().size());
        }

        @Test
        void is_decided_again_where_the_other_leaves_meanwhile() {
            join(CAT);
            journal.before(() -> {
                journal.before(() -> {});
                tell(CAT, new Leave(FRIDAY));
            });

            assertEquals(refused("member", "cat", "team.taker-leaving", "cat"), handedToCat());
        }

        @Test
        void is_handed_to_anybody_where_there_is_no_roster() {
            Office without = new Office();
            without.process
                    .deals()
                    .handle(D1, Adopted.deal(new ClaimedDeal.Open(OpenPhase.PRESENTED), Option.of(BOB)), MANAGER)
                    .get();

            assertEquals(
                    1,
                    without.process.team().reassignAll(BOB, CAT, MANAGER).get().size());
        }
    }

    @Nested
    class OnePiece {
        @Test
        void of_any_life_cycle_is_not_given_to_one_who_has_left() {
            DealId queued = new DealId("d2");
            deal(queued, Option.none());
            office.offered(new ProspectId("p1"), Option.none());
            ProposalId proposal = new ProposalId("o1");
            office.process
                    .proposals()
                    .handle(
                            proposal,
                            Adopted.proposal(new ClaimedPhase.Draft(), new DealId("elsewhere"), Option.of(BOB)),
                            MANAGER)
                    .get();
            OrderId order = new OrderId("x1");
            office.process
                    .orders()
                    .handle(order, Adopted.order(new ClaimedOrder.Placed(), Option.of(BOB)), MANAGER)
                    .get();
            office.give(new ProspectId("p1"), new ProspectCommand.WithdrawHandoff(), MANAGER)
                    .get();
            gone(CAT);

            assertEquals(
                    refused("deal", "d1", "team.taker-left", "cat"),
                    give(D1, new DealCommand.Reassign(CAT)).getLeft());
            assertEquals(
                    refused("deal", "d2", "team.taker-left", "cat"),
                    give(queued, new DealCommand.Assign(CAT, "hers")).getLeft());
            assertEquals(
                    refused("deal", "d3", "team.taker-left", "cat"),
                    give(new DealId("d3"), open(CAT)).getLeft());
            assertEquals(
                    refused("prospect", "p1", "team.taker-left", "cat"),
                    office.give(new ProspectId("p1"), new ProspectCommand.Reassign(CAT), MANAGER)
                            .getLeft());
            assertEquals(
                    refused("proposal", "o1", "team.taker-left", "cat"),
                    office.process
                            .proposals()
                            .handle(proposal, new ProposalCommand.Reassign(CAT), MANAGER)
                            .getLeft());
            assertEquals(
                    refused("order", "x1", "team.taker-left", "cat"),
                    office.process
                            .orders()
                            .handle(order, new OrderCommand.Reassign(CAT), MANAGER)
                            .getLeft());
            assertEquals(Option.some(BOB), office.process.deals().find(D1).get().owner());
        }

        private static DealCommand.Open open(MemberId owner) {
            return new DealCommand.Open(owner, Option.none(), Option.none(), Option.none());
        }

        @Test
        void is_neither_given_to_nor_claimed_by_one_who_is_leaving_who_goes_on_with_what_they_have() {
            DealId queued = new DealId("d2");
            deal(queued, Option.none());
            DealId hers = new DealId("d3");
            deal(hers, Option.of(CAT));
            leaving(CAT);

            assertEquals(
                    refused("deal", "d1", "team.taker-leaving", "cat"),
                    give(D1, new DealCommand.Reassign(CAT)).getLeft());
            assertEquals(
                    refused("deal", "d2", "team.taker-leaving", "cat"),
                    office.process
                            .deals()
                            .handle(queued, new DealCommand.Claim(), Actor.of(CAT))
                            .getLeft());
            assertTrue(office.process
                    .deals()
                    .handle(hers, new DealCommand.Lose(LossReason.PRICE), Actor.of(CAT))
                    .isRight());
        }

        @Test
        void is_given_to_one_on_leave_once_it_is_known_until_when_and_to_one_who_is_not_on_the_roster() {
            join(CAT);
            tell(CAT, new GoOnLeave());
            assertEquals(
                    refused("deal", "d1", "team.taker-away", "cat"),
                    give(D1, new DealCommand.Reassign(CAT)).getLeft());
            tell(CAT, new GoOnLeave(FRIDAY));

            assertTrue(give(D1, new DealCommand.Reassign(CAT)).isRight());
            assertTrue(give(D1, new DealCommand.Reassign(ANN)).isRight());
        }

        @Test
        void is_taken_as_another_system_knows_it_and_is_on_the_managers_worklist() {
            gone(CAT);

            deal(new DealId("d2"), Option.of(CAT));

            assertEquals(List.of("OVERDUE worklist.gone-with-work [cat, 1]"), tasks());
        }
    }

    @Test
    void what_takes_a_role_that_its_owner_no_longer_has_is_on_the_managers_worklist() {
        tell(BOB, new MemberCommand.AssignRole(Role.SALES_SPECIALIST));
        assertEquals(List.of(), tasks());

        tell(BOB, new MemberCommand.RevokeRole(Role.ACCOUNT_EXECUTIVE));

        assertEquals(List.of("NEXT worklist.unfit-with-work [bob, 1]"), tasks());
        tell(BOB, new MemberCommand.AssignRole(Role.CUSTOMER_SUCCESS_REP));
        assertEquals(List.of(), tasks());
    }

    private List<String> tasks() {
        return office.process.worklist(MANAGER).tasks().stream()
                .filter(task -> task.stream().lifecycle().equals("member"))
                .map(task -> task.section() + " " + task.reason().code() + " "
                        + task.reason().arguments())
                .toList();
    }

    private void away(MemberId member, Role role) {
        tell(member, new Join(member, role));
        tell(member, new GoOnLeave(Option.some(FRIDAY)));
    }

    private Refusal notThere(String lifecycle, String id, String who, String phase, String... able) {
        return new Refusal.ByRule(
                new StreamId(lifecycle, id),
                RuleBroken.of("team.not-there", who, new Term("phase", phase), List.of(able)));
    }

    @Nested
    class AnAnswer {
        @Test
        void by_an_executive_is_not_asked_of_one_who_is_on_leave_or_has_left() {
            ProspectId id = new ProspectId("p");
            office.offered(id, Option.none());
            office.give(id, new ProspectCommand.WithdrawHandoff(), SDR).get();
            away(CAT, Role.ACCOUNT_EXECUTIVE);
            ProspectCommand.OfferHandoff offer =
                    new ProspectCommand.OfferHandoff(CAT, "Needs paper", List.of(), "Call on Friday");

            Refusal refusal = office.give(id, offer, SDR).getLeft();

            assertEquals(notThere("prospect", "p", "cat", "on-leave", "bob"), refusal);
            assertEquals(
                    "cat is not there to answer: on leave. Turn to somebody who is there and could; on the roster that is:"
                            + " bob.",
                    refusal.explain(Locale.ENGLISH));
            assertEquals(
                    "cat nincs itt, hogy válaszoljon: távol. Forduljon valakihez, aki itt van és megteheti; a névsorban:"
                            + " bob.",
                    refusal.explain(HUNGARIAN));
            tell(CAT, new Return());
            office.give(id, offer, SDR).get();
        }

        @Test
        void to_a_handoff_is_not_asked_of_one_whom_the_roster_does_not_know() {
            ProspectId id = new ProspectId("p");
            office.offered(id, Option.none());
            office.give(id, new ProspectCommand.WithdrawHandoff(), SDR).get();

            Refusal refusal = office.give(
                            id,
                            new ProspectCommand.OfferHandoff(
                                    new MemberId("zzz"), "Needs paper", List.of(), "Call on Friday"),
                            SDR)
                    .getLeft();

            assertEquals(
                    new Refusal.ByRule(
                            new StreamId("prospect", "p"), RuleBroken.of("team.asked-unknown", "zzz", List.of("bob"))),
                    refusal);
            assertEquals(
                    "zzz is not on the roster. Turn to somebody who is, is there and could; on the roster that is: bob."
                            + " Or have zzz join first.",
                    refusal.explain(Locale.ENGLISH));
            assertEquals(
                    "zzz nincs a csapat névsorában. Forduljon valakihez, aki benne van, itt van és megteheti;"
                            + " a névsorban: bob. Vagy vegye fel előbb a csapatba: zzz.",
                    refusal.explain(HUNGARIAN));
            office.offer(id);
        }

        @Test
        void to_a_customers_handoff_is_not_asked_of_one_whom_the_roster_does_not_know() {
            CustomerId id = new CustomerId("k");
            office.process
                    .customers()
                    .handle(id, Adopted.customer(new ClaimedCustomer.Arriving(), Option.of(BOB)), MANAGER)
                    .get();
            office.process
                    .customers()
                    .handle(id, new ArrivalCommand.LapseForAbsence(), Actor.system())
                    .get();
            tell(CAT, new Join(CAT, Role.CUSTOMER_SUCCESS_REP));

            assertEquals(
                    new Refusal.ByRule(
                            new StreamId("customer", "k"), RuleBroken.of("team.asked-unknown", "zzz", List.of("cat"))),
                    office.process
                            .customers()
                            .handle(id, new ArrivalCommand.OfferAgain(Option.some(new MemberId("zzz"))), MANAGER)
                            .getLeft());
        }

        @Test
        void by_a_specialist_is_not_asked_of_one_who_is_not_there() {
            Skill paper = new Skill("paper");
            away(CAT, Role.SALES_SPECIALIST);
            tell(CAT, new RateSkill(paper, 3));
            tell(new MemberId("dan"), new Join(new MemberId("dan"), Role.SALES_SPECIALIST));
            tell(new MemberId("dan"), new RateSkill(paper, 2));

            Refusal refusal = give(
                            D1, new DealCommand.CallSpecialist(new ConsultationId("c"), CAT, paper, "which paper"))
                    .getLeft();

            assertEquals(notThere("deal", "d1", "cat", "on-leave", "dan"), refusal);
            give(D1, new DealCommand.CallSpecialist(new ConsultationId("c"), new MemberId("dan"), paper, "which paper"))
                    .get();
            give(D1, new DealCommand.CallSpecialist(new ConsultationId("e"), new MemberId("eve"), paper, "which paper"))
                    .get();
        }

        @Test
        void by_a_success_rep_is_not_asked_of_one_who_is_not_there() {
            CustomerId id = new CustomerId("k");
            office.process
                    .customers()
                    .handle(id, Adopted.customer(new ClaimedCustomer.Arriving(), Option.of(BOB)), MANAGER)
                    .get();
            office.process
                    .customers()
                    .handle(id, new ArrivalCommand.LapseForAbsence(), Actor.system())
                    .get();
            tell(CAT, new Join(CAT, Role.CUSTOMER_SUCCESS_REP));
            tell(CAT, new Leave(FRIDAY));

            assertEquals(
                    notThere("customer", "k", "cat", "leaving"),
                    office.process
                            .customers()
                            .handle(id, new ArrivalCommand.OfferAgain(Option.some(CAT)), MANAGER)
                            .getLeft());
            assertTrue(office.process
                    .customers()
                    .handle(id, new ArrivalCommand.OfferAgain(Option.none()), MANAGER)
                    .isRight());
        }
    }

    @Test
    void a_manager_sees_what_is_open_of_those_who_are_not_on_the_roster() {
        deal(new DealId("d2"), Option.of(CAT));
        office.pass(Duration.ofHours(1));
        deal(new DealId("d3"), Option.of(CAT));
        deal(new DealId("d4"), Option.of(ANN));
        give(new DealId("d4"), new DealCommand.Lose(LossReason.PRICE)).get();
        deal(new DealId("d5"), Option.none());

        assertEquals(List.of("NEXT worklist.unknown-with-work [cat, 2]"), tasks());
        Worklist.Task task = office.process.worklist(MANAGER).tasks().stream()
                .filter(one -> one.stream().lifecycle().equals("member"))
                .findFirst()
                .get();
        assertEquals("new", task.phase());
        assertEquals(Office.MONDAY_9, task.since());
        assertEquals(
                "cat is not on the roster, and has open work: 2 in all. See whose it should be.",
                task.reason().explain(Locale.ENGLISH));
        join(CAT);
        assertEquals(List.of(), tasks());
    }
}
