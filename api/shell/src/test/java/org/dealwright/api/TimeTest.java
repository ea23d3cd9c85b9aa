package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.dealwright.process.Role;
import org.dealwright.prospect.ClaimedPhase;
import org.dealwright.prospect.NurtureReason;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.Adopt;
import org.dealwright.prospect.ProspectCommand.Nurture;
import org.dealwright.prospect.ProspectCommand.WithdrawHandoff;
import org.dealwright.prospect.ProspectEvent;
import org.junit.jupiter.api.Test;

/** Offers made on Monday at nine lapse after eight working hours: on Monday at five. */
class TimeTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final Instant DUE = Instant.parse("2026-03-02T17:00:00Z");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Office office = new Office(journal);

    @Test
    void nothing_happens_before_it_is_due() {
        office.offered(ID, Option.none());
        office.at(DUE.minusNanos(1));

        assertEquals(new TimeReport(List.of(), List.of()), office.process.letTimeAct());
    }

    @Test
    void what_is_due_happens_with_the_due_instant() {
        office.offered(ID, Option.none());
        office.at(DUE.plusSeconds(3_600));

        TimeReport report = office.process.letTimeAct();

        Recorded lapsed = report.recorded().get(0);
        assertEquals(new ProspectEvent.HandoffLapsed(DUE, Option.none()), lapsed.event());
        assertEquals(DUE.plusSeconds(3_600), lapsed.recordedAt());
        assertInstanceOf(
                Prospect.Qualified.class, office.process.prospects().find(ID).get());
    }

    @Test
    void a_prospect_at_rest_is_resumed_when_its_day_begins() {
        Instant tuesday = Instant.parse("2026-03-03T00:00:00Z");
        office.offered(ID, Option.none());
        office.give(ID, new Nurture(LocalDate.parse("2026-03-03"), NurtureReason.TIMING), SDR)
                .get();
        office.at(DUE);
        assertEquals(new TimeReport(List.of(), List.of()), office.process.letTimeAct());
        office.at(tuesday.plusSeconds(3_600));

        assertEquals(
                List.of(new ProspectEvent.ResumedOnDate(tuesday, Option.none())),
                office.process.letTimeAct().recorded().stream()
                        .map(Recorded::event)
                        .toList());
        assertInstanceOf(
                Prospect.Qualified.class, office.process.prospects().find(ID).get());
    }

    @Test
    void an_adopted_rest_whose_day_has_passed_is_over_at_once() {
        Option<Instant> lastYear = Option.of(Instant.parse("2025-03-03T00:00:00Z"));
        office.give(
                        ID,
                        new Adopt(
                                new ClaimedPhase.Nurturing(lastYear, Option.none()),
                                Option.none(),
                                Option.none(),
                                Option.none(),
                                Option.none(),
                                Attributes.none()),
                        Actor.of(Office.ANN, Role.INTEGRATION))
                .get();

        assertEquals(
                List.of(new ProspectEvent.ResumedOnDate(MONDAY_9, Option.none())),
                office.process.letTimeAct().recorded().stream()
                        .map(Recorded::event)
                        .toList());
    }

    @Test
    void what_was_done_is_not_done_again() {
        office.offered(ID, Option.none());
        office.at(DUE);
        office.process.letTimeAct();

        assertEquals(new TimeReport(List.of(), List.of()), office.process.letTimeAct());
    }

    @Test
    void a_clock_going_backwards_does_nothing() {
        office.offered(ID, Option.none());
        office.at(DUE);
        office.process.letTimeAct();
        office.at(MONDAY_9);

        assertEquals(new TimeReport(List.of(), List.of()), office.process.letTimeAct());
    }

    @Test
    void several_that_are_due_happen_in_the_order_they_fall_due() {
        ProspectId later = new ProspectId("a-later");
        office.offered(ID, Option.none());
        office.at(MONDAY_9.plusSeconds(60));
        office.offered(later, Option.none());
        office.at(Instant.parse("2026-03-09T09:00:00Z"));

        assertEquals(
                List.of("p1", "a-later"),
                office.process.letTimeAct().recorded().stream()
                        .map(recorded -> recorded.stream().id())
                        .toList());
    }

    @Test
    void a_command_after_the_due_instant_finds_the_phase_that_time_has_made() {
        office.offered(ID, Option.none());
        office.at(DUE);

        Refusal refusal = office.give(ID, new AcceptHandoff(), AE).getLeft();

        Rejection.WrongPhase wrong = assertInstanceOf(
                Rejection.WrongPhase.class,
                assertInstanceOf(Refusal.ByRule.class, refusal).rejection());
        assertEquals("qualified", wrong.phase().code());
    }

    @Test
    void what_is_due_is_recorded_in_the_batch_of_the_next_command() {
        office.offered(ID, Option.none());
        office.at(DUE.plusSeconds(60));

        Outcome<Prospect> outcome =
                office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).get();

        assertEquals(
                List.of(ProspectEvent.HandoffLapsed.class, ProspectEvent.TouchLogged.class),
                outcome.recorded().stream()
                        .map(recorded -> (Object) recorded.event().getClass())
                        .toList());
        assertEquals(10, outcome.version());
    }

    @Test
    void an_answer_entered_after_an_offer_has_run_out_comes_too_late_whether_or_not_time_was_let_act() {
        Instant inTime = DUE.minusNanos(1);
        for (boolean acted : List.of(true, false)) {
            Office each = new Office(new InMemoryJournal());
            each.offered(ID, Option.none());
            each.at(DUE.plusSeconds(3_600));
            if (acted) {
                each.process.letTimeAct();
            }

            Refusal refusal = each.process
                    .prospects()
                    .handle(ID, new AcceptHandoff(), AE, Entry.late(inTime))
                    .getLeft();

            assertInstanceOf(
                    Rejection.WrongPhase.class,
                    assertInstanceOf(Refusal.ByRule.class, refusal).rejection());
        }
    }

    @Test
    void what_is_found_and_what_was_is_the_same_whether_or_not_time_was_let_act() {
        office.offered(ID, Option.none());
        office.at(DUE.plusSeconds(60));

        Prospects prospects = office.process.prospects();
        Prospect.Qualified found =
                assertInstanceOf(Prospect.Qualified.class, prospects.find(ID).get());
        assertEquals(DUE, found.since());
        assertInstanceOf(
                Prospect.HandoffOffered.class,
                prospects.asOf(ID, DUE.minusNanos(1)).get());
        assertEquals(Option.of(found), prospects.asOf(ID, DUE));
        assertEquals(Option.of(found), prospects.asOf(ID, DUE.plusSeconds(86_400)));
        assertEquals(8, prospects.history(ID).size());

        office.process.letTimeAct();
        assertEquals(Option.of(found), prospects.find(ID));
        assertEquals(Option.of(found), prospects.asOf(ID, DUE));
        assertEquals(9, prospects.history(ID).size());
    }

    @Test
    void a_process_built_on_an_old_journal_knows_what_is_due() {
        office.offered(ID, Option.none());
        Office later = new Office(journal);
        later.at(DUE);

        assertEquals(1, later.process.letTimeAct().recorded().size());
    }

    @Test
    void one_history_that_cannot_be_read_does_not_stop_the_others() {
        FailingJournal failing = new FailingJournal(journal);
        Office first = new Office(failing);
        first.offered(ID, Option.none());
        first.at(MONDAY_9.plusSeconds(1));
        first.offered(new ProspectId("p2"), Option.none());
        // begun anew, so that histories are read
        Office unlucky = new Office(failing);
        unlucky.at(Instant.parse("2026-03-09T09:00:00Z"));
        failing.unreadable(new StreamId("prospect", "p1"));

        TimeReport report = unlucky.process.letTimeAct();

        assertEquals(
                List.of("p2"),
                report.recorded().stream().map(one -> one.stream().id()).toList());
        assertEquals(1, report.refused().size());
    }

    @Test
    void a_withdrawn_offer_is_not_even_looked_at_later() {
        FailingJournal watched = new FailingJournal(journal);
        Office calm = new Office(watched);
        calm.offered(ID, Option.none());
        calm.give(ID, new WithdrawHandoff(), SDR).get();
        calm.at(DUE);
        calm.crowdOut(ID);
        watched.unreadable(new StreamId("prospect", "p1"));

        assertEquals(new TimeReport(List.of(), List.of()), calm.process.letTimeAct());
    }

    @Test
    void an_accepted_offer_is_not_even_looked_at_later() {
        FailingJournal watched = new FailingJournal(journal);
        Office calm = new Office(watched);
        calm.offered(ID, Option.none());
        calm.give(ID, new AcceptHandoff(), AE).get();
        calm.at(DUE);
        calm.crowdOut(ID);
        watched.unreadable(new StreamId("prospect", "p1"));

        assertEquals(new TimeReport(List.of(), List.of()), calm.process.letTimeAct());
    }

    @Test
    void an_offer_made_again_lapses_at_its_new_time_only() {
        Instant newDue = Instant.parse("2026-03-03T10:00:00Z");
        FailingJournal watched = new FailingJournal(journal);
        Office calm = new Office(watched);
        calm.offered(ID, Option.none());
        calm.at(Instant.parse("2026-03-02T10:00:00Z"));
        calm.give(ID, new WithdrawHandoff(), SDR).get();
        calm.offer(ID);

        calm.at(newDue.minusNanos(1));
        calm.crowdOut(ID);
        watched.unreadable(new StreamId("prospect", "p1"));
        assertEquals(new TimeReport(List.of(), List.of()), calm.process.letTimeAct());

        calm.at(newDue);
        watched.readable();
        assertEquals(
                List.of(new ProspectEvent.HandoffLapsed(newDue, Option.none())),
                calm.process.letTimeAct().recorded().stream()
                        .map(Recorded::event)
                        .toList());
    }

    @Test
    void an_offer_made_again_falls_due_after_what_was_offered_before_it() {
        ProspectId other = new ProspectId("p2");
        office.offered(ID, Option.none());
        office.at(MONDAY_9.plusSeconds(60));
        office.offered(other, Option.none());
        office.at(MONDAY_9.plusSeconds(120));
        office.give(ID, new WithdrawHandoff(), SDR).get();
        office.offer(ID);
        office.at(Instant.parse("2026-03-09T09:00:00Z"));

        assertEquals(
                List.of("p2", "p1"),
                office.process.letTimeAct().recorded().stream()
                        .map(recorded -> recorded.stream().id())
                        .toList());
    }

    @Test
    void what_cannot_be_done_is_reported_and_stays_due() {
        FailingJournal failing = new FailingJournal(journal);
        Office unlucky = new Office(failing);
        unlucky.offered(ID, Option.none());
        unlucky.at(DUE);
        failing.fail(new AppendFailure.Absent("disk full"));

        assertTrue(unlucky.process.letTimeAct().refused().get(0) instanceof Refusal.NotRecorded);
        failing.work();
        assertEquals(1, unlucky.process.letTimeAct().recorded().size());
    }

    @Test
    void a_clock_that_went_back_stops_nobody_and_nothing_is_recorded_before_it_happened() {
        office.offered(ID, Option.none());
        Prospects prospects = office.process.prospects();
        Instant offeredAt = prospects.find(ID).get().since();
        office.at(offeredAt.minusMillis(3));

        Outcome<Prospect> outcome = office.give(ID, new AcceptHandoff(), AE).get();

        Recorded accepted = outcome.recorded().get(0);
        assertEquals(offeredAt, accepted.event().at());
        assertEquals(offeredAt, accepted.recordedAt());
    }

    @Test
    void later_than_now_means_now() {
        office.offered(ID, Option.none());

        assertInstanceOf(
                Prospect.HandoffOffered.class,
                office.process.prospects().asOf(ID, DUE.plusSeconds(1)).get());
    }
}
