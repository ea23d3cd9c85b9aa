package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.TableTest.Bell.Ask;
import org.dealwright.process.TableTest.Bell.Quiet;
import org.dealwright.process.TableTest.Bell.Ringing;
import org.dealwright.process.TableTest.Bell.Told;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TableTest {
    /** A bell: the smallest life cycle in which every fault of a table can be made. */
    sealed interface Bell permits Bell.Quiet, Bell.Ringing {
        Instant since();

        record Quiet(Instant since) implements Bell {}

        record Ringing(Instant since) implements Bell {}

        sealed interface Ask<F> extends Command<F> {
            record Hang() implements Ask<New> {}

            record Ring() implements Ask<Quiet> {}

            record Stop() implements Ask<Ringing> {}
        }

        sealed interface Told extends Event permits Told.Hung, Told.Sound {
            record Hung(Instant at, Option<MemberId> by) implements Told {}

            sealed interface Sound extends Told permits Told.Rung, Told.Stopped {}

            record Rung(Instant at, Option<MemberId> by) implements Sound {}

            record Stopped(Instant at, Option<MemberId> by) implements Sound {}
        }
    }

    record Hum() implements Command<Ringing> {}

    interface Open {
        Instant since();
    }

    private static final Change<Quiet, Told.Rung, Ringing> RING = (quiet, rung) -> new Ringing(rung.at());
    private static final Change<Ringing, Told.Stopped, Quiet> STOP = (ringing, stopped) -> new Quiet(stopped.at());

    private static Names.Naming naming() {
        return Names.of("bell")
                .phase(Quiet.class, "quiet")
                .phase(Ringing.class, "ringing")
                .command(Ask.Hang.class, "hang")
                .command(Ask.Ring.class, "ring")
                .command(Ask.Stop.class, "stop")
                .event(Told.Hung.class, "hung")
                .event(Told.Rung.class, "rung")
                .event(Told.Stopped.class, "stopped");
    }

    private static Table<Bell, Told, String> table(Names names) {
        return Lifecycle.of(names, Bell.class, Ask.class, Told.class, String.class, Bell::since);
    }

    private static Table<Bell, Told, String>.In<New> hung(Names names) {
        return table(names)
                .begin(Ask.Hang.class, TableTest::hang)
                .byAnyone()
                .to(Told.Hung.class, Quiet.class, (none, hung) -> new Quiet(hung.at()));
    }

    private static Table<Bell, Told, String>.In<Quiet> rung(Names names) {
        return hung(names)
                .in(Quiet.class)
                .on(Ask.Ring.class, TableTest::ring)
                .byAnyone()
                .to(Told.Rung.class, Ringing.class, RING);
    }

    private static Table<Bell, Told, String>.In<Ringing> whole(Names names) {
        return rung(names)
                .in(Ringing.class)
                .on(Ask.Stop.class, TableTest::stop)
                .byAnyone()
                .to(Told.Stopped.class, Quiet.class, STOP);
    }

    private static Either<Rejection, Told.Hung> hang(New none, Ask.Hang command, Situation<String> now) {
        return Either.right(new Told.Hung(now.at(), now.actor().member()));
    }

    private static Either<Rejection, Told.Rung> ring(Quiet bell, Ask.Ring command, Situation<String> now) {
        return Either.right(new Told.Rung(now.at(), now.actor().member()));
    }

    private static Either<Rejection, Told.Stopped> stop(Ringing bell, Ask.Stop command, Situation<String> now) {
        return Either.right(new Told.Stopped(now.at(), now.actor().member()));
    }

    private static String faultOf(Table<?, ?, ?>.In<?> table) {
        return assertThrows(IllegalStateException.class, table::build).getMessage();
    }

    @Test
    void a_table_without_a_fault_is_built() {
        assertEquals(3, whole(naming().build()).build().transitions().size());
    }

    @Test
    void a_beginning_may_be_for_another_life_cycle_alone() {
        Names names = naming().build();
        Table<Bell, Told, String> table = table(names);
        table.in(Quiet.class)
                .on(Ask.Ring.class, TableTest::ring)
                .byAnyone()
                .to(Told.Rung.class, Ringing.class, RING)
                .in(Ringing.class)
                .on(Ask.Stop.class, TableTest::stop)
                .byAnyone()
                .to(Told.Stopped.class, Quiet.class, STOP);
        Lifecycle<Bell, Told, String> bells = table.begin(Ask.Hang.class, TableTest::hang)
                .bySystem()
                .to(Told.Hung.class, Quiet.class, (none, hung) -> new Quiet(hung.at()))
                .build();
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        assertEquals(
                Either.right(new Told.Hung(noon, Option.none())),
                bells.begin(new Ask.Hang(), new Situation<>(Actor.system(), noon, "")));
        assertEquals(
                Either.left(
                        new Rejection.NotPermitted(new Term("command", "hang"), List.of(new Term("who", "system")))),
                bells.begin(new Ask.Hang(), new Situation<>(Actor.of(new MemberId("anna"), Role.values()), noon, "")));
    }

    @Nested
    class TwoRows {
        @Test
        void for_one_phase_and_command_are_a_fault() {
            // the second row makes another event, so that the command alone is what they share
            Table<Bell, Told, String>.In<Quiet> table = whole(naming().build())
                    .in(Quiet.class)
                    .on(
                            Ask.Ring.class,
                            (Quiet bell, Ask.Ring command, Situation<String> now) ->
                                    Either.<Rejection, Told.Hung>right(new Told.Hung(now.at(), Option.none())))
                    .byAnyone()
                    .stays(Told.Hung.class, (quiet, hung) -> quiet);
            assertEquals("the table of bell is not right: two rows for ring in quiet", faultOf(table));
        }

        @Test
        void for_one_phase_and_event_are_a_fault() {
            Table<Bell, Told, String>.In<Quiet> table = whole(naming().build())
                    .in(Quiet.class)
                    .formerly(Told.Rung.class)
                    .to(Ringing.class, RING);
            assertEquals("the table of bell is not right: two rows for bell.rung in quiet", faultOf(table));
        }

        @Test
        void for_a_beginning_are_a_fault() {
            Table<Bell, Told, String>.In<Ringing> table = hung(naming().build())
                    .begin(Ask.Hang.class, TableTest::hang)
                    .byAnyone()
                    .to(Told.Hung.class, Quiet.class, (none, hung) -> new Quiet(hung.at()))
                    .in(Quiet.class)
                    .on(Ask.Ring.class, TableTest::ring)
                    .byAnyone()
                    .to(Told.Rung.class, Ringing.class, RING)
                    .in(Ringing.class)
                    .on(Ask.Stop.class, TableTest::stop)
                    .byAnyone()
                    .to(Told.Stopped.class, Quiet.class, STOP);
            assertEquals(
                    "the table of bell is not right: two rows for hang in new; two rows for bell.hung in new",
                    faultOf(table));
        }
    }

    @Nested
    class Unreached {
        @Test
        void phase_is_a_fault() {
            Table<Bell, Told, String>.In<Ringing> table = hung(naming().build())
                    .in(Quiet.class)
                    .on(Ask.Ring.class, TableTest::ring)
                    .byAnyone()
                    .stays(Told.Rung.class, (quiet, rung) -> quiet)
                    .in(Ringing.class)
                    .on(Ask.Stop.class, TableTest::stop)
                    .byAnyone()
                    .to(Told.Stopped.class, Quiet.class, STOP);
            assertEquals("the table of bell is not right: nothing leads to the phase ringing", faultOf(table));
        }

        @Test
        void phase_that_only_leads_to_itself_is_a_fault() {
            Table<Bell, Told, String>.In<Ringing> table = hung(naming().build())
                    .in(Quiet.class)
                    .on(Ask.Ring.class, TableTest::ring)
                    .byAnyone()
                    .stays(Told.Rung.class, (quiet, rung) -> quiet)
                    .in(Ringing.class)
                    .on(Ask.Stop.class, TableTest::stop)
                    .byAnyone()
                    .stays(Told.Stopped.class, (ringing, stopped) -> ringing);
            assertEquals("the table of bell is not right: nothing leads to the phase ringing", faultOf(table));
        }

        @Test
        void phase_is_no_fault_where_the_way_to_it_is_written_last() {
            Table<Bell, Told, String> table = table(naming().build());
            table.in(Ringing.class)
                    .on(Ask.Stop.class, TableTest::stop)
                    .byAnyone()
                    .to(Told.Stopped.class, Quiet.class, STOP);
            table.in(Quiet.class)
                    .on(Ask.Ring.class, TableTest::ring)
                    .byAnyone()
                    .to(Told.Rung.class, Ringing.class, RING);
            table.begin(Ask.Hang.class, TableTest::hang)
                    .byAnyone()
                    .to(Told.Hung.class, Quiet.class, (none, hung) -> new Quiet(hung.at()));
            assertEquals(3, table.build().transitions().size());
        }

        @Test
        void command_and_event_are_faults_told_at_once() {
            assertEquals(
                    "the table of bell is not right: the command stop has no row; no row makes the event bell.stopped",
                    faultOf(rung(naming().build())));
        }

        @Test
        void command_is_a_fault_though_old_histories_hold_its_event() {
            Table<Bell, Told, String>.In<Ringing> table = rung(naming().build())
                    .in(Ringing.class)
                    .formerly(Told.Stopped.class)
                    .to(Quiet.class, STOP);
            assertEquals("the table of bell is not right: the command stop has no row", faultOf(table));
        }

        @Test
        void everything_is_a_fault_in_a_table_that_does_not_begin() {
            Table<Bell, Told, String>.In<Quiet> table = table(naming().build())
                    .in(Quiet.class)
                    .on(Ask.Ring.class, TableTest::ring)
                    .byAnyone()
                    .to(Told.Rung.class, Ringing.class, RING);
            assertEquals(
                    "the table of bell is not right: nothing leads to the phase quiet; nothing leads to the phase ringing;"
                            + " the command hang has no row; the command stop has no row;"
                            + " no row makes the event bell.hung; no row makes the event bell.stopped",
                    faultOf(table));
        }
    }

    @Nested
    class ANameThat {
        private String faultOf(Names names) {
            return TableTest.faultOf(whole(names));
        }

        @Test
        void a_phase_lacks_is_a_fault() {
            assertEquals(
                    "the table of bell is not right: the phase org.dealwright.process.TableTest$Bell$Ringing"
                            + " has no stable name",
                    faultOf(Names.of("bell")
                            .phase(Quiet.class, "quiet")
                            .command(Ask.Hang.class, "hang")
                            .command(Ask.Ring.class, "ring")
                            .command(Ask.Stop.class, "stop")
                            .event(Told.Hung.class, "hung")
                            .event(Told.Rung.class, "rung")
                            .event(Told.Stopped.class, "stopped")
                            .build()));
        }

        @Test
        void a_command_and_an_event_lack_are_faults_told_at_once() {
            assertEquals(
                    "the table of bell is not right: the command org.dealwright.process.TableTest$Bell$Ask$Stop"
                            + " has no stable name; the event org.dealwright.process.TableTest$Bell$Told$Hung"
                            + " has no stable name",
                    faultOf(Names.of("bell")
                            .phase(Quiet.class, "quiet")
                            .phase(Ringing.class, "ringing")
                            .command(Ask.Hang.class, "hang")
                            .command(Ask.Ring.class, "ring")
                            .event(Told.Rung.class, "rung")
                            .event(Told.Stopped.class, "stopped")
                            .build()));
        }

        @Test
        void is_missing_is_told_before_the_faults_that_would_need_it() {
            Names names = Names.of("bell")
                    .phase(Quiet.class, "quiet")
                    .phase(Ringing.class, "ringing")
                    .command(Ask.Hang.class, "hang")
                    .command(Ask.Ring.class, "ring")
                    .event(Told.Hung.class, "hung")
                    .event(Told.Rung.class, "rung")
                    .event(Told.Stopped.class, "stopped")
                    .build();
            assertEquals(
                    "the table of bell is not right: the command org.dealwright.process.TableTest$Bell$Ask$Stop"
                            + " has no stable name",
                    TableTest.faultOf(rung(names)));
        }

        @Test
        void a_foreign_phase_has_is_a_fault() {
            assertEquals(
                    "the table of bell is not right: the phase org.dealwright.process.Loan$Lost"
                            + " has a name, but is not of this life cycle",
                    faultOf(naming().phase(Loan.Lost.class, "lost").build()));
        }

        @Test
        void a_foreign_command_has_is_a_fault() {
            assertEquals(
                    "the table of bell is not right: the command org.dealwright.deal.DealCommand$Open"
                            + " has a name, but is not of this life cycle",
                    faultOf(naming().command(DealCommand.Open.class, "open").build()));
        }

        @Test
        void a_foreign_event_has_is_a_fault() {
            assertEquals(
                    "the table of bell is not right: the event org.dealwright.deal.DealEvent$Opened"
                            + " has a name, but is not of this life cycle",
                    faultOf(naming().event(DealEvent.Opened.class, "opened").build()));
        }
    }

    @Nested
    class AGroup {
        @Test
        void that_is_not_sealed_is_a_fault() {
            Table<Open, Told, String> table =
                    Lifecycle.of(naming().build(), Open.class, Ask.class, Told.class, String.class, Open::since);
            assertEquals(
                    "org.dealwright.process.TableTest$Open must be sealed, or a record",
                    assertThrows(IllegalStateException.class, table::build).getMessage());
        }

        @Test
        void of_rows_that_is_not_sealed_is_a_fault() {
            Table<Open, Told, String>.In<Open> rows = Lifecycle.of(
                            naming().build(), Open.class, Ask.class, Told.class, String.class, Open::since)
                    .in(Open.class);
            assertEquals(
                    "org.dealwright.process.TableTest$Open must be sealed, or a record",
                    assertThrows(
                                    IllegalStateException.class,
                                    () -> rows.formerly(Told.Rung.class).stays((open, rung) -> open))
                            .getMessage());
        }

        @Test
        void of_events_is_no_event_of_a_row() {
            // such a row would be decided, and what it decided could never be followed
            Table<Bell, Told, String>.In<Quiet> table = whole(naming().build())
                    .in(Quiet.class)
                    .formerly(Told.Sound.class)
                    .stays((quiet, sound) -> quiet);
            assertTrue(faultOf(table).contains("org.dealwright.process.TableTest$Bell$Told$Sound"));
        }

        @Test
        void is_spread_over_its_leaves_each_once_in_the_order_they_are_declared() {
            assertEquals(
                    List.of(
                            Loan.Reserved.class,
                            Loan.Borrowed.class,
                            Loan.Overdue.class,
                            Loan.Lost.class,
                            Loan.Returned.class),
                    TableCheck.leaves(Loan.class));
        }

        @Test
        void of_one_is_that_one() {
            assertEquals(List.of(Loan.Lost.class), TableCheck.leaves(Loan.Lost.class));
        }
    }

    @Test
    void a_row_for_a_command_of_another_life_cycle_is_a_fault_of_the_table() {
        Table<Bell, Told, String>.In<Ringing> table = whole(naming().build())
                .in(Ringing.class)
                .on(
                        Hum.class,
                        (Ringing bell, Hum command, Situation<String> now) ->
                                Either.<Rejection, Told.Rung>right(new Told.Rung(now.at(), Option.none())))
                .byAnyone()
                .stays(Told.Rung.class, (ringing, rung) -> ringing);
        assertTrue(faultOf(table).contains("org.dealwright.process.TableTest$Hum"));
    }

    @Test
    void who_may_beside_time_may_when_it_is_due_or_the_table_is_at_fault() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        Table<Bell, Told, String>.In<Ringing> table = rung(naming().build())
                .in(Ringing.class)
                .on(Ask.Stop.class, TableTest::stop)
                .byTime(ringing -> Option.of(noon), Ask.Stop::new)
                .orBy(Role.SALES_MANAGER)
                .to(Told.Stopped.class, Quiet.class, STOP);
        try {
            Either<Rejection, Told> answer = table.build()
                    .decide(
                            new Ringing(noon),
                            new Ask.Stop(),
                            new Situation<>(Actor.of(new MemberId("anna"), Role.SALES_MANAGER), noon, ""));
            assertEquals(true, answer.isRight(), answer::toString);
        } catch (IllegalStateException fault) {
            assertTrue(fault.getMessage().contains("stop"), fault::getMessage);
        }
    }

    @Test
    void what_a_table_is_made_of_must_be_there() {
        Names names = naming().build();
        assertThrows(
                NullPointerException.class,
                () -> Lifecycle.of(null, Bell.class, Ask.class, Told.class, String.class, Bell::since));
        assertThrows(
                NullPointerException.class,
                () -> Lifecycle.of(names, null, Ask.class, Told.class, String.class, Loan::since));
        assertThrows(
                NullPointerException.class,
                () -> Lifecycle.of(names, Bell.class, null, Told.class, String.class, Bell::since));
        assertThrows(
                NullPointerException.class,
                () -> Lifecycle.of(names, Bell.class, Ask.class, null, String.class, Bell::since));
        assertThrows(
                NullPointerException.class,
                () -> Lifecycle.of(names, Bell.class, Ask.class, Told.class, null, Bell::since));
        assertThrows(
                NullPointerException.class,
                () -> Lifecycle.of(names, Bell.class, Ask.class, Told.class, String.class, null));
        assertThrows(NullPointerException.class, () -> table(names).in(null));
    }
}
