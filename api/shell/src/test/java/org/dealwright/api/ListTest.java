package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.ANN;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MONDAY_9;
import static org.dealwright.api.Office.SDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.deal.DealCommand;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.WithdrawHandoff;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {
    private static final Instant DUE = Instant.parse("2026-03-02T17:00:00Z");
    private static final Query IN_TWOS = Query.all().size(2);

    private final FailingJournal journal = new FailingJournal(new InMemoryJournal());
    private final Office office = new Office(journal);
    private final Prospects prospects = office.process.prospects();

    @Test
    void an_entry_says_what_a_list_needs() {
        office.offered(new ProspectId("p1"), Option.of(ACME));

        assertEquals(
                new Page<>(
                        List.of(new Listed<>(
                                new ProspectId("p1"),
                                "handoff-offered",
                                Option.of(ANN),
                                Option.of(ACME),
                                MONDAY_9,
                                Option.of(DUE),
                                8)),
                        Option.none()),
                prospects.list(Query.all()));
    }

    @Test
    void nothing_is_an_empty_page() {
        assertEquals(new Page<>(List.of(), Option.none()), prospects.list(Query.all()));
        assertEquals(List.of(), prospects.stream(Query.all()).toList());
    }

    @Test
    void no_history_is_read_for_a_list() {
        identified("a", "b");
        // begun anew, so that no phase is kept
        Office later = new Office(journal);
        journal.unreadable(new StreamId("prospect", "a"));

        assertEquals(List.of("a", "b"), ids(later.process.prospects().list(Query.all())));
    }

    @Test
    void deals_are_listed_too_and_apart() {
        identified("a");
        office.process
                .deals()
                .handle(new DealId("d"), new DealCommand.Open(BOB, Option.of(ACME), Option.none(), Option.none()), AE)
                .get();

        assertEquals(
                List.of(new DealId("d")),
                office.process.deals().list(Query.all().of(ACME).ownedBy(BOB).inPhase("discovering")).entries().stream()
                        .map(Listed::id)
                        .toList());
        assertEquals(List.of("a"), ids(prospects.list(Query.all())));
    }

    @Test
    void what_was_claimed_has_left_the_queue() {
        office.give(new ProspectId("a"), new Identify(Source.of(SourceKind.EVENT)), SDR)
                .get();
        assertEquals(List.of("a"), ids(prospects.list(Query.all().inQueue())));

        office.give(new ProspectId("a"), new Claim(), SDR).get();

        assertEquals(List.of(), ids(prospects.list(Query.all().inQueue())));
        assertEquals(List.of("a"), ids(prospects.list(Query.all().ownedBy(ANN))));
    }

    @Test
    void pages_go_on_after_the_last_entry_whatever_came_or_went_before_it() {
        identified("b", "d", "f", "h");
        Page<ProspectId> first = prospects.list(IN_TWOS);
        assertEquals(List.of("b", "d"), ids(first));

        identified("a", "c", "e");

        Page<ProspectId> second = prospects.list(IN_TWOS.after(first.next().get()));
        assertEquals(List.of("e", "f"), ids(second));
        Page<ProspectId> third = prospects.list(IN_TWOS.after(second.next().get()));
        assertEquals(List.of("h"), ids(third));
        assertEquals(Option.none(), third.next());
    }

    @Test
    void a_page_goes_on_though_the_entry_it_ended_with_is_no_longer_listed() {
        List.of("a", "b", "c")
                .forEach(id -> office.give(new ProspectId(id), new Identify(Source.of(SourceKind.EVENT)), SDR)
                        .get());
        Query queue = Query.all().inQueue().size(1);
        Page<ProspectId> first = prospects.list(queue);
        office.give(new ProspectId("a"), new Claim(), SDR).get();

        assertEquals(List.of("b"), ids(prospects.list(queue.after(first.next().get()))));
    }

    @Test
    void pages_by_due_instant_go_on_by_due_instant() {
        office.offered(new ProspectId("z"), Option.none());
        office.at(MONDAY_9.plusSeconds(60));
        office.offered(new ProspectId("y"), Option.none());
        office.offered(new ProspectId("x"), Option.none());
        Query due = Query.all().dueBefore(DUE.plusSeconds(86_400)).size(1);

        Page<ProspectId> first = prospects.list(due);
        Page<ProspectId> second = prospects.list(due.after(first.next().get()));
        office.give(new ProspectId("x"), new WithdrawHandoff(), SDR).get();
        Page<ProspectId> third = prospects.list(due.after(second.next().get()));

        assertEquals(
                List.of("z", "x", "y"),
                List.of(first, second, third).stream()
                        .flatMap(page -> ids(page).stream())
                        .toList());
        assertEquals(Option.none(), third.next());
        assertEquals(List.of(), ids(prospects.list(Query.all().dueBefore(DUE))), "before is not at");
    }

    @Test
    void the_largest_page_is_a_thousand_and_a_stream_goes_on_beyond() {
        identified(IntStream.range(10_000, 12_500).mapToObj(Integer::toString).toArray(String[]::new));

        assertEquals(1_000, prospects.list(Query.all().size(1_000)).entries().size());
        assertEquals(2_500, prospects.stream(Query.all()).count());
        assertEquals(3, prospects.stream(Query.all().size(1)).limit(3).count());
        assertThrows(IllegalArgumentException.class, () -> Query.all().size(1_001));
        assertThrows(IllegalArgumentException.class, () -> Query.all().size(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!", "YQ", "fA", "OTk5OTk5OTk5OTk5OTk5OTk5LjB8YQ"})
    void what_no_page_said_is_no_cursor(String text) {
        assertThrows(IllegalArgumentException.class, () -> Query.all().after(text));
    }

    @Test
    void a_cursor_of_another_order_is_misuse() {
        identified("a", "b", "c");
        String byId = prospects.list(IN_TWOS).next().get();

        assertThrows(
                IllegalArgumentException.class,
                () -> prospects.list(IN_TWOS.dueBefore(DUE).after(byId)));
    }

    @Test
    void a_cursor_takes_every_identifier_there_can_be() {
        List<String> odd = List.of("1.5|2", "| |", "ÄŐ日本", "\uD83D\uDE00", "x".repeat(255));
        identified(odd.toArray(String[]::new));

        List<String> paged = prospects.stream(Query.all().size(1))
                .map(one -> one.id().value())
                .toList();

        assertEquals(odd.stream().sorted().toList(), paged);
    }

    @Test
    void a_cursor_shows_nothing_that_would_have_to_be_escaped() {
        identified("ÄŐ??>>", "ÄŐ??>>>");
        String cursor = prospects.list(Query.all().size(1)).next().get();

        assertTrue(cursor.matches("[A-Za-z0-9_-]+"), cursor);
        assertEquals("|ÄŐ??>>", new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    }

    @Test
    void a_phase_that_there_is_not_is_misuse_and_named() {
        assertEquals(
                "a deal has only the phases [agreed, discovering, lost, negotiating, on-hold, presented, proposed, won],"
                        + " asked for were [engaged]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> office.process.deals().list(Query.all().inPhase("engaged")))
                        .getMessage());
    }

    @Test
    void an_owner_and_the_queue_cannot_be_asked_for_together() {
        assertThrows(IllegalArgumentException.class, () -> Query.all().inQueue().ownedBy(ANN));
        assertThrows(
                IllegalArgumentException.class, () -> Query.all().ownedBy(ANN).inQueue());
        assertThrows(NullPointerException.class, () -> Query.all().ownedBy(null));
        assertThrows(NullPointerException.class, () -> Query.all().of((CompanyId) null));
        assertThrows(NullPointerException.class, () -> Query.all().after(null));
    }

    private void identified(String... ids) {
        for (String id : ids) {
            office.identified(new ProspectId(id), Option.none());
        }
    }

    private static List<String> ids(Page<ProspectId> page) {
        return page.entries().stream().map(one -> one.id().value()).toList();
    }
}
