package org.dealwright.api;

import static org.dealwright.api.Office.MONDAY_9;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.Dossier;
import org.dealwright.prospect.Prospect;
import org.junit.jupiter.api.Test;

/** What waits for the index gets there once, in the end, and not late. */
class BacklogTest {
    private static final String LIFECYCLE = "prospect";

    private final Journal journal = new InMemoryJournal();
    private final LiveIndex live = new LiveIndex(
            journal, SalesPolicy.defaults(), new Staff(), new Kept(journal, SalesPolicy.defaults()), Runnable::run);
    private final Backlog backlog = live.backlog();
    private final Dossier dossier = dossier();

    @Test
    void what_went_on_while_it_waited_is_put_into_the_index_as_it_is_now() {
        Latest<?> first = identified("p1", 1);
        Latest<?> then = working("p1", 2);
        backlog.add(null, first);
        backlog.add(first, then);

        live.ask(Index::written);

        assertNull(first.card);
        assertEquals("working", live.ask(known -> known.of(LIFECYCLE)).find("p1").phase);
        assertEquals(2, live.ask(known -> known.of(LIFECYCLE)).find("p1").version);
        assertEquals(1, live.ask(known -> known.of(LIFECYCLE)).find("p1").began);
    }

    @Test
    void what_goes_on_while_it_is_moved_is_found_as_it_was_when_somebody_asked() {
        Latest<?> first = identified("p1", 1);
        Index index = live.ask(known -> known);
        backlog.add(null, first);
        Backlog.Waiting taken = backlog.take();
        backlog.add(first, working("p1", 2));

        live.alone(() -> {
            live.move(index, taken);
            return taken;
        });

        assertNotNull(first.card);
        assertEquals("identified", first.card.phase);
        assertEquals("working", live.ask(known -> known.of(LIFECYCLE)).find("p1").phase);
    }

    @Test
    void what_goes_on_later_keeps_its_card() {
        Latest<?> first = identified("p1", 1);
        Latest<?> then = working("p1", 2);
        backlog.add(null, first);
        live.ask(Index::written);
        backlog.add(first, then);
        live.ask(Index::written);

        assertNotNull(first.card);
        assertSame(first.card, then.card);
        assertEquals("working", then.card.phase);
    }

    @Test
    void what_was_read_anew_in_between_replaces_what_waits() {
        backlog.add(null, identified("p1", 1));
        backlog.add(null, working("p1", 2));
        live.ask(Index::written);

        assertEquals("working", live.ask(known -> known.of(LIFECYCLE)).find("p1").phase);
        assertEquals(
                1,
                live.ask(known -> known.of(LIFECYCLE))
                        .list(Query.all(), Option.none(), 10)
                        .size());
    }

    @Test
    void much_that_waits_is_moved_though_nobody_asks_and_little_is_not() {
        List<Latest<?>> waiting = new ArrayList<>();
        for (int i = 0; i < Backlog.FULL; i++) {
            live.relieve();
            Latest<?> next = identified("p" + i, 1);
            waiting.add(next);
            backlog.add(null, next);
        }
        waiting.forEach(one -> assertNull(one.card));

        live.relieve();

        waiting.forEach(one -> assertNotNull(one.card));
    }

    @Test
    void what_has_no_place_yet_goes_on_and_is_listed_as_it_is_when_somebody_asks() {
        List<Latest<?>> recorded = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Latest<?> next = identified("p" + i, 1);
            recorded.add(next);
            backlog.add(null, next);
        }
        for (int i = 0; i < 2_000; i += 2) {
            backlog.add(recorded.get(i), working("p" + i, 2));
        }

        Cards cards = live.ask(known -> known.of(LIFECYCLE));
        assertEquals(
                1_000,
                cards.list(Query.all().inPhase("working"), Option.none(), 5_000).size());
        assertEquals(
                1_000,
                cards.list(Query.all().inPhase("identified"), Option.none(), 5_000)
                        .size());
        assertEquals(2_000, cards.list(Query.all(), Option.none(), 5_000).size());
        assertEquals("working", cards.find("p1998").phase);
    }

    private Latest<?> identified(String id, long version) {
        return latest(id, version, new Prospect.Identified(dossier, MONDAY_9));
    }

    private Latest<?> working(String id, long version) {
        return latest(id, version, new Prospect.Working(dossier, MONDAY_9));
    }

    private static Latest<?> latest(String id, long version, Prospect phase) {
        return new Latest<>(Kind.PROSPECT, new StreamId(LIFECYCLE, id), version, 1, phase, Option.none());
    }

    private static Dossier dossier() {
        Office office = new Office();
        office.identified(new ProspectId("p"), Option.none());
        return office.process.prospects().find(new ProspectId("p")).get().dossier();
    }
}
