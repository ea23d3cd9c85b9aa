package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.InMemoryJournal;
import org.dealwright.api.Journal;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.SalesProcess;
import org.dealwright.api.Standing;
import org.dealwright.api.StandingJournal;
import org.dealwright.api.Standings;
import org.dealwright.api.StreamId;
import org.dealwright.api.Tail;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.deal.DealPolicy;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a {@link StandingJournal} must do besides what {@link JournalContract} asks: what it keeps of where histories stand is
 * there with what was recorded or not at all, holds for one policy, and changes no answer. Extend it, and run it with JUnit 5.
 */
public abstract class StandingJournalContract {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.000000001Z");
    private static final StreamId ONE = new StreamId("deal", "one");
    private static final StreamId TWO = new StreamId("deal", "two");
    private static final StreamId LEAD = new StreamId("prospect", "one");
    private static final SalesPolicy POLICY = SalesPolicy.defaults();
    private static final SalesPolicy ANOTHER =
            POLICY.with(DealPolicy.builder().proposalNeeded(false).build());
    private static final DealEvent OPENED =
            new DealEvent.Opened(NOW, Option.none(), new MemberId("ann"), Option.none(), Option.none(), Option.none());
    private static final Actor ANN = Actor.of(new MemberId("ann"), Role.SALES_DEVELOPMENT_REP);

    private @Nullable StandingJournal opened;

    /** For subclasses. */
    protected StandingJournalContract() {}

    /** A journal that holds nothing. */
    protected abstract StandingJournal emptyJournal() throws Exception;

    /** Gives back what {@link #emptyJournal} took; nothing, unless one says otherwise. */
    protected void release() throws Exception {}

    @BeforeEach
    void begin() throws Exception {
        opened = emptyJournal();
    }

    @AfterEach
    void end() throws Exception {
        release();
    }

    private StandingJournal journal() {
        return Objects.requireNonNull(opened, "the test has not begun");
    }

    private Standings standings() {
        return journal().standings(POLICY);
    }

    private static Batch batch(StreamId stream, long expectedVersion, int events) {
        List<Event> all = Stream.<Event>generate(() -> OPENED).limit(events).toList();
        return new Batch(NOW, Option.none(), List.of(new Batch.Append(stream, expectedVersion, all)));
    }

    private static Standing standing(StreamId stream, long version, Option<Instant> due) {
        return new Standing(stream, version, DealLifecycle.table().start(OPENED), due, true);
    }

    private Either<AppendFailure, List<Recorded>> append(StreamId stream, long expectedVersion, Option<Instant> due) {
        return standings()
                .append(batch(stream, expectedVersion, 1), List.of(standing(stream, expectedVersion + 1, due)));
    }

    private static Option<Instant> at(Instant instant) {
        return Option.of(instant);
    }

    @Test
    void nothing_is_kept_of_an_empty_journal() {
        assertEquals(0, standings().deadlinesUpTo());
        assertEquals(List.of(), standings().dueAt(Instant.MAX.minusSeconds(1)));
        assertEquals(List.of(), standings().readLifecycle("deal"));
        assertEquals(Tail.whole(List.of()), standings().readTail(ONE));
    }

    @Test
    void a_batch_is_recorded_as_ever() {
        List<Recorded> recorded = append(ONE, 0, at(NOON)).get();

        assertEquals(recorded, journal().readAll(0, 10));
        assertEquals(recorded, journal().read(ONE));
        assertEquals(Either.left(new AppendFailure.Conflict(ONE, 0, 1)), append(ONE, 0, Option.none()));
    }

    @Test
    void a_history_is_due_at_the_instant_and_not_a_nanosecond_before() {
        append(ONE, 0, at(NOON));

        assertEquals(List.of(), standings().dueAt(NOON.minusNanos(1)));
        assertEquals(List.of(ONE), standings().dueAt(NOON));
        assertEquals(List.of(ONE), standings().dueAt(NOON.plus(Duration.ofDays(4_000))));
    }

    @Test
    void the_earliest_comes_first_and_those_due_together_by_life_cycle_and_identifier() {
        StreamId ten = new StreamId("deal", "10");
        StreamId nine = new StreamId("deal", "9");
        append(LEAD, 0, at(NOON));
        append(nine, 0, at(NOON));
        append(TWO, 0, at(NOON.minusNanos(1)));
        append(ten, 0, at(NOON));
        append(ONE, 0, at(Instant.parse("1969-12-31T23:59:59.999999999Z")));

        assertEquals(List.of(ONE, TWO, ten, nine, LEAD), standings().dueAt(NOON));
    }

    @Test
    void only_the_last_deadline_of_a_history_counts() {
        append(ONE, 0, at(NOON));
        append(TWO, 0, at(NOON));
        append(ONE, 1, at(NOON.plusSeconds(1)));
        append(TWO, 1, Option.none());

        assertEquals(List.of(), standings().dueAt(NOON));
        assertEquals(List.of(ONE), standings().dueAt(NOON.plusSeconds(1)));
    }

    @Test
    void a_deadline_that_has_not_moved_stays() {
        append(ONE, 0, at(NOON));
        Object phase = DealLifecycle.table().start(OPENED);
        standings().append(batch(ONE, 1, 1), List.of(new Standing(ONE, 2, phase, at(NOON), false)));

        assertEquals(List.of(ONE), standings().dueAt(NOON));
        assertEquals(2, standings().deadlinesUpTo());
    }

