package org.dealwright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Deadline;
import org.dealwright.process.Event;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.ProspectLifecycle;
import org.dealwright.prospect.ProspectPolicy;

/** The index says what the journal holds, whatever has happened. */
class IndexProperties {
    private static final int TRIES = 150;

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);

    @Property(tries = TRIES)
    void an_index_read_from_the_journal_is_the_one_that_grew_with_it(@ForAll("histories") List<Happening> history) {
        history.forEach(happening -> happening.in(office));

        assertEquals(
                new Recorder(journal, SalesPolicy.defaults(), () -> Office.MONDAY_9).ask(Index::written),
                office.process.engine().ask(Index::written));
    }

    @Property(tries = TRIES)
    void an_index_in_doubt_becomes_what_the_journal_holds(
            @ForAll("histories") List<Happening> history,
            @ForAll @IntRange(min = 1, max = 3) int lost,
            @ForAll @IntRange(min = 1, max = 7) int looking) {
        for (int i = 0; i < history.size(); i++) {
            journal.loseAnswers(lost);
            history.get(i).in(office);
            if (i % looking == 0) {
                office.process.prospects().list(Query.all());
            }
        }

        assertEquals(
                new Recorder(journal, SalesPolicy.defaults(), () -> Office.MONDAY_9).ask(Index::written),
                office.process.engine().ask(Index::written));
    }

    @Property(tries = TRIES)
    void a_list_holds_what_reading_every_history_would_find_in_the_order_promised(
            @ForAll("histories") List<Happening> history, @ForAll("queries") Query query) {
        history.forEach(happening -> happening.in(office));

        List<Listed<ProspectId>> paged = new ArrayList<>();
        Option<Query> next = Option.of(query);
        while (next.isDefined()) {
            Page<ProspectId> page = office.process.prospects().list(next.get());
            assertEquals(true, page.entries().size() <= query.size());
            assertEquals(true, page.next().isEmpty() || page.entries().size() == query.size());
            paged.addAll(page.entries());
            next = page.next().map(query::after);
        }

        assertEquals(expected(query), paged);
        assertEquals(paged, office.process.prospects().stream(query).toList());
    }

    private List<Listed<ProspectId>> expected(Query query) {
        Comparator<Listed<ProspectId>> byId =
                Comparator.comparing(one -> one.id().value());
        Comparator<Listed<ProspectId>> byDue = Comparator.<Listed<ProspectId>, Instant>comparing(
                        one -> one.due().get())
                .thenComparing(byId);
        return Stream.of("p1", "p2", "p3", "P4", "é5")
                .map(id -> new StreamId("prospect", id))
                .filter(stream -> !journal.read(stream).isEmpty())
                .map(this::read)
                .filter(one -> query.owner().isEmpty() || one.owner().equals(query.owner()))
                .filter(one -> !query.queued() || one.owner().isEmpty())
                .filter(one -> query.phases().isEmpty() || query.phases().contains(one.phase()))
                .filter(one -> query.company().isEmpty() || one.company().equals(query.company()))
                .filter(one -> query.dueBefore().isEmpty()
                        || one.due()
                                .exists(due -> due.isBefore(query.dueBefore().get())))
                .sorted(query.dueBefore().isDefined() ? byDue : byId)
                .toList();
    }

    private Listed<ProspectId> read(StreamId stream) {
        List<Recorded> history = journal.read(stream);
        List<ProspectEvent> events = new ArrayList<>();
        for (Recorded recorded : history) {
            Event event = recorded.event();
            events.add((ProspectEvent) event);
        }
        Prospect phase = ProspectLifecycle.table().replay(events).get();
        return new Listed<>(
                new ProspectId(stream.id()),
                ProspectLifecycle.table().names().phase(phase.getClass()),
                phase.owner(),
                phase.company(),
                phase.since(),
                ProspectLifecycle.table()
                        .deadline(phase, ProspectPolicy.defaults())
                        .map(Deadline::at),
                history.size());
    }

    @Provide
    Arbitrary<List<Happening>> histories() {
        return Happening.histories();
    }

    @Provide
    Arbitrary<Query> queries() {
        Arbitrary<Query> owners = Arbitraries.of(
                Query.all(),
                Query.all(),
                Query.all().ownedBy(Office.ANN),
                Query.all().ownedBy(Happening.CARL),
                Query.all().inQueue());
        Arbitrary<Set<String>> phases = Arbitraries.of(
                        "identified",
                        "working",
                        "engaged",
                        "qualified",
                        "handoff-offered",
                        "handed-off",
                        "disqualified")
                .set()
                .ofMaxSize(3);
        Arbitrary<Integer> companies = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> hours = Arbitraries.integers().between(-48, 48);
        return Combinators.combine(
                        owners, phases, companies, hours, Arbitraries.integers().between(1, 3))
                .as((query, in, company, due, size) -> {
                    Query asked = query.inPhase(in.toArray(String[]::new)).size(size);
                    asked = company == 1 ? asked.of(Office.ACME) : company == 2 ? asked.of(Happening.OTHER) : asked;
                    return due < 0 ? asked : asked.dueBefore(Office.MONDAY_9.plus(Duration.ofHours(due)));
                });
    }
}
