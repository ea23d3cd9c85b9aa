package org.dealwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.LossReason;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Test;

/**
 * The part of the journal's contract that says how exact it is: identifiers and keys are compared character by character,
 * and what was recorded comes back to the nanosecond and to the last sign.
 */
abstract class JournalExactness extends JournalReading {
    /** Texts that mean something to a database, a pattern, a format or a parser. */
    static final List<String> TELLING = List.of(
            "'",
            "''",
            "\"",
            "`",
            "\\",
            "\\'",
            "%",
            "_",
            "x%",
            "?",
            "$1",
            ":id",
            "{0}",
            "[a-z]",
            "*",
            "--",
            "/*",
            "; DROP TABLE dealwright_event; --",
            "x' OR '1'='1",
            "a/b",
            "null",
            "NULL",
            "true",
            "&amp;",
            "<id>",
            "a\u200db",
            "ab");

    @Test
    void identifiers_are_compared_with_their_case() {
        keptApart("Ärger 1", "ärger 1", "ÄRGER 1");
    }

    @Test
    void identifiers_are_compared_with_their_accents() {
        keptApart("resume", "résumé", "resumé", "Müller", "Muller", "Mueller", "ő", "ö");
    }

    @Test
    void identifiers_that_look_alike_are_compared_by_their_signs() {
        keptApart("\u00e9", "e\u0301", "A", "\u0391", "\ufb01", "fi", "\u00df", "ss", "\u0131", "i");
    }

    @Test
    void identifiers_are_compared_with_the_spaces_at_their_ends() {
        keptApart("a", "a ", " a", "a  ", "a\u00a0");
    }

    @Test
    void identifiers_that_are_numbers_are_compared_as_texts() {
        keptApart("7", "07", "007", "7.0", "7e0", "+7", "-0", "0", "9007199254740993", "9007199254740992");
    }

    @Test
    void identifiers_of_the_full_length_are_kept_apart() {
        keptApart("x".repeat(254) + "1", "x".repeat(254) + "2", "x".repeat(254), "1" + "x".repeat(254));
    }

    @Test
    void identifiers_of_the_full_length_in_any_script_are_kept_apart() {
        keptApart("漢".repeat(254) + "1", "漢".repeat(254) + "2", "\ud83d\ude00".repeat(127) + "1");
    }

    @Test
    void identifiers_beyond_the_basic_plane_are_kept_apart() {
        keptApart("\ud83d\ude00", "\ud83d\ude01", "\ud835\udd38", "A");
    }

    @Test
    void identifiers_that_mean_something_elsewhere_mean_themselves() {
        keptApart(TELLING.toArray(String[]::new));
    }

    private void keptApart(String... ids) {
        for (int i = 0; i < ids.length; i++) {
            append(deal(ids[i]), 0, event("e" + i));
        }
        for (int i = 0; i < ids.length; i++) {
            List<Recorded> history = journal.read(deal(ids[i]));
            assertEquals(List.of(event("e" + i)), events(history), ids[i]);
            assertEquals(deal(ids[i]), history.get(0).stream());
        }
    }

    @Test
    void histories_of_two_life_cycles_with_one_identifier_are_two() {
        append(ONE, 0, event("a"));
        append(new StreamId("prospect", "one"), 0, event("b"));

        assertEquals(List.of(event("a")), events(journal.read(ONE)));
        assertEquals(List.of(event("b")), events(journal.read(new StreamId("prospect", "one"))));
    }

    @Test
    void where_the_life_cycle_ends_and_the_identifier_begins_is_not_forgotten() {
        append(new StreamId("deal", "11"), 0, event("a"));
        append(new StreamId("deal1", "1"), 0, event("b"));

        assertEquals(List.of(event("a")), events(journal.read(new StreamId("deal", "11"))));
        assertEquals(List.of(event("b")), events(journal.read(new StreamId("deal1", "1"))));
    }

