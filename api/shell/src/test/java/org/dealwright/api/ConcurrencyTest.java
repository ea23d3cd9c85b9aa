package org.dealwright.api;

import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Event;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final ProspectId ID = new ProspectId("p1");
    private static final StreamId STREAM = new StreamId("prospect", "p1");

    private final InMemoryJournal inner = new InMemoryJournal();
    private final FailingJournal journal = new FailingJournal(inner);
    private final Office office = new Office(journal);

    @Test
    void a_command_overtaken_once_is_decided_again_from_what_stands_now() {
        office.identified(ID, Option.none());
        List<Runnable> once = new ArrayList<>(List.of(this::somebodyElseCalls));
        journal.before(() -> {
            if (!once.isEmpty()) {
                once.remove(0).run();
            }
        });

        Outcome<Prospect> outcome =
                office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).get();

        assertEquals(3, outcome.version());
        assertEquals(2, outcome.state().dossier().outreach().touches());
    }

    @Test
    void a_command_overtaken_every_time_names_the_event_that_won() {
        office.identified(ID, Option.none());
        journal.before(this::somebodyElseCalls);

        Refusal refusal = office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).getLeft();

        Recorded won = assertInstanceOf(Refusal.Conflict.class, refusal).won();
        assertEquals(STREAM, won.stream());
        assertEquals(6, won.version(), "the beginning, and five who were faster");
        assertEquals(
                "Somebody else recorded \"touch logged\" on the prospect \"p1\" at the same time, as its event 6."
                        + " Look at it again and repeat the command.",
                refusal.explain(Locale.ENGLISH));
    }

    @Test
    void a_journal_that_does_not_know_is_not_asked_again() {
        office.identified(ID, Option.none());
        List<String> asked = new ArrayList<>();
        journal.before(() -> asked.add("asked"));
        journal.fail(new AppendFailure.Unknown("the connection was lost"));

        assertEquals(
                new Refusal.NotRecorded(new AppendFailure.Unknown("the connection was lost")),
                office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).getLeft());
        assertEquals(List.of("asked"), asked);
    }

    @Test
    void commands_on_one_prospect_from_many_threads_are_recorded_or_refused_none_is_lost() throws Exception {
        office.identified(ID, Option.none());
        List<Callable<Boolean>> calls = IntStream.range(0, 400)
                .mapToObj(number -> (Callable<Boolean>)
                        () -> office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).isRight())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        int accepted = 0;
        try {
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                accepted += call.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }

        assertTrue(accepted > 0);
        assertEquals(
                accepted,
                office.process.prospects().find(ID).get().dossier().outreach().touches());
    }

    private void somebodyElseCalls() {
        Event touch = new ProspectEvent.TouchLogged(
                MONDAY_9,
                Option.of(Office.ANN),
                call(TouchOutcome.NO_ANSWER).channel(),
                call(TouchOutcome.NO_ANSWER).direction(),
                TouchOutcome.NO_ANSWER,
                Option.none());
        int version = inner.read(STREAM).size();
        inner.append(new Batch(MONDAY_9, Option.none(), List.of(new Batch.Append(STREAM, version, List.of(touch)))));
    }
}
