package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.SDR;
import static org.dealwright.api.Office.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectEvent;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private static final ProspectId ID = new ProspectId("p1");

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);
    private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @Test
    void polling_delivers_what_was_recorded_since_in_order_and_once() {
        office.engaged(ID, Option.none());
        Subscription following = office.process.subscribe(0, this::hear);

        assertEquals(2, following.poll());
        assertEquals(0, following.poll());
        touch();

        assertEquals(1, following.poll());
        assertEquals(List.of(1L, 2L, 3L), heard);
        assertEquals(3, following.position());
    }

    @Test
    void nothing_is_delivered_unasked() {
        office.process.subscribe(0, this::hear);

        office.engaged(ID, Option.none());

        assertEquals(List.of(), heard);
    }

    @Test
    void following_begins_after_the_position_given() {
        office.engaged(ID, Option.none());
        Subscription following = office.process.subscribe(1, this::hear);
        assertEquals(1, following.position());

        following.poll();

        assertEquals(List.of(2L), heard);
    }

    @Test
    void a_batch_is_delivered_event_by_event_across_histories() {
        office.offered(ID, Option.of(ACME));
        List<String> names = new ArrayList<>();
        Subscription following = office.process.subscribe(8, one -> names.add(Kind.name(one)));
        office.give(ID, new AcceptHandoff(), AE).get();

        following.poll();

        assertEquals(List.of("prospect.handoff-accepted", "deal.opened"), names);
    }

    @Test
    void more_than_a_page_is_delivered_in_one_poll() {
        office.identified(ID, Option.none());
        IntStream.range(0, 2_500).forEach(i -> touch());

        assertEquals(2_501, office.process.subscribe(0, this::hear).poll());
        assertEquals(LongStream.rangeClosed(1, 2_501).boxed().toList(), heard);
    }

    @Test
    void a_consumer_that_throws_stops_it_before_that_event_and_it_goes_on_later() {
        office.engaged(ID, Option.none());
        touch();
        IllegalStateException thrown = new IllegalStateException("not now");
        List<Integer> broken = new ArrayList<>(List.of(1));
        Subscription following = office.process.subscribe(0, one -> {
            if (one.position() == 2 && !broken.isEmpty()) {
                throw thrown;
            }
            hear(one);
        });

        assertSame(thrown, assertThrows(IllegalStateException.class, following::poll));
        assertEquals(1, following.position());
        assertEquals(Option.of(thrown), following.failure());
        broken.clear();

        assertEquals(2, following.poll());
        assertEquals(Option.none(), following.failure());
        assertEquals(List.of(1L, 2L, 3L), heard);
    }

    @Test
    void after_it_is_closed_nothing_follows_even_in_the_middle() {
        office.engaged(ID, Option.none());
        List<Subscription> itself = new ArrayList<>();
        itself.add(office.process.subscribe(0, one -> {
            hear(one);
            itself.get(0).close();
        }));

        assertEquals(1, itself.get(0).poll());
        assertEquals(0, itself.get(0).poll());
        assertEquals(List.of(1L), heard);
    }

    @Test
    void a_consumer_that_polls_itself_gets_nothing_twice() {
        office.engaged(ID, Option.none());
        List<Subscription> itself = new ArrayList<>();
        itself.add(office.process.subscribe(0, one -> {
            hear(one);
            assertEquals(0, itself.get(0).poll());
        }));

        assertEquals(2, itself.get(0).poll());
        assertEquals(List.of(1L, 2L), heard);
    }

    @Test
    void an_executor_delivers_what_is_there_and_then_what_comes() {
        office.engaged(ID, Option.none());
        office.process.subscribe(0, this::hear, Runnable::run);
        assertEquals(List.of(1L, 2L), heard);

        touch();

        assertEquals(List.of(1L, 2L, 3L), heard);
    }

    @Test
    void an_executor_has_one_task_at_a_time() {
        office.process.subscribe(0, this::hear, tasks::add);
        office.engaged(ID, Option.none());
        touch();

        assertEquals(1, tasks.size());
        tasks.remove().run();
        assertEquals(List.of(1L, 2L, 3L), heard);
        touch();
        assertEquals(1, tasks.size());
    }

    @Test
    void what_time_does_is_followed_too() {
        office.offered(ID, Option.none());
        office.process.subscribe(8, this::hear, Runnable::run);
        office.pass(Duration.ofDays(1));

        office.process.letTimeAct();

        assertEquals(List.of(9L), heard);
    }

    @Test
    void a_consumer_may_give_commands_and_hears_what_they_cause_after_them() {
        office.process.subscribe(
                0,
                one -> {
                    if (one.event() instanceof ProspectEvent.Identified) {
                        touch();
                    }
                    hear(one);
                },
                Runnable::run);

        office.identified(ID, Option.none());

        assertEquals(List.of(1L, 2L), heard);
    }

    @Test
    void what_a_consumer_throws_does_not_reach_the_command_and_pushing_stops_until_polled() {
        List<Integer> broken = new ArrayList<>(List.of(1));
        Subscription following = office.process.subscribe(
                0,
                one -> {
                    if (!broken.isEmpty()) {
                        throw new IllegalStateException("Ilona Kovacs");
                    }
                    hear(one);
                },
                Runnable::run);

        List<String> log = ListeningLog.during(() -> office.identified(ID, Option.none()));
        assertEquals(
                List.of(
                        "DEBUG recorded prospect.identified as event 1 of prospect/p1",
                        "ERROR a subscription has stopped after position 0:"
                                + " org.dealwright.api.WithoutWords: java.lang.IllegalStateException"),
                log);
        assertTrue(following.failure().isDefined());
        touch();
        broken.clear();
        touch();
        assertEquals(List.of(), heard);

        assertEquals(3, following.poll());
        touch();

        assertEquals(List.of(1L, 2L, 3L, 4L), heard);
    }

    @Test
    void an_executor_that_takes_nothing_does_not_reach_the_command_and_is_asked_again() {
        List<Integer> full = new ArrayList<>(List.of(1));
        office.process.subscribe(0, this::hear, task -> {
            if (!full.isEmpty()) {
                throw new RejectedExecutionException("full");
            }
            task.run();
        });
        touchAfterIdentified();
        assertEquals(List.of(), heard);

        full.clear();
        touch();

        assertEquals(List.of(1L, 2L, 3L), heard);
    }

    @Test
    void a_closed_subscription_is_no_longer_told() {
        Subscription following = office.process.subscribe(0, this::hear, tasks::add);
        tasks.remove().run();
        following.close();

        touchAfterIdentified();

        assertEquals(0, tasks.size());
    }

    @Test
    void from_many_threads_every_event_is_delivered_once_and_in_order() throws Exception {
        int each = 100;
        CountDownLatch all = new CountDownLatch(4 * each);
        ExecutorService commands = Executors.newFixedThreadPool(4);
        ExecutorService deliveries = Executors.newFixedThreadPool(2);
        try {
            Subscription following = office.process.subscribe(
                    0,
                    one -> {
                        hear(one);
                        all.countDown();
                    },
                    deliveries);
            List<Callable<Integer>> work = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                String name = "t" + thread + "-";
                work.add(() -> {
                    for (int i = 0; i < each; i++) {
                        office.identified(new ProspectId(name + i), Option.none());
                    }
                    return each;
                });
                work.add(() -> {
                    int polled = 0;
                    for (int i = 0; i < each; i++) {
                        polled += following.poll();
                    }
                    return polled;
                });
            }
            for (Future<Integer> done : commands.invokeAll(work)) {
                done.get();
            }
            assertTrue(all.await(30, TimeUnit.SECONDS), () -> "delivered only " + heard.size());
        } finally {
            commands.shutdown();
            deliveries.shutdown();
        }

        assertEquals(LongStream.rangeClosed(1, 4L * each).boxed().toList(), heard);
    }

    @Test
    void misuse_throws() {
        assertThrows(IllegalArgumentException.class, () -> office.process.subscribe(-1, this::hear));
        assertThrows(NullPointerException.class, () -> office.process.subscribe(0, null));
        assertThrows(NullPointerException.class, () -> office.process.subscribe(0, this::hear, null));
    }

    private void hear(Recorded recorded) {
        heard.add(recorded.position());
    }

    private void touch() {
        office.give(ID, call(TouchOutcome.NO_ANSWER), SDR).get();
    }

    private void touchAfterIdentified() {
        office.identified(ID, Option.none());
        touch();
    }
}
