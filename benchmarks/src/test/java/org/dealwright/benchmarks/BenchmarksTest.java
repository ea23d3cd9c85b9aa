package org.dealwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dealwright.api.Batch;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.jdbc.JdbcJournal;
import org.dealwright.metrics.NoDecision;
import org.dealwright.metrics.Times;
import org.dealwright.metrics.WinRate;
import org.dealwright.process.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every benchmark still does what it is to measure; how fast is no test's business. */
class BenchmarksTest {
    @Test
    void the_prospects_path_is_walked_by_the_library_and_by_its_rivals() {
        assertDoesNotThrow(new DecideBenchmark()::check);
    }

    @Test
    void the_deals_path_is_walked_by_the_library_and_by_its_rivals() {
        assertDoesNotThrow(new DealBenchmark()::check);
    }

    @Test
    void no_touch_along_the_path_breaks_anything_by_the_rivals_guards_either() {
        ProspectPath path = new ProspectPath();
        Lead lead = new Lead(path);

        new LeadSwitch(path, lead).walk();

        assertEquals(Set.of(), lead.marks());
    }

    @Test
    void every_refusal_is_for_its_own_reason() {
        assertDoesNotThrow(new RefusalBenchmark()::check);
    }

    @Test
    void the_shell_takes_a_prospect_to_its_deal() {
        assertDoesNotThrow(new HandleBenchmark()::begin);
    }

    @Test
    void a_history_is_replayed_to_its_end() {
        assertDoesNotThrow(new ReplayBenchmark()::check);
    }

    @Test
    void a_proposal_is_priced_as_by_hand() {
        assertDoesNotThrow(new PricingBenchmark()::check);
    }

    @Test
    void some_customers_are_silent_and_most_are_not() {
        RetentionBenchmark retention = new RetentionBenchmark();
        retention.customers = 1_000;

        retention.fill();

        assertTrue(retention.silence() > 10);
        assertTrue(retention.silence() < 500);
        assertTrue(retention.silenceAndHealth() > 0);
    }

    @Test
    void every_rival_finds_the_same_funnel() throws SQLException {
        FunnelBenchmark.Grouped grouped = new FunnelBenchmark.Grouped();
        FunnelBenchmark.Recorded recorded = new FunnelBenchmark.Recorded();
        FunnelBenchmark.Duck duck = new FunnelBenchmark.Duck();
        FunnelBenchmark.Lite lite = new FunnelBenchmark.Lite();
        grouped.deals = recorded.deals = duck.deals = lite.deals = 3_000;
        grouped.fill();
        recorded.fill();
        duck.fill();
        lite.fill();
        FunnelBenchmark funnel = new FunnelBenchmark();

        Object found = funnel.duckDb(duck);

        assertEquals(found, funnel.sqlite(lite));
        assertEquals(found, funnel.plainStreams(recorded));
        assertEquals(found, funnel.inJournalOrder(recorded));
        assertEquals(found, funnel.inJournalOrderInParallel(recorded));
        assertEquals(found, funnel.groupedByDeal(grouped));
        assertEquals(found, funnel.groupedByDealInParallel(grouped));
        duck.close();
        lite.close();
    }

    @Test
    void all_measures_find_something_in_what_is_known_of_the_deals() {
        MeasuresBenchmark measures = new MeasuresBenchmark();
        measures.deals = 3_000;
        measures.fill();

        assertEquals(measures.all(), measures.all());
        assertTrue(measures.ofPipeline() != new MeasuresBenchmark().ofPipeline());
    }

    /** Far less than a byte a row, where an exact median keeps eight. */
    @Test
    void what_a_win_rate_keeps_does_not_grow_with_its_rows() {
        long rows = 2_000_000;

        long winRate = MeasuresFootprint.kept(
                WinRate.byCount(NoDecision.IS_LOST, MeasuresFootprint.YEAR), MeasuresFootprint::deal, rows);
        long times = MeasuresFootprint.kept(Times.of(Duration::ofMillis), number -> number, rows);

        assertTrue(winRate < rows / 4, () -> "it kept " + winRate + " B");
        assertTrue(times > 7 * rows, () -> "they kept " + times + " B");
    }

    @Test
    void the_deals_of_the_funnel_have_as_many_events_as_it_says() {
        assertEquals(8.7, StageEvents.of(100_000).count() / 100_000.0, 0.05);
    }

    @Test
    void there_is_something_to_list() {
        ListBenchmark lists = new ListBenchmark();
        lists.prospects = 10_000;

        lists.fill();

        // two thirds are not contacted yet, and the page is full
        assertEquals(100, lists.byPhase());
        assertTrue(lists.worklist() > 100);
        // of the first two hundred every third, but for those that wait in the queue
        assertEquals(65, lists.byOwnerAndPhase());
        assertEquals(1, lists.byCompanyAndPhase());
        assertEquals(100, lists.byOwnerAndDue());
        assertEquals(67, lists.inQueueAndPhase());
        assertEquals(0, lists.inQueueAndOtherPhase());
    }

    @Test
    void every_footprint_is_of_a_prospect_or_a_deal_in_its_phase() {
        assertEquals("Identified", Footprint.identified().getClass().getSimpleName());
        assertEquals("Engaged", Footprint.assessed().getClass().getSimpleName());
        assertEquals(
                "Discovering",
                Footprint.opened(Footprint.handedOver()).getClass().getSimpleName());
        assertEquals(
                "Proposed",
                Footprint.proposed(Footprint.handedOver()).getClass().getSimpleName());
    }

    @Test
    void jdbc_by_hand_writes_what_the_journal_writes(@TempDir java.nio.file.Path folder) throws SQLException {
        DealEvent[] history = new DealEvent[DealPath.STEPS];
        new DealPath().walk(history);
        Batch batch = new Batch(
                Instant.parse("2026-03-02T09:00:00Z"),
                Option.none(),
                List.of(new Batch.Append(new StreamId("deal", "1"), 0, List.<Event>of(history))));

        try (JdbcByHand byHand = new JdbcByHand(folder.resolve("by-hand.db"));
                JdbcJournal journal = JdbcJournal.sqlite(folder.resolve("journal.db"));
                JdbcJournal reading = JdbcJournal.sqlite(folder.resolve("by-hand.db"))) {
            byHand.append(batch);
            journal.append(batch);

            assertEquals(journal.readAll(0, 100), reading.readAll(0, 100));
            assertEquals(DealPath.STEPS, byHand.query(folder.resolve("journal.db"), "deal", "1"));
        }
    }
}
