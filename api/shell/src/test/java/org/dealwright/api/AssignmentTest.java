package org.dealwright.api;

import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealwright.handoff.Assignment;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Pool;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Territory;
import org.dealwright.handoff.Workload;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.NurtureReason;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.Assign;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.Nurture;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.team.MemberCommand;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.MemberCommand.Join;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final AssignmentRequest ANY = AssignmentRequest.ANY;
    private static final AssignmentStrategy LEAST_BUSY = AssignmentStrategy.leastBusy();
    private static final AssignmentStrategy ROUND_ROBIN = AssignmentStrategy.roundRobin();
    private static final MemberId CARL = new MemberId("carl");
    private static final Pool POOL = Pool.of(Candidate.active(ANN), Candidate.active(BOB), Candidate.active(CARL));
    private static final ProspectId ID = new ProspectId("q1");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);
    private final Prospects prospects = office.process.prospects();

    @Test
    void the_one_with_the_fewest_open_prospects_gets_it_with_the_reason_on_record() {
        office.identified(new ProspectId("p1"), Option.none());
        waiting("p2");
        office.give(new ProspectId("p2"), new Assign(BOB, "their turn"), MANAGER)
                .get();
        waiting(ID.value());

        Assigned<Prospect> assigned = assign(LEAST_BUSY);

        assertEquals(Option.of(CARL), assigned.assignment().assignee());
        assertEquals(Option.of(CARL), assigned.outcome().get().state().owner());
        assertEquals(
                new ProspectEvent.Assigned(
                        Office.MONDAY_9, MANAGER.member(), CARL, "Has the fewest open pieces of work: 0."),
                assigned.outcome().get().recorded().get(0).event());
        assertEquals(
                List.of(
                        "Has more open pieces of work than the one chosen: 1 against 0.",
                        "Has more open pieces of work than the one chosen: 1 against 0."),
                assigned.assignment().others().stream()
                        .map(other -> other.explain(Locale.ENGLISH))
                        .toList());
        assertEquals(
                "Neki van a legkevesebb nyitott feladata: 0.",
                assigned.assignment().explain(Locale.forLanguageTag("hu")));
    }

    @Test
    void the_reason_is_on_record_in_the_offices_language() {
        waiting(ID.value());
        SalesProcess hungarian = SalesProcess.builder()
                .journal(journal)
                .clock(() -> Office.MONDAY_9)
                .language(Locale.forLanguageTag("hu"))
                .build();

        Assigned<Prospect> assigned =
                hungarian.prospects().assign(ID, LEAST_BUSY, ANY, POOL, MANAGER).get();

        ProspectEvent.Assigned event = (ProspectEvent.Assigned)
                assigned.outcome().get().recorded().get(0).event();
        assertEquals("Az egyenlők közül az ő azonosítója az első.", event.reason());
    }

    @Test
    void what_has_ended_or_rests_is_no_work() {
        office.identified(new ProspectId("p1"), Option.none());
        office.give(new ProspectId("p1"), new Disqualify(DisqualificationReason.NO_NEED), SDR)
                .get();
        office.identified(new ProspectId("p2"), Option.none());
        office.give(new ProspectId("p2"), new Nurture(LocalDate.parse("2026-06-01"), NurtureReason.TIMING), SDR)
                .get();
        waiting(ID.value());

        assertEquals(Option.of(ANN), assign(LEAST_BUSY).assignment().assignee());
    }

    @Test
    void turns_are_remembered_and_a_managers_own_choice_is_one() {
        waiting("p1");
        office.give(new ProspectId("p1"), new Assign(ANN, "knows them"), MANAGER)
                .get();
        waiting("p2");
        office.pass(Duration.ofDays(-1));
        assertEquals(Option.of(BOB), assign("p2", ROUND_ROBIN).assignment().assignee());
        waiting("p3");
        assertEquals(Option.of(CARL), assign("p3", ROUND_ROBIN).assignment().assignee());
        waiting("p4");
        assertEquals(
                Option.of(ANN),
                assign("p4", ROUND_ROBIN).assignment().assignee(),
                "the clock was set back, and turns go on in their order");
    }

    @Test
    void presence_capacity_territory_and_skill_come_from_the_pool() {
        Territory north = new Territory("north");
        Skill hungarian = new Skill("hungarian");
        Pool pool = Pool.of(
                Candidate.active(ANN).with(Presence.ON_LEAVE).with(north).with(hungarian, 5),
                Candidate.active(BOB).with(north),
                Candidate.active(CARL).with(north).with(hungarian, 3).with(Workload.NONE.limitedTo(1)));
        AssignmentRequest request = ANY.needing(north).needing(hungarian, 2);
        AssignmentStrategy strategy = AssignmentStrategy.byTerritory()
                .then(AssignmentStrategy.bySkill())
                .then(AssignmentStrategy.byCapacity());
        waiting("q1");
        waiting("q2");

        Assigned<Prospect> first =
                prospects.assign(ID, strategy, request, pool, MANAGER).get();
        Assigned<Prospect> second = prospects
                .assign(new ProspectId("q2"), strategy, request, pool, MANAGER)
                .get();

        assertEquals(Option.of(CARL), first.assignment().assignee());
        assertInstanceOf(Assignment.Nobody.class, second.assignment());
        assertEquals(Option.none(), second.outcome());
        assertEquals(
                List.of(
                        "Is on leave.",
                        "Lacks the skill \"hungarian\", needed at level 2.",
                        "Has no room for more: 1 open, and capacity for 1."),
                second.assignment().others().stream()
                        .map(other -> other.explain(Locale.ENGLISH))
                        .toList());
        assertEquals(1, prospects.history(new ProspectId("q2")).size());
    }

    @Test
    void only_a_manager_and_the_system_give_work_out() {
        waiting(ID.value());

        assertInstanceOf(
                Refusal.ByRule.class,
                prospects.assign(ID, ROUND_ROBIN, ANY, POOL, SDR).getLeft());
        Assigned<Prospect> bySystem =
                prospects.assign(ID, ROUND_ROBIN, ANY, POOL, Actor.system()).get();
        assertEquals(
                Option.none(),
                bySystem.outcome().get().recorded().get(0).event().by());
    }

    @Test
    void what_is_not_there_or_cannot_be_recorded_is_refused() {
        assertEquals(
                new Refusal.Unknown(new StreamId("prospect", "q1")),
                prospects.assign(ID, ROUND_ROBIN, ANY, POOL, MANAGER).getLeft());
        waiting(ID.value());
        journal.fail(new AppendFailure.Absent("disk full"));

        assertInstanceOf(
                Refusal.NotRecorded.class,
                prospects.assign(ID, ROUND_ROBIN, ANY, POOL, MANAGER).getLeft());
        journal.work();
        assertEquals(Option.none(), prospects.find(ID).get().owner());
    }

    @Test
    void what_is_missing_is_misuse() {
        assertThrows(NullPointerException.class, () -> prospects.assign(ID, null, ANY, POOL, MANAGER));
        assertThrows(NullPointerException.class, () -> prospects.assign(ID, ROUND_ROBIN, null, POOL, MANAGER));
        assertThrows(NullPointerException.class, () -> prospects.assign(ID, ROUND_ROBIN, ANY, null, MANAGER));
        assertThrows(NullPointerException.class, () -> prospects.assign(ID, ROUND_ROBIN, ANY, POOL, null));
        assertThrows(NullPointerException.class, () -> prospects.assignQueue(ROUND_ROBIN, null, POOL, MANAGER));
    }

    @Test
    void work_that_somebody_gets_meanwhile_counts_in_the_choice() {
        waiting(ID.value());
        waiting("p2");
        List<String> once = new ArrayList<>(List.of("p2"));
        AssignmentStrategy whileAnnClaims = AssignmentStrategy.lowest("a", "b", (request, candidate) -> {
            if (!once.isEmpty()) {
                office.give(new ProspectId(once.remove(0)), new Claim(), SDR).get();
            }
            return 0;
        });

        Assigned<Prospect> assigned = assign(LEAST_BUSY.then(whileAnnClaims));

        assertEquals(Option.of(BOB), assigned.assignment().assignee());
        assertEquals(2, prospects.history(ID).size());
    }

    @Nested
    class WithARoster {
        private static final LocalDate BACK_ON = LocalDate.parse("2026-03-04");
        private static final Instant MIDNIGHT = Instant.parse("2026-03-04T00:00:00Z");

        private final Team team = office.process.team();

        @BeforeEach
        void ann_and_bob_develop() {
            for (MemberId member : List.of(ANN, BOB)) {
                tell(member, new Join(member, Role.SALES_DEVELOPMENT_REP));
            }
            waiting(ID.value());
        }

        private void tell(MemberId member, MemberCommand<?> command) {
            team.handle(member, command, MANAGER).get();
        }

        private Option<MemberId> chosenOf(Pool pool) {
            return prospects
                    .assign(ID, ROUND_ROBIN, ANY, pool, MANAGER)
                    .get()
                    .assignment()
                    .assignee();
        }

        @Test
        void who_has_gone_on_leave_since_the_pool_was_made_gets_nothing() {
            Pool pool = team.pool();
            tell(ANN, new GoOnLeave());

            Assigned<Prospect> assigned =
                    prospects.assign(ID, ROUND_ROBIN, ANY, pool, MANAGER).get();

            assertEquals(Option.of(BOB), assigned.assignment().assignee());
            assertEquals(
                    List.of("Is on leave."),
                    assigned.assignment().others().stream()
                            .map(other -> other.explain(Locale.ENGLISH))
                            .toList());
        }

        @Test
        void who_goes_on_leave_while_a_queue_is_given_out_gets_no_more_of_it() {
            waiting("q2");
            waiting("q3");
            List<Runnable> meanwhile = new ArrayList<>(List.of(() -> {}, () -> tell(BOB, new GoOnLeave()), () -> {}));

            List<AssignedItem<ProspectId, Prospect>> given = prospects.assignQueue(
                    ROUND_ROBIN,
                    one -> {
                        meanwhile.remove(0).run();
                        return ANY;
                    },
                    team.pool(),
                    MANAGER);

            assertEquals(
                    List.of(Option.of(ANN), Option.of(ANN), Option.of(ANN)),
                    given.stream()
                            .map(one -> one.assigned().get().assignment().assignee())
                            .toList());
        }

        @Test
        void who_goes_on_leave_while_it_is_decided_is_not_chosen() {
            List<MemberId> leaving = new ArrayList<>(List.of(ANN));
            AssignmentStrategy whileAnnGoes = AssignmentStrategy.lowest("a", "b", (request, candidate) -> {
                if (!leaving.isEmpty()) {
                    tell(leaving.remove(0), new GoOnLeave());
                }
                return 0;
            });

            Assigned<Prospect> assigned = prospects
                    .assign(ID, whileAnnGoes, ANY, team.pool(), MANAGER)
                    .get();

            assertEquals(Option.of(BOB), assigned.assignment().assignee());
        }

        @Test
        void who_is_back_is_there_again_whether_or_not_time_was_let_act() {
            tell(ANN, new GoOnLeave(BACK_ON));
            Pool pool = team.pool();
            office.at(MIDNIGHT.minusNanos(1));
            assertEquals(Option.of(BOB), chosenOf(pool));
            waiting("q2");
            office.at(MIDNIGHT);

            assertEquals(
                    Option.of(ANN),
                    prospects
                            .assign(new ProspectId("q2"), ROUND_ROBIN, ANY, pool, MANAGER)
                            .get()
                            .assignment()
                            .assignee());
        }

        @Test
        void a_queue_that_is_given_out_across_midnight_knows_who_is_back_by_then() {
            tell(ANN, new GoOnLeave(BACK_ON));
            waiting("q2");
            List<Instant> hours = new ArrayList<>(List.of(MIDNIGHT.minusSeconds(60), MIDNIGHT));

            List<AssignedItem<ProspectId, Prospect>> given = prospects.assignQueue(
                    ROUND_ROBIN,
                    one -> {
                        office.at(hours.remove(0));
                        return ANY;
                    },
                    team.pool(),
                    MANAGER);

            assertEquals(
                    List.of(Option.of(BOB), Option.of(ANN)),
                    given.stream()
                            .map(one -> one.assigned().get().assignment().assignee())
                            .toList());
        }

        @Test
        void who_has_lost_the_role_asked_for_since_the_pool_was_made_is_passed_over() {
            Pool pool = team.pool();
            tell(ANN, new MemberCommand.AssignRole(Role.SALES_SPECIALIST));
            tell(ANN, new MemberCommand.RevokeRole(Role.SALES_DEVELOPMENT_REP));

            assertEquals(
                    Option.of(BOB),
                    prospects
                            .assign(ID, ROUND_ROBIN, ANY.needing(Role.SALES_DEVELOPMENT_REP), pool, MANAGER)
                            .get()
                            .assignment()
                            .assignee());
        }

        @Test
        void who_is_not_on_it_is_as_present_as_the_pool_says() {
            assertEquals(
                    Option.of(CARL),
                    chosenOf(Pool.of(
                            Candidate.active(CARL),
                            Candidate.active(new MemberId("adam")).with(Presence.ON_LEAVE))));
        }
    }

    @Test
    void a_queue_is_given_out_in_the_order_in_which_it_waits() {
        waiting("z");
        office.pass(Duration.ofMinutes(1));
        waiting("b");
        waiting("a");
        office.identified(new ProspectId("owned"), Option.none());

        List<AssignedItem<ProspectId, Prospect>> given = prospects.assignQueue(ROUND_ROBIN, one -> ANY, POOL, MANAGER);

        assertEquals(
                List.of("z ann", "a bob", "b carl"),
                given.stream()
                        .map(one -> one.id().value() + " "
                                + one.assigned()
                                        .get()
                                        .assignment()
                                        .assignee()
                                        .get()
                                        .value())
                        .toList());
        assertEquals(List.of(), prospects.list(Query.all().inQueue()).entries());
        assertEquals(List.of(), prospects.assignQueue(ROUND_ROBIN, one -> ANY, POOL, MANAGER));
    }

    @Test
    void what_others_get_and_finish_while_a_queue_is_given_out_counts_in_the_next_choice() {
        office.identified(new ProspectId("owned"), Option.none());
        waiting("a");
        waiting("b");
        waiting("c");
        waiting("d");
        List<Runnable> meanwhile = new ArrayList<>(List.of(
                () -> {},
                () -> office.give(new ProspectId("c"), new Assign(CARL, "knows them"), MANAGER)
                        .get(),
                () -> {},
                () -> List.of("owned", "b")
                        .forEach(id -> office.give(
                                        new ProspectId(id), new Disqualify(DisqualificationReason.NO_NEED), SDR)
                                .get())));

        List<AssignedItem<ProspectId, Prospect>> given = prospects.assignQueue(
                LEAST_BUSY,
                one -> {
                    meanwhile.remove(0).run();
                    return ANY;
                },
                POOL,
                MANAGER);

        List<Option<MemberId>> members = given.stream()
                .map(one ->
                        one.assigned().toOption().flatMap(it -> it.assignment().assignee()))
                .toList();
        // ann has one and never had a turn; before b carl gets c by hand; before d ann has nothing left
        assertEquals(List.of(Option.of(BOB), Option.of(ANN), Option.none(), Option.of(ANN)), members);
        assertEquals(
                List.of(
                        "Was last given work on 2026-03-02 09:00 UTC, and the one chosen never was.",
                        "Was last given work on 2026-03-02 09:00 UTC, and the one chosen never was."),
                whyNot(given.get(1)));
        assertEquals(
                List.of(
                        "Has more open pieces of work than the one chosen: 1 against 0.",
                        "Has more open pieces of work than the one chosen: 1 against 0."),
                whyNot(given.get(3)));
    }

    private static List<String> whyNot(AssignedItem<?, ?> item) {
        return item.assigned().get().assignment().others().stream()
                .map(other -> other.explain(Locale.ENGLISH))
                .toList();
    }

    @Test
    void one_that_cannot_be_read_does_not_stop_the_others() {
        waiting("a");
        waiting("b");
        // begun anew, so that histories are read
        Office later = new Office(journal);
        journal.unreadable(new StreamId("prospect", "a"));

        List<AssignedItem<ProspectId, Prospect>> given =
                later.process.prospects().assignQueue(ROUND_ROBIN, one -> ANY, POOL, MANAGER);

        assertTrue(given.get(0).assigned().isLeft());
        assertEquals(Option.of(ANN), given.get(1).assigned().get().assignment().assignee());
    }

    @Test
    void what_somebody_claims_meanwhile_stays_theirs() {
        waiting("a");
        // begun anew, so that histories are read
        Office later = new Office(journal);
        journal.beforeReading(
                new StreamId("prospect", "a"),
                () -> later.give(new ProspectId("a"), new Claim(), SDR).get());

        Either<Refusal, Assigned<Prospect>> given = later.process
                .prospects()
                .assignQueue(ROUND_ROBIN, one -> ANY, Pool.of(Candidate.active(BOB)), MANAGER)
                .get(0)
                .assigned();

        assertEquals("prospect.claimed", Kind.name(((Refusal.Conflict) given.getLeft()).won()));
        assertEquals(
                Option.of(ANN),
                later.process.prospects().find(new ProspectId("a")).get().owner());
    }

    private void waiting(String id) {
        office.give(new ProspectId(id), new Identify(Source.of(SourceKind.INBOUND)), SDR)
                .get();
    }

    private Assigned<Prospect> assign(AssignmentStrategy strategy) {
        return assign(ID.value(), strategy);
    }

    private Assigned<Prospect> assign(String id, AssignmentStrategy strategy) {
        Assigned<Prospect> assigned = prospects
                .assign(new ProspectId(id), strategy, ANY, POOL, MANAGER)
                .get();
        assertInstanceOf(Prospect.Identified.class, assigned.outcome().get().state());
        return assigned;
    }
}
