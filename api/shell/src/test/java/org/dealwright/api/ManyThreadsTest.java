package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dealwright.consent.ConsentCommand.WithdrawPurpose;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Pool;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.AddPerson;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.Reassign;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads on one process: nothing is lost, nothing happens twice, and nobody waits for ever. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final ProspectId ID = new ProspectId("p1");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Office office = new Office(journal);

    @Test
    void on_one_prospect_whoever_repeats_what_was_overtaken_loses_nothing() throws Exception {
        office.identified(ID, Option.none());
        int each = 50;

        together(thread -> {
            for (int i = 0; i < each; i++) {
                Entry entry = Entry.now().under(thread + "-" + i);
                Either<Refusal, Outcome<Prospect>> answer;
                do {
                    answer = office.process.prospects().handle(ID, call(TouchOutcome.NO_ANSWER), SDR, entry);
                } while (answer.isLeft() && answer.getLeft() instanceof Refusal.Conflict);
                answer.get();
            }
        });

        assertEquals(
                THREADS * each,
                office.process.prospects().find(ID).get().dossier().outreach().touches());
        sound();
    }

    @Test
    void on_prospects_of_their_own_threads_are_never_in_each_others_way() throws Exception {
        together(thread -> {
            ProspectId own = new ProspectId("p" + thread);
            office.identified(own, Option.none());
            for (int i = 0; i < 100; i++) {
                office.give(own, call(TouchOutcome.NO_ANSWER), SDR).get();
            }
        });

        for (int thread = 0; thread < THREADS; thread++) {
            assertEquals(
                    100,
                    office.process
                            .prospects()
                            .find(new ProspectId("p" + thread))
                            .get()
                            .dossier()
                            .outreach()
                            .touches());
        }
        sound();
    }

    @Test
    void what_many_claim_one_gets() throws Exception {
        List<ProspectId> ids =
                IntStream.range(0, 50).mapToObj(i -> new ProspectId("q" + i)).toList();
        ids.forEach(id -> office.give(id, new Identify(Source.of(SourceKind.INBOUND)), SDR)
                .get());
        List<Set<ProspectId>> claimed = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            claimed.add(new HashSet<>());
        }

        together(thread -> ids.forEach(id -> {
            if (office.give(id, new Claim(), SDR).isRight()) {
                claimed.get(thread).add(id);
            }
        }));

        assertEquals(50, claimed.stream().mapToInt(Set::size).sum());
        assertEquals(
                List.of(),
                office.process.prospects().list(Query.all().inQueue()).entries());
        sound();
    }

    @Test
    void commands_time_lists_worklists_and_followers_go_on_beside_each_other() throws Exception {
        List<Long> heard = new ArrayList<>();
        Subscription following = office.process.subscribe(0, one -> heard.add(one.position()));
        MemberId carl = new MemberId("carl");

        together(thread -> {
            switch (thread % 4) {
                case 0 -> {
                    for (int i = 0; i < 15; i++) {
                        ProspectId id = new ProspectId(thread + "-" + i);
                        office.offered(id, Option.of(ACME));
                        office.give(id, new AcceptHandoff(), AE);
                    }
                }
                case 1 -> {
                    for (int i = 0; i < 15; i++) {
                        ProspectId id = new ProspectId(thread + "-" + i);
                        office.identified(id, Option.none());
                        office.give(id, new Reassign(carl), MANAGER).get();
                        office.process.prospects().reassignAll(carl, ANN, MANAGER);
                    }
                }
                case 2 -> {
                    for (int i = 0; i < 30; i++) {
                        office.process.letTimeAct();
                        following.poll();
                        office.process.worklist(SDR);
                    }
                }
                default -> {
                    for (int i = 0; i < 30; i++) {
                        List<ProspectId> listed = office.process.prospects().stream(
                                        Query.all().size(7))
                                .map(Listed::id)
                                .toList();
                        assertEquals(new HashSet<>(listed).size(), listed.size(), "nothing is listed twice");
                    }
                }
            }
        });
        following.poll();

        assertEquals(LongStream.rangeClosed(1, heard.size()).boxed().toList(), heard);
        assertEquals(journal.readAll(0, 100_000).size(), heard.size());
        assertEquals(1, office.process.deals().stream(Query.all()).count(), "one company, one deal");
        sound();
    }

    @Test
    void an_offer_that_is_accepted_while_it_runs_out_is_accepted_or_lapses_never_both() throws Exception {
        List<ProspectId> ids =
                IntStream.range(0, 40).mapToObj(i -> new ProspectId("o" + i)).toList();
        ids.forEach(id -> office.offered(id, Option.none()));
        Instant due = Instant.parse("2026-03-02T17:00:00Z");

        together(thread -> {
            if (thread == 0) {
                office.at(due);
            }
            if (thread % 2 == 0) {
                office.process.letTimeAct();
            } else {
                ids.forEach(id -> office.give(id, new AcceptHandoff(), AE));
            }
        });
        office.process.letTimeAct();

        for (ProspectId id : ids) {
            List<String> last = office.process.prospects().history(id).stream()
                    .skip(8)
                    .map(Kind::name)
                    .toList();
            assertTrue(
                    last.equals(List.of("prospect.handoff-accepted"))
                            || last.equals(List.of("prospect.handoff-lapsed")),
                    last::toString);
        }
        sound();
    }

    @Test
    void whoever_withdraws_is_heard_and_whoever_knows_them_before_or_after_opts_out() throws Exception {
        PersonId jo = new PersonId("jo");
        List<ProspectId> ids =
                IntStream.range(0, 70).mapToObj(i -> new ProspectId("k" + i)).toList();
        ids.forEach(id -> office.identified(id, Option.none()));

        together(thread -> {
            if (thread == 0) {
                office.process
                        .consents()
                        .handle(jo, new WithdrawPurpose(Purpose.MARKETING), SDR)
                        .get();
                return;
            }
            for (int i = thread - 1; i < ids.size(); i += THREADS - 1) {
                office.give(ids.get(i), new AddPerson(jo, List.of()), SDR);
                office.give(ids.get(i), call(TouchOutcome.NO_ANSWER), SDR);
            }
        });

        for (ProspectId id : ids) {
            List<Recorded> history = office.process.prospects().history(id);
            boolean knowsThem = history.stream().anyMatch(one -> Kind.name(one).equals("prospect.person-added"));
            boolean optedOut = history.stream().anyMatch(one -> Kind.name(one).equals("prospect.opted-out"));
            assertEquals(knowsThem, optedOut, () -> id + ": " + history);
        }
        sound();
    }

    @Test
    void what_many_give_out_at_once_is_given_out_fairly() throws Exception {
        Pool pool = new Pool(IntStream.range(0, 5)
                .mapToObj(i -> Candidate.active(new MemberId("m" + i)))
                .toList());
        List<ProspectId> ids =
                IntStream.range(0, 80).mapToObj(i -> new ProspectId("g" + i)).toList();
        ids.forEach(id -> office.give(id, new Identify(Source.of(SourceKind.INBOUND)), SDR)
                .get());

        together(thread -> {
            for (int i = thread; i < ids.size(); i += THREADS) {
                office.process
                        .prospects()
                        .assign(ids.get(i), AssignmentStrategy.leastBusy(), AssignmentRequest.ANY, pool, MANAGER)
                        .get();
            }
        });

        for (int i = 0; i < 5; i++) {
            assertEquals(
                    16,
                    office.process.prospects().stream(Query.all().ownedBy(new MemberId("m" + i)))
                            .count());
        }
        sound();
    }

    /** What a thread does, by its number. */
    @FunctionalInterface
    private interface Work {
        void by(int thread) throws Exception;
    }

    /** All threads begin at once; what one of them throws fails the test. */
    private static void together(Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            calls.add(() -> {
                start.await();
                work.by(thread);
                return thread;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> call : threads.invokeAll(calls)) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Positions have no gap, every history can be replayed, and the index says what the journal holds. */
    private void sound() {
        List<Recorded> all = journal.readAll(0, 100_000);
        assertEquals(
                LongStream.rangeClosed(1, all.size()).boxed().toList(),
                all.stream().map(Recorded::position).toList());
        assertEquals(
                new Recorder(journal, SalesPolicy.defaults(), () -> Office.MONDAY_9).ask(Index::written),
                office.process.engine().ask(Index::written));
        all.stream()
                .map(Recorded::stream)
                .distinct()
                .forEach(stream ->
                        assertInstanceOf(Option.Some.class, Kind.of(stream).replay(journal.read(stream))));
    }
}
