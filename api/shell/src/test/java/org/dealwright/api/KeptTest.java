package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.DealCommand.Open;
import org.dealwright.deal.DealCommand.Reassign;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.prospect.SilenceTerms;
import org.junit.jupiter.api.Test;

/** What a journal keeps besides what happened is read in its place. */
class KeptTest {
    private static final ProspectId OFFERED = new ProspectId("offered");

    private final KeepingJournal journal = new KeepingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);

    private void many(int prospects) {
        for (int i = 0; i < prospects; i++) {
            office.engaged(new ProspectId("p" + i), Option.none());
        }
    }

    @Test
    void whoever_starts_reads_nothing() {
        many(100);
        journal.read();

        office.reopened();

        assertEquals(0, journal.read());
    }

    @Test
    void letting_time_act_reads_only_what_is_due() {
        office.process.letTimeAct();
        office.offered(OFFERED, Option.none());
        office.pass(Duration.ofHours(3));
        many(100);
        Office after = office.reopened();
        after.pass(Duration.ofHours(5).plusMinutes(1));
        journal.read();

        TimeReport report = after.process.letTimeAct();

        assertEquals(
                List.of("prospect.handoff-lapsed"),
                report.recorded().stream().map(Kind::name).toList());
        assertEquals(0, journal.read(), "its phase is kept");
        assertEquals(List.of(), after.process.letTimeAct().recorded());
    }

    @Test
    void deadlines_that_nobody_kept_are_made_of_what_is_recorded() {
        Journal events = new InMemoryJournal();
        Office before = new Office(events);
        before.offered(OFFERED, Option.none());
        before.pass(Duration.ofDays(1));
        KeepingJournal kept = new KeepingJournal(events);
        Office after = new Office(kept);
        after.at(before.now());

        assertEquals(
                List.of("prospect.handoff-lapsed"),
                after.process.letTimeAct().recorded().stream().map(Kind::name).toList());
        kept.read();
        after.process.letTimeAct();
        assertEquals(0, kept.read(), "once");
    }

    @Test
    void what_others_recorded_without_deadlines_is_read_from_there_on() {
        office.process.letTimeAct();
        many(50);
        office.process.letTimeAct();
        Office other = new Office(new FailingJournal(journal));
        other.offered(OFFERED, Option.none());
        Office after = office.reopened();
        after.pass(Duration.ofDays(1));
        journal.read();

        List<String> recorded =
                after.process.letTimeAct().recorded().stream().map(Kind::name).toList();

        assertTrue(recorded.contains("prospect.handoff-lapsed"), recorded::toString);
        assertTrue(journal.read() < 30, "the other fifty are passed over");
    }

    @Test
    void deadlines_are_those_of_the_policy_that_asks() {
        Option<SilenceLimit> days = Option.of(SilenceLimit.ofDays(1, 9));
        SalesPolicy hasty = SalesPolicy.defaults()
                .with(ProspectPolicy.builder()
                        .silence(new SilenceTerms(days, days, days, days, days))
                        .build());
        office.engaged(OFFERED, Option.none());
        office.pass(Duration.ofDays(2));

        assertEquals(List.of(), office.process.letTimeAct().recorded());
        assertEquals(1, office.reopened(hasty).process.letTimeAct().recorded().size());
        assertEquals(List.of(), office.reopened().process.letTimeAct().recorded());
        office.pass(Duration.ofDays(7));
        assertEquals(List.of(), office.reopened().process.letTimeAct().recorded());
        assertEquals(1, office.reopened(hasty).process.letTimeAct().recorded().size());
    }

    @Test
    void an_index_that_is_asked_while_others_record_misses_nothing() throws Exception {
        many(50);
        for (int round = 0; round < 20; round++) {
            Office after = office.reopened();
            int its = round;
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Future<?> recording = threads.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        ProspectId id = new ProspectId("r" + its + "-" + i);
                        after.identified(id, Option.none());
                        after.give(id, call(TouchOutcome.ANSWERED), SDR);
                    }
                });
                Future<?> asking =
                        threads.submit(() -> after.process.prospects().list(Query.all()));
                recording.get();
                asking.get();
            } finally {
                threads.shutdownNow();
            }
            assertEquals(
                    new Recorder(journal, SalesPolicy.defaults(), () -> Office.MONDAY_9).ask(Index::written),
                    after.process.engine().ask(Index::written));
        }
    }

    @Test
    void a_backlog_that_nobody_asks_for_does_not_grow() {
        Office after = office.reopened();
        for (int i = 0; i < 3 * Backlog.FULL; i++) {
            after.identified(new ProspectId("p" + i), Option.none());
        }

        assertEquals(
                3 * Backlog.FULL, after.process.prospects().stream(Query.all()).count());
    }

    @Test
    void a_history_is_read_from_what_is_kept_on() {
        DealId deal = new DealId("d");
        office.process.deals().handle(deal, new Open(BOB, Option.none(), Option.none(), Option.none()), AE);
        office.process.deals().handle(deal, new Reassign(Happening.CARL), MANAGER);
        DealEvent back = new DealEvent.Reassigned(Office.MONDAY_9, MANAGER.member(), BOB);
        journal.append(new Batch(
                Office.MONDAY_9,
                Option.none(),
                List.of(new Batch.Append(new StreamId("deal", "d"), 2, List.of(back)))));
        Office after = office.reopened();
        journal.read();

        assertEquals(Option.of(BOB), after.process.deals().find(deal).get().owner());
        assertEquals(1, journal.read());
        assertEquals(3, after.process.deals().history(deal).size());
        assertEquals(
                4,
                after.process
                        .deals()
                        .handle(deal, new Reassign(Happening.CARL), MANAGER)
                        .get()
                        .version());
    }

    @Test
    void what_is_not_kept_is_no_tail() {
        office.identified(OFFERED, Option.none());
        List<Recorded> history = office.process.prospects().history(OFFERED);

        assertThrows(IllegalArgumentException.class, () -> new Tail(0, Option.of("phase"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Tail(2, Option.none(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Tail(1, Option.of("phase"), history));
    }
}
