package org.dealwright.api;

import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.STRANGER;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.Reassign;
import org.junit.jupiter.api.Test;

/** Many at once: each for itself. */
class BulkTest {
    private static final ProspectId ONE = new ProspectId("p1");
    private static final ProspectId TWO = new ProspectId("p2");
    private static final ProspectId THREE = new ProspectId("p3");
    private static final MemberId CARL = new MemberId("carl");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);
    private final Prospects prospects = office.process.prospects();

    @Test
    void each_command_has_an_outcome_in_the_order_given_and_one_refused_stops_no_other() {
        identified(ONE, TWO);

        List<ItemOutcome<ProspectId, Prospect>> outcomes = prospects.handleAll(
                List.of(
                        new Item<>(TWO, call(TouchOutcome.ANSWERED)),
                        new Item<>(THREE, new Qualify()),
                        new Item<>(ONE, new Qualify()),
                        new Item<>(ONE, call(TouchOutcome.NO_ANSWER))),
                SDR);

        assertEquals(
                List.of(TWO, THREE, ONE, ONE),
                outcomes.stream().map(ItemOutcome::id).toList());
        assertInstanceOf(Prospect.Engaged.class, outcomes.get(0).outcome().get().state());
        assertEquals(
                new Refusal.Unknown(new StreamId("prospect", "p3")),
                outcomes.get(1).outcome().getLeft());
        assertInstanceOf(Refusal.ByRule.class, outcomes.get(2).outcome().getLeft());
        assertInstanceOf(Prospect.Working.class, outcomes.get(3).outcome().get().state());
    }

    @Test
    void each_command_is_recorded_by_itself() {
        identified(ONE, TWO);

        prospects.handleAll(
                List.of(
                        new Item<>(ONE, call(TouchOutcome.ANSWERED), Entry.now().under("k1")),
                        new Item<>(TWO, call(TouchOutcome.ANSWERED), Entry.now().under("k2"))),
                SDR);

        assertEquals(1, journal.findByKey("k1").size());
        assertEquals(1, journal.findByKey("k2").size());
    }

    @Test
    void the_same_list_again_under_its_keys_records_nothing() {
        identified(ONE, TWO);
        List<Item<ProspectId, ProspectCommand<?>>> items = List.of(
                new Item<>(ONE, call(TouchOutcome.ANSWERED), Entry.now().under("k1")),
                new Item<>(TWO, call(TouchOutcome.ANSWERED), Entry.now().under("k2")));

        assertEquals(prospects.handleAll(items, SDR), prospects.handleAll(items, SDR));
        assertEquals(4, journal.readAll(0, 10).size());
    }

    @Test
    void a_history_that_cannot_be_read_stops_no_other() {
        identified(ONE, TWO);
        // begun anew, so that histories are read
        Office later = new Office(journal);
        journal.unreadable(new StreamId("prospect", "p1"));

        List<ItemOutcome<ProspectId, Prospect>> outcomes = later.process
                .prospects()
                .handleAll(
                        List.of(
                                new Item<>(ONE, call(TouchOutcome.ANSWERED)),
                                new Item<>(TWO, call(TouchOutcome.ANSWERED))),
                        SDR);

        assertEquals(
                Either.left(new Refusal.NotRecorded(new AppendFailure.Absent("java.lang.IllegalStateException"))),
                outcomes.get(0).outcome());
        assertTrue(outcomes.get(1).outcome().isRight());
    }

    @Test
    void a_journal_that_throws_when_it_should_record_leaves_it_unknown() {
        identified(ONE);
        journal.throwing(new IllegalStateException("Ilona Kovacs"));

        Either<Refusal, Outcome<Prospect>> answer = office.give(ONE, call(TouchOutcome.ANSWERED), SDR);

        assertEquals(
                Either.left(new Refusal.NotRecorded(new AppendFailure.Unknown("java.lang.IllegalStateException"))),
                answer);
    }

    @Test
    void no_commands_have_no_outcomes_and_a_null_is_misuse() {
        assertEquals(List.of(), prospects.handleAll(List.of(), SDR));
        assertThrows(NullPointerException.class, () -> prospects.handleAll(List.of(), null));
        assertThrows(
                NullPointerException.class,
                () -> prospects.handleAll(Arrays.asList((Item<ProspectId, ProspectCommand<?>>) null), SDR));
        assertThrows(NullPointerException.class, () -> new Item<>(ONE, null));
    }

    @Test
    void everything_that_somebody_works_on_is_passed_on() {
        identified(THREE, ONE, TWO);
        office.give(TWO, call(TouchOutcome.ANSWERED), SDR).get();

        List<ItemOutcome<ProspectId, Prospect>> outcomes = prospects.reassignAll(ANN, CARL, MANAGER);

        assertEquals(
                List.of(ONE, TWO, THREE), outcomes.stream().map(ItemOutcome::id).toList());
        Stream.of(ONE, TWO, THREE)
                .forEach(id ->
                        assertEquals(Option.of(CARL), prospects.find(id).get().owner()));
        assertEquals(List.of(), prospects.reassignAll(ANN, CARL, MANAGER), "nothing is left");
    }

    @Test
    void a_member_passes_on_their_own_work_and_nobody_elses() {
        identified(ONE);

        assertInstanceOf(
                Rejection.NotPermitted.class,
                ((Refusal.ByRule) prospects
                                .reassignAll(ANN, CARL, STRANGER)
                                .get(0)
                                .outcome()
                                .getLeft())
                        .rejection());
        assertTrue(prospects.reassignAll(ANN, CARL, SDR).get(0).outcome().isRight());
    }

    @Test
    void what_has_ended_stays_with_whoever_ended_it() {
        identified(ONE, TWO);
        office.give(ONE, new Disqualify(DisqualificationReason.NO_NEED), SDR).get();

        assertEquals(
                List.of(TWO),
                prospects.reassignAll(ANN, CARL, MANAGER).stream()
                        .map(ItemOutcome::id)
                        .toList());
        assertEquals(Option.of(ANN), prospects.find(ONE).get().owner());
    }

    @Test
    void what_cannot_be_passed_on_is_told_and_stops_no_other() {
        office.offered(ONE, Option.none());
        identified(TWO);

        List<ItemOutcome<ProspectId, Prospect>> outcomes = prospects.reassignAll(ANN, BOB, MANAGER);

        assertEquals(
                "prospect.offered-to-them",
                ((Rejection.RuleBroken)
                                ((Refusal.ByRule) outcomes.get(0).outcome().getLeft()).rejection())
                        .code());
        assertEquals(Option.of(BOB), prospects.find(TWO).get().owner());
    }

    @Test
    void what_others_take_meanwhile_stays_with_them() {
        identified(ONE, TWO);
        MemberId dora = new MemberId("dora");
        // begun anew, so that histories are read
        Office later = new Office(journal);
        journal.beforeReading(
                new StreamId("prospect", "p1"),
                () -> later.give(TWO, new Reassign(dora), MANAGER).get());

        List<ItemOutcome<ProspectId, Prospect>> outcomes =
                later.process.prospects().reassignAll(ANN, CARL, MANAGER);

        Refusal.Conflict conflict = assertInstanceOf(
                Refusal.Conflict.class, outcomes.get(1).outcome().getLeft());
        assertEquals(2, conflict.won().version());
        assertEquals(Option.of(dora), later.process.prospects().find(TWO).get().owner());
    }

    private void identified(ProspectId... ids) {
        for (ProspectId id : ids) {
            office.identified(id, Option.none());
        }
    }
}
