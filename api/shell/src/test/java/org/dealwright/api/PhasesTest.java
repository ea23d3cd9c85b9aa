package org.dealwright.api;

import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.dealwright.api.Office.neighbour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Choice;
import org.dealwright.process.Rejection;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.junit.jupiter.api.Test;

/** Phases that are kept say what the journal would, whatever became of the batches. */
class PhasesTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final StreamId STREAM = new StreamId("prospect", "p1");
    private static final Disqualify GIVE_UP = new Disqualify(DisqualificationReason.NO_NEED);

    private final InMemoryJournal inner = new InMemoryJournal();
    private final FailingJournal journal = new FailingJournal(inner);
    private final Office office = new Office(journal);

    @Test
    void what_was_just_recorded_is_not_read_again() {
        office.identified(ID, Option.none());
        journal.unreadable(STREAM);

        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void what_the_journal_did_not_record_did_not_happen() {
        office.identified(ID, Option.none());
        journal.fail(new AppendFailure.Absent("disk full"));
        assertTrue(office.give(ID, GIVE_UP, SDR).isLeft());

        assertInstanceOf(Prospect.Identified.class, find(ID));
    }

    @Test
    void what_arrived_though_nobody_knew_it_has_happened() {
        office.identified(ID, Option.none());
        journal.loseAnswers(1);
        assertTrue(office.give(ID, GIVE_UP, SDR).isLeft());

        assertInstanceOf(Prospect.Disqualified.class, find(ID));
        assertTrue(open().contains("reopen"));
        assertFalse(open().contains("disqualify"));
    }

    @Test
    void what_arrives_late_has_happened_from_then_on() {
        office.identified(ID, Option.none());
        journal.fail(new AppendFailure.Unknown("the connection was lost"));
        assertTrue(office.give(ID, GIVE_UP, SDR).isLeft());
        assertInstanceOf(Prospect.Identified.class, find(ID));

        inner.append(journal.last()).get();

        assertInstanceOf(Prospect.Disqualified.class, find(ID));
    }

    @Test
    void what_arrives_after_others_have_recorded_never_happens() {
        office.identified(ID, Option.none());
        journal.fail(new AppendFailure.Unknown("the connection was lost"));
        assertTrue(office.give(ID, GIVE_UP, SDR).isLeft());
        Batch late = journal.last();
        journal.work();
        office.give(ID, call(TouchOutcome.ANSWERED), SDR).get();

        assertEquals(Either.left(new AppendFailure.Conflict(STREAM, 1, 2)), inner.append(late));
        assertInstanceOf(Prospect.Engaged.class, find(ID));
    }

    @Test
    void what_was_decided_on_a_phase_that_has_passed_is_decided_anew() {
        office.identified(ID, Option.none());
        new Office(inner).give(ID, GIVE_UP, SDR).get();

        Refusal refused = office.give(ID, GIVE_UP, SDR).getLeft();

        assertInstanceOf(Rejection.WrongPhase.class, ((Refusal.ByRule) refused).rejection());
        assertInstanceOf(Prospect.Disqualified.class, find(ID));
        assertEquals(2, inner.read(STREAM).size());
    }

    @Test
    void whoever_finds_a_key_taken_reads_what_holds_it() {
        office.identified(ID, Option.none());
        journal.before(() -> {
            journal.before(() -> {});
            new Office(inner)
                    .process
                    .prospects()
                    .handle(ID, GIVE_UP, MANAGER, Entry.now().under("k"))
                    .get();
        });

        Refusal refused = office.process
                .prospects()
                .handle(ID, call(TouchOutcome.ANSWERED), SDR, Entry.now().under("k"))
                .getLeft();

        assertEquals(new Refusal.KeyReused("k", STREAM), refused);
        assertInstanceOf(Prospect.Disqualified.class, find(ID));
    }

    @Test
    void two_that_share_a_place_are_never_taken_for_each_other() {
        ProspectId other = neighbour(ID);
        office.identified(ID, Option.none());
        office.identified(other, Option.none());
        office.give(ID, call(TouchOutcome.ANSWERED), SDR).get();
        office.give(other, GIVE_UP, SDR).get();

        assertInstanceOf(Prospect.Engaged.class, find(ID));
        assertInstanceOf(Prospect.Disqualified.class, find(other));
    }

    @Test
    void a_place_holds_what_came_last_to_it_and_lets_go_of_nothing_else() {
        office.identified(ID, Option.none());
        Phases phases = new Phases();
        Latest<?> one = latest(STREAM);
        Latest<?> other = latest(new StreamId("prospect", neighbour(ID).value()));

        phases.put(one);
        assertSame(one, phases.find(STREAM));

        phases.put(other);
        assertNull(phases.find(STREAM));

        phases.forget(STREAM);
        assertSame(other, phases.find(other.stream));

        phases.forget(other.stream);
        assertNull(phases.find(other.stream));
    }

    private Latest<?> latest(StreamId stream) {
        return new Latest<>(Kind.PROSPECT, stream, 1, 1, find(ID), Option.none());
    }

    private Prospect find(ProspectId id) {
        return office.process.prospects().find(id).get();
    }

    private List<String> open() {
        return office.process.prospects().options(ID, MANAGER).stream()
                .filter(choice -> choice.obstacles().isEmpty())
                .map(Choice::command)
                .toList();
    }
}
