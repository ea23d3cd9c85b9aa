package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.process.Loan.Ask;
import org.dealwright.process.Loan.Policy;
import org.dealwright.process.Loan.Told;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Rejection.WrongPhase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private final Lifecycle<Loan, Told, Policy> table = Loan.table();

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-02T11:00:00Z");

    private static final MemberId ANNA = new MemberId("anna");
    private static final MemberId BELA = new MemberId("bela");
    private static final Actor READER = Actor.of(ANNA);
    private static final Actor STRANGER = Actor.of(BELA);
    private static final Actor LIBRARIAN = Actor.of(BELA, Role.ACCOUNT_EXECUTIVE);
    private static final Actor HEAD = Actor.of(BELA, Role.SALES_MANAGER);

    private static final Loan.Reserved RESERVED =
            new Loan.Reserved("dune", ANNA, NINE, Option.of(TEN), Option.of(ELEVEN), 0);
    private static final Loan.Reserved RESERVED_FOR_GOOD =
            new Loan.Reserved("dune", ANNA, NINE, Option.none(), Option.none(), 0);
    private static final Loan.Borrowed BORROWED = new Loan.Borrowed("dune", ANNA, NINE, Option.of(TEN));
    private static final Loan.Overdue OVERDUE = new Loan.Overdue("dune", ANNA, NINE);
    private static final Loan.Lost LOST = new Loan.Lost("dune", ANNA, NINE);
    private static final Loan.Returned RETURNED = new Loan.Returned("dune", ANNA, NINE);

    private static final Policy CLOSED = new Policy(true, false, false);
    private static final Policy CLOSED_AND_FULL = new Policy(true, true, false);
    private static final Policy FULL = new Policy(false, true, false);
    private static final Policy STRICT = new Policy(false, false, true);
    private static final Policy CLOSED_AND_STRICT = new Policy(true, false, true);

    private static Situation<Policy> by(Actor actor, Instant at) {
        return new Situation<>(actor, at, Policy.EASY);
    }

    private static Situation<Policy> by(Actor actor, Instant at, Policy policy) {
        return new Situation<>(actor, at, policy);
    }

    private static Term command(String code) {
        return new Term("command", code);
    }

    private static Term phase(String code) {
        return new Term("phase", code);
    }

    private static List<Term> who(String... codes) {
        return List.of(codes).stream().map(code -> new Term("who", code)).toList();
    }

    private static List<Term> commands(String... codes) {
        return List.of(codes).stream().map(LifecycleTest::command).toList();
    }

    private static List<Term> phases(String... codes) {
        return List.of(codes).stream().map(LifecycleTest::phase).toList();
    }

    private static final List<Term> TAKEN_WHEN_RESERVED = commands("pick-up", "cancel", "lose", "visit", "pass-on");

    @Nested
    class Deciding {
        @Test
        void an_accepted_command_is_its_event() {
            assertEquals(
                    Either.right(new Told.PickedUp(TEN, Option.of(ANNA), ELEVEN)),
                    table.decide(RESERVED, new Ask.PickUp(ELEVEN), by(READER, TEN)));
        }

        @Test
        void a_command_of_a_group_is_taken_in_each_of_its_phases() {
            Either<Rejection, Told> given = Either.right(new Told.GivenBack(TEN, Option.of(BELA)));
            assertEquals(given, table.decide(BORROWED, new Ask.GiveBack(), by(LIBRARIAN, TEN)));
            assertEquals(given, table.decide(OVERDUE, new Ask.GiveBack(), by(LIBRARIAN, TEN)));
            assertEquals(given, table.decide(LOST, new Ask.GiveBack(), by(LIBRARIAN, TEN)));
        }

        @Test
        void a_phase_read_from_a_store_is_dispatched_to_the_same_row() {
            Loan stored = RESERVED;
            assertEquals(
                    Either.right(new Told.Cancelled(TEN, Option.of(ANNA))),
                    table.dispatch(stored, new Ask.Cancel(), by(READER, TEN)));
        }

        @Test
        void a_dispatched_command_that_the_phase_does_not_take_is_refused() {
            Loan stored = RESERVED;
            assertEquals(
                    Either.left(new WrongPhase(
                            phase("reserved"),
                            command("give-back"),
                            phases("borrowed", "overdue", "lost"),
                            commands("pick-up", "lose", "cancel", "visit", "pass-on"))),
                    table.dispatch(stored, new Ask.GiveBack(), by(LIBRARIAN, TEN)));
        }

        @Test
        void a_submitted_command_finds_its_row() {
            assertEquals(
                    Either.right(new Told.Cancelled(TEN, Option.of(ANNA))),
                    table.submit(Option.of(RESERVED), new Ask.Cancel(), by(READER, TEN)));
        }

        @Test
        void a_submitted_beginning_begins() {
            assertEquals(
                    Either.right(new Told.Reserved(TEN, Option.of(ANNA), "dune", ANNA, Option.none(), Option.none())),
                    table.submit(
                            Option.none(),
                            new Ask.Reserve("dune", ANNA, Option.none(), Option.none()),
                            by(READER, TEN)));
        }

        @Test
        void a_second_beginning_is_refused_and_says_where_it_goes() {
            assertEquals(
                    Either.left(
                            new WrongPhase(phase("reserved"), command("reserve"), phases("new"), TAKEN_WHEN_RESERVED)),
                    table.submit(
                            Option.of(RESERVED),
                            new Ask.Reserve("dune", ANNA, Option.none(), Option.none()),
                            by(READER, TEN)));
        }

        @Test
        void a_command_before_any_beginning_is_refused_and_says_how_to_begin() {
            assertEquals(
                    Either.left(new WrongPhase(
                            phase("new"), command("cancel"), phases("reserved"), commands("reserve", "lend"))),
                    table.submit(Option.none(), new Ask.Cancel(), by(READER, TEN)));
        }

        @Test
        void a_phase_that_takes_nothing_says_so_with_an_empty_list() {
            assertEquals(
                    Either.left(new WrongPhase(phase("returned"), command("waive"), phases("overdue"), List.of())),
                    table.dispatch(RETURNED, new Ask.Waive(), by(HEAD, TEN)));
        }

        @Test
        void what_happens_by_itself_is_not_among_what_people_can_do() {
            // borrowed knows miss-date too, which is time's, and extend, which is another life cycle's
            assertEquals(
                    commands("lose", "give-back", "visit", "pass-on"),
                    ((WrongPhase) table.dispatch(BORROWED, new Ask.Waive(), by(HEAD, TEN))
                                    .getLeft())
                            .commands());
        }

        @Test
        void each_beginning_is_decided_by_its_own_rule() {
            Situation<Policy> known = by(LIBRARIAN, TEN).with(Facts.none().with(Loan.STANDING, ANNA, true));
            assertEquals(
                    Either.right(new Told.Lent(TEN, Option.of(BELA), "dune", ANNA, true)),
                    table.begin(new Ask.Lend("dune", ANNA, true), known));
            assertEquals(
                    Either.right(
                            new Told.Reserved(TEN, Option.of(BELA), "dune", ANNA, Option.of(TEN), Option.of(ELEVEN))),
                    table.begin(new Ask.Reserve("dune", ANNA, Option.of(TEN), Option.of(ELEVEN)), known));
        }

        @Test
        void a_beginning_is_for_those_its_row_names() {
            assertEquals(
                    Either.left(new NotPermitted(command("lend"), who("account-executive", "sales-manager", "system"))),
                    table.begin(new Ask.Lend("dune", ANNA, true), by(READER, TEN)));
        }

        @Test
        void a_beginning_may_be_another_life_cycles_reaction() {
            Situation<Policy> now = by(Actor.system(), TEN).with(Facts.none().with(Loan.STANDING, ANNA, true));
            assertEquals(
                    Either.right(new Told.Lent(TEN, Option.none(), "dune", ANNA, false)),
                    table.begin(new Ask.Lend("dune", ANNA, false), now));
        }

        @Test
        void a_rule_refuses_by_what_the_facts_say() {
            Situation<Policy> now = by(LIBRARIAN, TEN).with(Facts.none().with(Loan.STANDING, ANNA, false));
            assertEquals(
                    Either.left(RuleBroken.of("loan.bad-standing")),
                    table.begin(new Ask.Lend("dune", ANNA, true), now));
        }

        @Test
        void a_fact_that_nobody_loaded_is_a_programming_error() {
            assertThrows(
                    IllegalStateException.class,
                    () -> table.begin(new Ask.Lend("dune", ANNA, true), by(LIBRARIAN, TEN)));
        }
    }

    @Nested
    class Permission {
        @Test
        void the_member_whom_the_phase_names_may() {
            assertTrue(table.decide(RESERVED, new Ask.PassOn(BELA), by(READER, TEN))
                    .isRight());
        }

        @Test
        void a_role_may() {
            assertTrue(
                    table.decide(RESERVED, new Ask.PassOn(BELA), by(HEAD, TEN)).isRight());
        }

        @Test
        void each_of_several_roles_may() {
            assertTrue(
                    table.decide(RESERVED, new Ask.Lose(), by(LIBRARIAN, TEN)).isRight());
            assertTrue(table.decide(RESERVED, new Ask.Lose(), by(HEAD, TEN)).isRight());
        }

        @Test
        void another_role_may_not() {
            assertEquals(
                    Either.left(new NotPermitted(command("pass-on"), who("reader", "sales-manager"))),
                    table.decide(RESERVED, new Ask.PassOn(BELA), by(LIBRARIAN, TEN)));
        }

        @Test
        void somebody_else_without_a_role_may_not() {
            assertEquals(
                    Either.left(new NotPermitted(command("cancel"), who("reader"))),
                    table.decide(RESERVED, new Ask.Cancel(), by(STRANGER, TEN)));
        }

        @Test
        void the_system_may_not_where_no_row_says_so() {
            assertEquals(
                    Either.left(new NotPermitted(command("cancel"), who("reader"))),
                    table.decide(RESERVED, new Ask.Cancel(), by(Actor.system(), TEN)));
        }

        @Test
        void the_system_may_where_the_row_says_so() {
            assertEquals(
                    Either.right(new Told.WasLost(TEN, Option.none())),
                    table.decide(RESERVED, new Ask.Lose(), by(Actor.system(), TEN)));
        }

        @Test
        void what_is_for_the_system_is_for_no_member() {
            assertEquals(
                    Either.left(new NotPermitted(command("extend"), who("system"))),
                    table.decide(BORROWED, new Ask.Extend(), by(Actor.of(ANNA, Role.values()), TEN)));
            assertTrue(table.decide(BORROWED, new Ask.Extend(), by(Actor.system(), TEN))
                    .isRight());
        }

        @Test
        void anyone_may_what_is_for_anyone() {
            assertTrue(table.decide(OVERDUE, new Ask.Visit(), by(STRANGER, TEN)).isRight());
            assertTrue(table.decide(OVERDUE, new Ask.Visit(), by(Actor.system(), TEN))
                    .isRight());
        }

        @Test
        void a_barred_member_may_not_whatever_their_role() {
            Actor readingHead = Actor.of(ANNA, Role.SALES_MANAGER, Role.ACCOUNT_EXECUTIVE);
            assertEquals(
                    Either.left(new NotPermitted(
                            command("waive"), who("account-executive", "sales-manager", "not-reader"))),
                    table.decide(OVERDUE, new Ask.Waive(), by(readingHead, TEN)));
            assertTrue(table.decide(OVERDUE, new Ask.Waive(), by(HEAD, TEN)).isRight());
        }

        @Test
        void a_barred_member_may_not_where_anyone_may() {
            assertEquals(
                    Either.left(new NotPermitted(command("correct"), who("anyone", "not-reader"))),
                    table.decide(OVERDUE, new Ask.Correct(RETURNED), by(READER, TEN)));
            assertTrue(table.decide(OVERDUE, new Ask.Correct(RETURNED), by(STRANGER, TEN))
                    .isRight());
        }

        @Test
        void what_time_does_no_member_may_do() {
            assertEquals(
                    Either.left(new NotPermitted(command("expire"), who("time"))),
                    table.decide(RESERVED, new Ask.Expire(), by(Actor.of(ANNA, Role.values()), ELEVEN)));
        }
    }

    @Nested
    class Time {
        @Test
        void what_is_due_happens_at_the_due_instant() {
            assertEquals(
                    Either.right(new Told.Expired(ELEVEN, Option.none())),
                    table.decide(RESERVED, new Ask.Expire(), by(Actor.system(), ELEVEN)));
        }

        @Test
        void what_is_due_does_not_happen_one_instant_before() {
            assertEquals(
                    Either.left(new NotDue(command("expire"), Option.of(ELEVEN))),
                    table.decide(RESERVED, new Ask.Expire(), by(Actor.system(), ELEVEN.minusNanos(1))));
        }

        @Test
        void where_nothing_is_due_time_never_acts() {
            assertEquals(
                    Either.left(new NotDue(command("expire"), Option.none())),
                    table.decide(RESERVED_FOR_GOOD, new Ask.Expire(), by(Actor.system(), Situation.LATEST)));
        }

        @Test
        void a_change_of_phase_cannot_happen_before_the_phase_began() {
            Instant early = NINE.minusNanos(1);
            assertEquals(
                    Either.left(RuleBroken.of("before-its-phase", early, NINE)),
                    table.decide(RESERVED, new Ask.Cancel(), by(READER, early)));
        }

        @Test
        void a_change_of_phase_can_happen_at_the_instant_at_which_the_phase_began() {
            assertEquals(
                    Either.right(new Told.Cancelled(NINE, Option.of(ANNA))),
                    table.decide(RESERVED, new Ask.Cancel(), by(READER, NINE)));
        }

        @Test
        void a_change_to_one_of_several_phases_cannot_happen_before_the_phase_began() {
            Instant early = NINE.minusNanos(1);
            assertEquals(
                    Either.left(RuleBroken.of("before-its-phase", early, NINE)),
                    table.decide(OVERDUE, new Ask.Correct(RETURNED), by(STRANGER, early)));
        }

        @Test
        void what_leaves_the_phase_what_it_is_is_not_older_than_the_phase_either() {
            assertEquals(
                    Either.left(Rejection.RuleBroken.of("before-its-phase", Situation.EARLIEST, NINE)),
                    table.decide(RESERVED, new Ask.Visit(), by(READER, Situation.EARLIEST)));
        }

        @Test
        void a_fact_that_may_be_entered_late_may_be_older_than_the_phase() {
            Instant early = NINE.minusSeconds(3600);
            assertEquals(
                    Either.right(new Told.WasLost(early, Option.of(ANNA))),
                    table.decide(RESERVED, new Ask.Lose(), by(READER, early)));
        }
    }

    @Nested
    class OrderOfChecks {
        private final Instant early = NINE.minusNanos(1);

        @Test
        void whether_the_actor_may_is_asked_before_the_instant() {
            assertEquals(
                    Either.left(new NotPermitted(command("expire"), who("time"))),
                    table.decide(RESERVED, new Ask.Expire(), by(READER, early, CLOSED_AND_STRICT)));
            assertEquals(
                    Either.left(new NotPermitted(command("pick-up"), who("reader", "account-executive"))),
                    table.decide(RESERVED, new Ask.PickUp(ELEVEN), by(STRANGER, early, CLOSED_AND_STRICT)));
        }

        @Test
        void whether_it_is_due_is_asked_before_whether_the_phase_had_begun() {
            assertEquals(
                    Either.left(new NotDue(command("expire"), Option.of(ELEVEN))),
                    table.decide(RESERVED, new Ask.Expire(), by(Actor.system(), early, CLOSED_AND_STRICT)));
        }

        @Test
        void a_due_instant_before_the_phase_began_does_not_open_the_past() {
            Loan.Borrowed late = new Loan.Borrowed("dune", ANNA, TEN, Option.of(NINE));
            assertEquals(
                    Either.left(RuleBroken.of("before-its-phase", NINE, TEN)),
                    table.decide(late, new Ask.MissDate(), by(Actor.system(), NINE)));
        }

        @Test
        void the_instant_is_asked_before_the_conditions() {
            assertEquals(
                    Either.left(RuleBroken.of("before-its-phase", early, NINE)),
                    table.decide(RESERVED, new Ask.PickUp(ELEVEN), by(READER, early, CLOSED_AND_STRICT)));
        }

        @Test
        void the_conditions_are_asked_before_the_rule() {
            assertEquals(
                    Either.left(RuleBroken.of("loan.closed")),
                    table.decide(RESERVED, new Ask.PickUp(ELEVEN), by(READER, TEN, CLOSED_AND_STRICT)));
        }

        @Test
        void the_first_condition_is_asked_before_the_second() {
            assertEquals(
                    Either.left(RuleBroken.of("loan.closed")),
                    table.decide(RESERVED, new Ask.PickUp(ELEVEN), by(READER, TEN, CLOSED_AND_FULL)));
        }

        @Test
        void the_second_condition_is_asked_too() {
            assertEquals(
                    Either.left(RuleBroken.of("loan.full", "dune")),
                    table.decide(RESERVED, new Ask.PickUp(ELEVEN), by(READER, TEN, FULL)));
        }

        @Test
        void the_rule_is_asked_last() {
            assertEquals(
                    Either.left(RuleBroken.of("loan.strict")),
                    table.decide(RESERVED, new Ask.PickUp(ELEVEN), by(READER, TEN, STRICT)));
        }
    }

    @Nested
    class WhatARefusalCosts {
        @Test
        void a_wrong_phase_is_the_same_refusal_every_time() {
            Loan stored = RESERVED;
            assertSame(
                    table.dispatch(stored, new Ask.GiveBack(), by(LIBRARIAN, TEN)),
                    table.submit(Option.of(RESERVED), new Ask.GiveBack(), by(READER, ELEVEN)));
        }

        @Test
        void not_permitted_is_the_same_refusal_every_time() {
            assertSame(
                    table.decide(RESERVED, new Ask.Cancel(), by(STRANGER, TEN)),
                    table.decide(RESERVED_FOR_GOOD, new Ask.Cancel(), by(HEAD, ELEVEN)));
        }
    }

    @Nested
    class AnotherLifeCycles {
        private final DealCommand.Open open = new DealCommand.Open(ANNA, Option.none(), Option.none(), Option.none());

        @Test
        void command_is_a_programming_error_that_names_it() {
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class, () -> table.submit(Option.of(RESERVED), open, by(READER, TEN)));
            assertEquals("org.dealwright.deal.DealCommand$Open is not a command of loan", thrown.getMessage());
        }

        @Test
        void beginning_is_a_programming_error_that_names_it() {
            IllegalArgumentException thrown =
                    assertThrows(IllegalArgumentException.class, () -> table.begin(open, by(READER, TEN)));
            assertEquals("org.dealwright.deal.DealCommand$Open is not a command of loan", thrown.getMessage());
        }

        @Test
        @SuppressWarnings({"unchecked", "rawtypes"}) // what a careless store would do
        void phase_is_a_programming_error_that_names_it() {
            Option stored = Option.of("a string");
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class, () -> table.submit(stored, new Ask.Cancel(), by(READER, TEN)));
            assertEquals("java.lang.String is not a phase of loan", thrown.getMessage());
        }

        @Test
        void command_asks_no_fact() {
            assertEquals(List.of(), table.questions(Option.of(RESERVED), open, Policy.EASY));
        }

        @Test
        void name_is_not_known() {
            assertThrows(IllegalArgumentException.class, () -> table.names().phase(Deal.Discovering.class));
        }
    }

    @Nested
    class Following {
        @Test
        void the_first_event_starts() {
            assertEquals(
                    new Loan.Reserved("dune", ANNA, NINE, Option.of(TEN), Option.of(ELEVEN), 0),
                    table.start(
                            new Told.Reserved(NINE, Option.of(ANNA), "dune", ANNA, Option.of(TEN), Option.of(ELEVEN))));
        }

        @Test
        void a_first_event_may_start_one_of_several_phases() {
            assertEquals(
                    new Loan.Borrowed("dune", ANNA, NINE, Option.none()),
                    table.start(new Told.Lent(NINE, Option.none(), "dune", ANNA, true)));
            assertEquals(RESERVED_FOR_GOOD, table.start(new Told.Lent(NINE, Option.none(), "dune", ANNA, false)));
        }

        @Test
        void an_event_makes_the_next_phase() {
            assertEquals(
                    new Loan.Borrowed("dune", ANNA, TEN, Option.of(ELEVEN)),
                    table.evolve(RESERVED, new Told.PickedUp(TEN, Option.of(ANNA), ELEVEN)));
        }

        @Test
        void an_event_that_stays_changes_only_what_it_says() {
            assertEquals(
                    new Loan.Reserved("dune", ANNA, NINE, Option.of(TEN), Option.of(ELEVEN), 1),
                    table.evolve(RESERVED, new Told.Visited(TEN, Option.of(ANNA))));
        }

        @Test
        void an_event_that_no_command_makes_any_more_is_still_read() {
            assertEquals(BORROWED, table.evolve(BORROWED, new Told.Stamped(TEN, Option.none())));
            assertEquals(new Loan.Returned("dune", ANNA, TEN), table.evolve(LOST, new Told.Found(TEN, Option.none())));
        }

        @Test
        void an_event_that_cannot_follow_names_both() {
            CorruptHistory thrown = assertThrows(
                    CorruptHistory.class, () -> table.evolve(RETURNED, new Told.Cancelled(TEN, Option.none())));
            assertEquals("loan.cancelled cannot follow in the phase returned of a loan", thrown.getMessage());
        }

        @Test
        void an_event_that_cannot_come_first_says_so() {
            CorruptHistory thrown =
                    assertThrows(CorruptHistory.class, () -> table.start(new Told.Cancelled(TEN, Option.none())));
            assertEquals("loan.cancelled cannot follow in the phase new of a loan", thrown.getMessage());
        }

        @Test
        void a_first_event_cannot_come_twice() {
            Told first = new Told.Reserved(NINE, Option.none(), "dune", ANNA, Option.none(), Option.none());
            CorruptHistory thrown = assertThrows(CorruptHistory.class, () -> table.replay(List.of(first, first)));
            assertEquals("loan.reserved cannot follow in the phase reserved of a loan", thrown.getMessage());
        }

        @Test
        void a_change_that_lands_where_its_row_does_not_lead_names_both_phases() {
            CorruptHistory thrown = assertThrows(
                    CorruptHistory.class, () -> table.evolve(OVERDUE, new Told.Corrected(TEN, Option.none(), LOST)));
            assertEquals("loan.corrected led from overdue to lost, which its row does not name", thrown.getMessage());
        }

        @Test
        void a_change_that_leaves_a_phase_in_which_it_should_stay_is_corrupt() {
            // passing on stays within the group, and yet must stay in each of its phases
            CorruptHistory thrown = assertThrows(
                    CorruptHistory.class, () -> table.evolve(OVERDUE, new Told.PassedOn(TEN, Option.none(), BELA)));
            assertEquals(
                    "loan.passed-on led from overdue to borrowed, which its row does not name", thrown.getMessage());
        }

        @Test
        void a_change_may_land_in_each_phase_that_its_row_names() {
            assertEquals(BORROWED, table.evolve(OVERDUE, new Told.Corrected(TEN, Option.none(), BORROWED)));
            assertEquals(RETURNED, table.evolve(OVERDUE, new Told.Corrected(TEN, Option.none(), RETURNED)));
        }

        @Test
        void an_empty_history_leads_nowhere() {
            assertEquals(Option.none(), table.replay(List.of()));
        }

        @Test
        void a_history_leads_to_the_phase_that_its_last_event_makes() {
            List<Told> history = List.of(
                    new Told.Reserved(NINE, Option.of(ANNA), "dune", ANNA, Option.none(), Option.of(ELEVEN)),
                    new Told.Visited(NINE, Option.of(ANNA)),
                    new Told.PickedUp(TEN, Option.of(ANNA), ELEVEN),
                    new Told.DateMissed(ELEVEN, Option.none()));
            assertEquals(Option.of(new Loan.Overdue("dune", ANNA, ELEVEN)), table.replay(history));
        }
    }

    @Nested
    class Options {
        @Test
        void every_command_of_the_phase_is_named_in_the_tables_order() {
            assertEquals(
                    List.of("remind", "pick-up", "cancel", "expire", "visit", "pass-on", "lose"),
                    table.options(RESERVED, by(READER, TEN)).stream()
                            .map(Choice::command)
                            .toList());
        }

        @Test
        void the_reader_sees_what_is_open_not_theirs_and_due() {
            assertEquals(
                    List.of(
                            new Choice(
                                    "remind", who("time"), List.of(new NotPermitted(command("remind"), who("time")))),
                            new Choice("pick-up", who("reader", "account-executive"), List.of()),
                            new Choice("cancel", who("reader"), List.of()),
                            new Choice(
                                    "expire", who("time"), List.of(new NotDue(command("expire"), Option.of(ELEVEN)))),
                            new Choice("visit", who("anyone"), List.of()),
                            new Choice("pass-on", who("reader", "sales-manager"), List.of()),
                            new Choice(
                                    "lose", who("reader", "account-executive", "sales-manager", "system"), List.of())),
                    table.options(RESERVED, by(READER, TEN)));
        }

        @Test
        void every_obstacle_is_listed_at_once() {
            Instant early = NINE.minusNanos(1);
            assertEquals(
                    new Choice(
                            "pick-up",
                            who("reader", "account-executive"),
                            List.of(
                                    new NotPermitted(command("pick-up"), who("reader", "account-executive")),
                                    RuleBroken.of("before-its-phase", early, NINE),
                                    RuleBroken.of("loan.closed"),
                                    RuleBroken.of("loan.full", "dune"))),
                    table.options(RESERVED, by(STRANGER, early, CLOSED_AND_FULL))
                            .get(1));
        }

        @Test
        void what_is_blocked_by_a_condition_is_not_open() {
            Choice pickUp = table.options(RESERVED, by(READER, TEN, FULL)).get(1);
            assertEquals(
                    new Choice(
                            "pick-up", who("reader", "account-executive"), List.of(RuleBroken.of("loan.full", "dune"))),
                    pickUp);
            assertEquals(false, pickUp.isOpen());
        }

        @Test
        void what_nothing_stands_against_is_open() {
            assertTrue(table.options(RESERVED, by(READER, TEN)).get(1).isOpen());
        }

        @Test
        void what_is_due_is_open_to_the_system() {
            assertEquals(
                    new Choice("expire", who("time"), List.of()),
                    table.options(RESERVED, by(Actor.system(), ELEVEN)).get(3));
        }

        @Test
        void what_is_never_due_says_so() {
            assertEquals(
                    new Choice("expire", who("time"), List.of(new NotDue(command("expire"), Option.none()))),
                    table.options(RESERVED_FOR_GOOD, by(Actor.system(), ELEVEN)).get(3));
        }

        @Test
        void events_that_are_only_read_are_no_options() {
            assertEquals(
                    List.of("give-back"),
                    table.options(LOST, by(LIBRARIAN, TEN)).stream()
                            .map(Choice::command)
                            .toList());
        }

        @Test
        void a_phase_without_rows_has_none() {
            assertEquals(List.of(), table.options(RETURNED, by(HEAD, TEN)));
        }

        @Test
        void beginnings_are_openings() {
            assertEquals(
                    List.of(
                            new Choice("reserve", who("anyone"), List.of()),
                            new Choice(
                                    "lend",
                                    who("account-executive", "sales-manager", "system"),
                                    List.of(new NotPermitted(
                                            command("lend"), who("account-executive", "sales-manager", "system"))))),
                    table.openings(by(READER, TEN)));
        }

        @Test
        void asking_for_options_needs_no_fact_of_a_command() {
            assertEquals(2, table.openings(by(LIBRARIAN, TEN)).size());
        }
    }

    @Nested
    class Deadlines {
        @Test
        void the_earliest_of_several_comes_first() {
            Deadline<Loan> first = table.deadline(RESERVED, Policy.EASY).get();
            assertEquals(new Deadline<Loan>(TEN, new Ask.Remind()), first);
        }

        @Test
        void a_later_row_may_be_earlier() {
            Loan.Reserved loan = new Loan.Reserved("dune", ANNA, NINE, Option.of(ELEVEN), Option.of(TEN), 0);
            assertEquals(Option.of(new Deadline<Loan>(TEN, new Ask.Expire())), table.deadline(loan, Policy.EASY));
        }

        @Test
        void of_two_at_one_instant_the_tables_first_row_comes_first() {
            Loan.Reserved loan = new Loan.Reserved("dune", ANNA, NINE, Option.of(TEN), Option.of(TEN), 0);
            assertEquals(Option.of(new Deadline<Loan>(TEN, new Ask.Remind())), table.deadline(loan, Policy.EASY));
        }

        @Test
        void a_row_without_a_due_instant_is_passed_over() {
            Loan.Reserved loan = new Loan.Reserved("dune", ANNA, NINE, Option.none(), Option.of(TEN), 0);
            assertEquals(Option.of(new Deadline<Loan>(TEN, new Ask.Expire())), table.deadline(loan, Policy.EASY));
        }

        @Test
        void where_nothing_is_due_there_is_none() {
            assertEquals(Option.none(), table.deadline(RESERVED_FOR_GOOD, Policy.EASY));
            assertEquals(Option.none(), table.deadline(OVERDUE, Policy.EASY));
            assertEquals(Option.none(), table.deadline(RETURNED, Policy.EASY));
        }

        @Test
        void what_a_deadline_says_is_accepted_from_the_system_at_its_instant() {
            Deadline<Loan> first = table.deadline(RESERVED, Policy.EASY).get();
            assertEquals(
                    Either.right(new Told.Reminded(TEN, Option.none())),
                    table.dispatch(RESERVED, first.command(), by(Actor.system(), first.at())));
        }
    }

    @Nested
    class Questions {
        @Test
        void a_command_asks_what_its_row_declares_of_the_phase_and_of_the_command() {
            assertEquals(
                    List.of(new Fact.Question<>(Loan.COPIES, "dune"), new Fact.Question<>(Loan.STANDING, ANNA)),
                    table.questions(Option.of(RESERVED), new Ask.PickUp(ELEVEN), Policy.EASY));
        }

        @Test
        void a_beginning_asks_about_what_its_command_names() {
            assertEquals(
                    List.of(new Fact.Question<>(Loan.STANDING, BELA)),
                    table.questions(Option.none(), new Ask.Lend("dune", BELA, true), Policy.EASY));
        }

        @Test
        void what_the_policy_leaves_out_is_not_asked() {
            assertEquals(
                    List.of(new Fact.Question<>(Loan.COPIES, "dune")),
                    table.questions(Option.of(RESERVED), new Ask.PickUp(ELEVEN), CLOSED));
        }

        @Test
        void a_command_without_facts_asks_nothing() {
            assertEquals(List.of(), table.questions(Option.of(RESERVED), new Ask.Cancel(), Policy.EASY));
        }

        @Test
        void a_command_that_the_phase_does_not_take_asks_nothing() {
            assertEquals(List.of(), table.questions(Option.of(RESERVED), new Ask.GiveBack(), Policy.EASY));
            assertEquals(List.of(), table.questions(Option.none(), new Ask.PickUp(ELEVEN), Policy.EASY));
        }

        @Test
        void a_phase_asks_once_what_its_rows_ask_without_a_command() {
            // pick-up and pass-on ask for the same copies; whose standing is asked only with a command
            assertEquals(List.of(new Fact.Question<>(Loan.COPIES, "dune")), table.questions(RESERVED));
        }

        @Test
        void a_phase_whose_rows_ask_nothing_asks_nothing() {
            assertEquals(List.of(), table.questions(LOST));
            assertEquals(List.of(), table.questions(RETURNED));
        }
    }

    @Nested
    class Transitions {
        private Transition row(String from, String command, String event, List<String> to, String... who) {
            return new Transition(from, command, "loan." + event, to, List.of(who), List.of(), false);
        }

        private Transition provided(Transition row, String... conditions) {
            return new Transition(
                    row.from(), row.command(), row.event(), row.to(), row.who(), List.of(conditions), row.timed());
        }

        private Transition timed(String from, String command, String event, String to) {
            return new Transition(from, command, "loan." + event, List.of(to), List.of("time"), List.of(), true);
        }

        @Test
        void are_the_rows_in_order_with_groups_spread_over_their_phases_each_once() {
            List<String> borrowedOrReserved = List.of("borrowed", "reserved");
            List<String> returned = List.of("returned");
            String[] lose = {"reader", "account-executive", "sales-manager", "system"};
            assertEquals(
                    List.of(
                            row("new", "reserve", "reserved", List.of("reserved"), "anyone"),
                            row(
                                    "new",
                                    "lend",
                                    "lent",
                                    borrowedOrReserved,
                                    "account-executive",
                                    "sales-manager",
                                    "system"),
                            timed("reserved", "remind", "reminded", "reserved"),
                            provided(
                                    row(
                                            "reserved",
                                            "pick-up",
                                            "picked-up",
                                            List.of("borrowed"),
                                            "reader",
                                            "account-executive"),
                                    "open",
                                    "room"),
                            row("reserved", "cancel", "cancelled", returned, "reader"),
                            provided(timed("reserved", "expire", "expired", "returned"), "open"),
                            timed("borrowed", "miss-date", "date-missed", "overdue"),
                            row("borrowed", "extend", "extended", List.of("borrowed"), "system"),
                            row("borrowed", "", "stamped", List.of("borrowed")),
                            row("reserved", "visit", "visited", List.of("reserved"), "anyone"),
                            row("borrowed", "visit", "visited", List.of("borrowed"), "anyone"),
                            row("overdue", "visit", "visited", List.of("overdue"), "anyone"),
                            row("reserved", "pass-on", "passed-on", List.of("reserved"), "reader", "sales-manager"),
                            row("borrowed", "pass-on", "passed-on", List.of("borrowed"), "reader", "sales-manager"),
                            row("overdue", "pass-on", "passed-on", List.of("overdue"), "reader", "sales-manager"),
                            row("reserved", "lose", "lost", List.of("lost"), lose),
                            row("borrowed", "lose", "lost", List.of("lost"), lose),
                            row("overdue", "lose", "lost", List.of("lost"), lose),
                            provided(
                                    row("borrowed", "give-back", "given-back", returned, "account-executive"),
                                    "open",
                                    "room"),
                            provided(
                                    row("overdue", "give-back", "given-back", returned, "account-executive"),
                                    "open",
                                    "room"),
                            provided(
                                    row("lost", "give-back", "given-back", returned, "account-executive"),
                                    "open",
                                    "room"),
                            row(
                                    "overdue",
                                    "waive",
                                    "waived",
                                    List.of("overdue"),
                                    "account-executive",
                                    "sales-manager",
                                    "not-reader"),
                            row(
                                    "overdue",
                                    "correct",
                                    "corrected",
                                    List.of("borrowed", "returned"),
                                    "anyone",
                                    "not-reader"),
                            row("lost", "", "found", returned)),
                    table.transitions());
        }

        @Test
        void without_a_command_are_history_only() {
            assertEquals(
                    List.of("loan.stamped", "loan.found"),
                    table.transitions().stream()
                            .filter(Transition::historyOnly)
                            .map(Transition::event)
                            .toList());
        }
    }

    @Test
    void the_names_are_those_the_table_was_given() {
        assertSame(Loan.NAMES, table.names());
    }

    @Test
    void a_table_prints_what_it_is() {
        assertEquals("life cycle of a loan, 24 rows", table.toString());
    }
}
