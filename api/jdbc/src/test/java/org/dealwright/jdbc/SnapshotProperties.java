package org.dealwright.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.Standing;
import org.dealwright.api.Standings;
import org.dealwright.api.StreamId;
import org.dealwright.api.Tail;
import org.dealwright.closing.OrderEvent;
import org.dealwright.closing.OrderLifecycle;
import org.dealwright.consent.ConsentEvent;
import org.dealwright.consent.ConsentLifecycle;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealLifecycle;
import org.dealwright.process.Event;
import org.dealwright.process.Lifecycle;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.ProposalLifecycle;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerLifecycle;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;
import org.dealwright.testkit.arbitraries.ConsentArbitraries;
import org.dealwright.testkit.arbitraries.CustomerArbitraries;
import org.dealwright.testkit.arbitraries.DealArbitraries;
import org.dealwright.testkit.arbitraries.MemberArbitraries;
import org.dealwright.testkit.arbitraries.OrderArbitraries;
import org.dealwright.testkit.arbitraries.ProposalArbitraries;
import org.dealwright.testkit.arbitraries.ProspectArbitraries;

/** Whatever has happened: a history that is read from its snapshot on leads where the whole of it does. */
class SnapshotProperties {
    private static final int TRIES = 60;
    private static final int EVERY = 3;
    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");

    private static Path file;
    private static JdbcJournal journal;
    private static Standings standings;
    private static int histories;

    @BeforeContainer
    static void open() throws IOException {
        file = Files.createTempFile("snapshots", ".db");
        journal = JdbcJournal.builder(new SqliteFile(Path.of(file + "?synchronous=OFF")))
                .durability(Durability.AS_CONFIGURED)
                .keepingConnections(2)
                .snapshots(Snapshots.every(EVERY))
                .open();
        standings = journal.standings(SalesPolicy.defaults());
    }

    @AfterContainer
    static void close() {
        journal.close();
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Records it event by event, each time with the phase that is reached, and reads it as often. */
    private <S, E extends Event> void assertLeadsThere(Lifecycle<S, E, ?> table, Class<E> type, List<E> events) {
        StreamId stream = new StreamId(table.names().lifecycle(), "h" + histories++);
        Option<S> whole = Option.none();
        for (int i = 0; i < events.size(); i++) {
            whole = Option.of(table.follow(whole, events.get(i)));
            Batch batch = new Batch(LATE, Option.none(), List.of(new Batch.Append(stream, i, List.of(events.get(i)))));
            Standing standing = new Standing(stream, i + 1L, whole.get(), Option.of(LATE), true);
            assertTrue(standings.append(batch, List.of(standing)).isRight());

            Tail tail = standings.readTail(stream);
            assertEquals((i + 1) / EVERY * EVERY, tail.version());
            assertEquals(whole, followed(table, type, tail));
        }
        assertEquals(events, journal.read(stream).stream().map(Recorded::event).toList());
    }

    @SuppressWarnings("unchecked") // a phase of that life cycle
    private static <S, E extends Event> Option<S> followed(Lifecycle<S, E, ?> table, Class<E> type, Tail tail) {
        Option<S> phase = tail.phase().map(kept -> (S) kept);
        for (Recorded recorded : tail.events()) {
            phase = Option.of(table.follow(phase, type.cast(recorded.event())));
        }
        return phase;
    }

    @Property(tries = TRIES)
    void prospects(@ForAll("prospectHistories") List<ProspectEvent> events) {
        assertLeadsThere(ProspectLifecycle.table(), ProspectEvent.class, events);
    }

    @Property(tries = TRIES)
    void deals(@ForAll("dealHistories") List<DealEvent> events) {
        assertLeadsThere(DealLifecycle.table(), DealEvent.class, events);
    }

    @Property(tries = TRIES)
    void proposals(@ForAll("proposalHistories") List<ProposalEvent> events) {
        assertLeadsThere(ProposalLifecycle.table(), ProposalEvent.class, events);
    }

    @Property(tries = TRIES)
    void orders(@ForAll("orderHistories") List<OrderEvent> events) {
        assertLeadsThere(OrderLifecycle.table(), OrderEvent.class, events);
    }

    @Property(tries = TRIES)
    void customers(@ForAll("customerHistories") List<CustomerEvent> events) {
        assertLeadsThere(CustomerLifecycle.table(), CustomerEvent.class, events);
    }

    @Property(tries = TRIES)
    void consents(@ForAll("consentHistories") List<ConsentEvent> events) {
        assertLeadsThere(ConsentLifecycle.table(), ConsentEvent.class, events);
    }

    @Property(tries = TRIES)
    void members(@ForAll("memberHistories") List<MemberEvent> events) {
        assertLeadsThere(MemberLifecycle.table(), MemberEvent.class, events);
    }

    @Provide
    Arbitrary<List<ProspectEvent>> prospectHistories() {
        return ProspectArbitraries.histories();
    }

    @Provide
    Arbitrary<List<DealEvent>> dealHistories() {
        return DealArbitraries.histories();
    }

    @Provide
    Arbitrary<List<ProposalEvent>> proposalHistories() {
        return ProposalArbitraries.histories();
    }

    @Provide
    Arbitrary<List<OrderEvent>> orderHistories() {
        return OrderArbitraries.histories();
    }

    @Provide
    Arbitrary<List<CustomerEvent>> customerHistories() {
        return CustomerArbitraries.histories();
    }

    @Provide
    Arbitrary<List<ConsentEvent>> consentHistories() {
        return ConsentArbitraries.histories();
    }

    @Provide
    Arbitrary<List<MemberEvent>> memberHistories() {
        return MemberArbitraries.histories();
    }
}