    @Test
    void what_is_not_recorded_keeps_nothing() {
        append(ONE, 0, at(NOON));
        Batch conflicting = new Batch(
                NOW,
                Option.none(),
                List.of(new Batch.Append(TWO, 0, List.of(OPENED)), new Batch.Append(ONE, 0, List.of(OPENED))));

        assertTrue(standings()
                .append(conflicting, List.of(standing(TWO, 1, at(NOON)), standing(ONE, 1, at(NOON.plusSeconds(9)))))
                .isLeft());

        assertEquals(List.of(ONE), standings().dueAt(NOON.plusSeconds(9)));
        assertEquals(1, standings().deadlinesUpTo());
        assertEquals(List.of(ONE), standings().dueAt(NOON));
    }

    @Test
    void they_hold_up_to_where_every_batch_came_with_them() {
        append(ONE, 0, at(NOON));
        append(TWO, 0, at(NOON));
        assertEquals(2, standings().deadlinesUpTo());

        journal().append(batch(LEAD, 0, 3));
        append(ONE, 1, at(NOON));

        assertEquals(2, standings().deadlinesUpTo());
    }

    @Test
    void what_was_recorded_without_them_is_made_up_for() {
        append(ONE, 0, at(NOON));
        journal().append(batch(TWO, 0, 3));
        journal().append(batch(ONE, 1, 1));

        standings().keepDeadlines(List.of(standing(ONE, 2, Option.none()), standing(TWO, 3, at(NOON))), 5);

        assertEquals(5, standings().deadlinesUpTo());
        assertEquals(List.of(TWO), standings().dueAt(NOON));
        append(LEAD, 0, at(NOON));
        assertEquals(6, standings().deadlinesUpTo());
        assertEquals(List.of(TWO, LEAD), standings().dueAt(NOON));
    }

    @Test
    void deadlines_by_another_policy_do_not_count() {
        append(ONE, 0, at(NOON));
        Standings others = journal().standings(ANOTHER);
        assertEquals(0, others.deadlinesUpTo());

        others.keepDeadlines(List.of(standing(ONE, 1, at(NOON.plusSeconds(1)))), 1);

        assertEquals(List.of(), others.dueAt(NOON));
        assertEquals(List.of(ONE), others.dueAt(NOON.plusSeconds(1)));
        assertEquals(1, others.deadlinesUpTo());
        assertEquals(0, standings().deadlinesUpTo());
    }

    @Test
    void a_life_cycle_is_read_history_by_history() {
        journal().append(batch(TWO, 0, 1));
        append(ONE, 0, Option.none());
        journal().append(batch(LEAD, 0, 1));
        append(TWO, 1, Option.none());
        append(ONE, 1, Option.none());

        List<Recorded> deals = standings().readLifecycle("deal");

        assertEquals(4, deals.size());
        assertEquals(journal().read(deals.get(0).stream()), deals.subList(0, 2));
        assertEquals(journal().read(deals.get(2).stream()), deals.subList(2, 4));
        assertEquals(journal().read(LEAD), standings().readLifecycle("prospect"));
        assertEquals(List.of(), standings().readLifecycle("order"));
    }

    @Test
    void a_tail_ends_where_the_history_does() {
        for (int version = 0; version < 20; version++) {
            append(ONE, version, Option.none());
            journal().append(batch(TWO, version, 1));
        }

        for (StreamId stream : List.of(ONE, TWO)) {
            Tail tail = standings().readTail(stream);
            List<Recorded> history = journal().read(stream);
            assertEquals(history.subList((int) tail.version(), 20), tail.events());
            assertEquals(
                    tail.version() == 0
                            ? Option.none()
                            : Option.of(DealLifecycle.table().start(OPENED)),
                    tail.phase());
        }
    }

    /** The same commands and ticks on it and on a journal that keeps nothing, in a process each and in one opened anew. */
    @Test
    void what_is_kept_changes_no_answer() {
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        Journal plain = new InMemoryJournal();
        for (int day = 0; day < 40; day++) {
            ProspectId id = new ProspectId("p" + day % 7);
            SalesProcess kept = process(journal(), now);
            SalesProcess whole = process(plain, now);

            assertEquals(whole.letTimeAct().recorded(), kept.letTimeAct().recorded());
            assertEquals(given(whole, id, day), given(kept, id, day));
            assertEquals(whole.prospects().find(id), kept.prospects().find(id));
            now.updateAndGet(before -> before.plus(Duration.ofHours(40)));
        }
        assertEquals(plain.readAll(0, 10_000), journal().readAll(0, 10_000));
        assertEquals(
                LongStream.rangeClosed(1, plain.readAll(0, 10_000).size())
                        .boxed()
                        .toList(),
                journal().readAll(0, 10_000).stream().map(Recorded::position).toList());
    }

    private static SalesProcess process(Journal journal, AtomicReference<Instant> now) {
        return SalesProcess.builder()
                .journal(journal)
                .policy(POLICY)
                .clock(now::get)
                .build();
    }

    private static List<Boolean> given(SalesProcess process, ProspectId id, int day) {
        LogTouch call = new LogTouch(
                Channel.PHONE, Direction.OUTBOUND, day % 5 == 4 ? TouchOutcome.ANSWERED : TouchOutcome.NO_ANSWER);
        return Stream.of(new Identify(Source.of(SourceKind.EVENT)), new Claim(), call)
                .map(command -> process.prospects().handle(id, command, ANN).isRight())
                .toList();
    }
}