    @Test
    void life_cycles_of_the_full_length_are_kept_apart() {
        append(new StreamId("d".repeat(63) + "1", "one"), 0, event("a"));

        assertEquals(List.of(), journal.read(new StreamId("d".repeat(63) + "2", "one")));
        assertEquals(List.of(event("a")), events(journal.read(new StreamId("d".repeat(63) + "1", "one"))));
    }

    @Test
    void when_it_was_recorded_is_kept_to_the_nanosecond() {
        assertEquals(
                List.of(
                        Instant.parse("2026-03-02T09:00:00.123456789Z"),
                        Instant.parse("2026-03-02T09:00:00.000000001Z")),
                recordedAt("2026-03-02T09:00:00.123456789Z", "2026-03-02T09:00:00.000000001Z"));
    }

    @Test
    void when_it_was_recorded_may_be_long_ago_or_far_away() {
        assertEquals(
                List.of(
                        Instant.parse("1900-01-01T00:00:00Z"),
                        Instant.parse("1969-12-31T23:59:59.999999999Z"),
                        Instant.parse("2038-01-19T03:14:08Z"),
                        Instant.parse("9999-12-31T23:59:59.999999999Z")),
                recordedAt(
                        "1900-01-01T00:00:00Z",
                        "1969-12-31T23:59:59.999999999Z",
                        "2038-01-19T03:14:08Z",
                        "9999-12-31T23:59:59.999999999Z"));
    }

    @Test
    void hours_that_a_clock_change_skips_or_repeats_are_kept() {
        assertEquals(
                List.of(
                        Instant.parse("2026-03-29T01:30:00Z"),
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-25T01:30:00Z")),
                recordedAt("2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"));
    }

    @Test
    void a_clock_that_goes_back_does_not_change_the_order() {
        assertEquals(
                List.of(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T08:59:59.5Z")),
                recordedAt("2026-03-02T09:00:00Z", "2026-03-02T08:59:59.5Z"));
    }

    /** When it says that batches of these instants were recorded. */
    private List<Instant> recordedAt(String... instants) {
        List<Instant> answered = new ArrayList<>();
        for (int i = 0; i < instants.length; i++) {
            answered.addAll(journal
                    .append(new Batch(
                            Instant.parse(instants[i]), Option.none(), List.of(added(ONE, i, event("e" + i)))))
                    .get()
                    .stream()
                    .map(Recorded::recordedAt)
                    .toList());
        }
        List<Instant> read =
                journal.read(ONE).stream().map(Recorded::recordedAt).toList();
        assertEquals(answered, read);
        return read;
    }

    @Test
    void words_come_back_to_the_last_sign() {
        List<String> words = List.of(
                "two\nlines\r\nand\ta tab",
                "quotes ' \" ` and \\ and \\n and \\u0041",
                "{\"json\": [1, null]} & <xml/>",
                "  spaces at both ends  ",
                "árvíztűrő tükörfúrógép, \ud83d\ude00, 漢字, e\u0301",
                "x".repeat(1_000));
        for (int i = 0; i < words.size(); i++) {
            append(ONE, i, lost(words.get(i)));
        }

        assertEquals(words.stream().map(JournalExactness::lost).toList(), events(journal.read(ONE)));
    }

    private static Event lost(String words) {
        return new DealEvent.Lost(NOW, Option.none(), LossReason.OTHER, Option.none(), Option.of(words));
    }

    @Test
    void when_something_happened_is_kept_apart_from_when_it_was_recorded() {
        Instant before = NOW.minusNanos(1);
        append(ONE, 0, new DealEvent.Resumed(before, Option.none()));

        assertEquals(before, journal.read(ONE).get(0).event().at());
        assertEquals(NOW, journal.read(ONE).get(0).recordedAt());
    }

    @Test
    void events_of_one_shape_and_different_kinds_stay_different() {
        Event resumed = new DealEvent.Resumed(NOW, Option.none());
        Event onDate = new DealEvent.ResumedOnDate(NOW, Option.none());
        append(ONE, 0, resumed, onDate);

        assertEquals(List.of(resumed, onDate), events(journal.read(ONE)));
    }
}
