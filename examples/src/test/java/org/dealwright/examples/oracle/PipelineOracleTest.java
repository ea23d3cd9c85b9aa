package org.dealwright.examples.oracle;

import static org.dealwright.examples.oracle.Asked.BUDAPEST;
import static org.dealwright.examples.oracle.Asked.EUROS;
import static org.dealwright.examples.oracle.Asked.MARCH;
import static org.dealwright.examples.oracle.Asked.minor;
import static org.dealwright.examples.oracle.Asked.row;
import static org.dealwright.examples.oracle.Warehouse.ROWS;
import static org.dealwright.examples.oracle.Warehouse.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.metrics.Omission;
import org.dealwright.metrics.Pipeline;
import org.dealwright.metrics.PipelineBridge;
import org.junit.jupiter.api.Test;

/** The pipeline as it stood, and how it became another, against SQL written by hand. */
class PipelineOracleTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-04-01T00:00:00Z");

    private static Pipeline pipeline() {
        return ROWS.entries.stream().collect(Pipeline.at(Instant.parse("2026-03-15T12:00:00Z"), BUDAPEST, EUROS));
    }

    @Test
    void the_pipeline_on_a_day_of_the_past() {
        Pipeline pipeline = pipeline();

        assertEquals(
                ask("pipeline"),
                List.of(row(
                        minor(pipeline.open().total()),
                        pipeline.open().count(),
                        // cents and per cent
                        pipeline.weight().movePointRight(4).toBigIntegerExact(),
                        minor(pipeline.unweighted().total()),
                        pipeline.unweighted().count(),
                        minor(pipeline.overdue().total()),
                        pipeline.overdue().count(),
                        pipeline.open().leftOut().count(Omission.NO_VALUE),
                        pipeline.open().leftOut().count(Omission.NO_EXCHANGE_RATE))));
    }

    @Test
    void the_pipeline_by_category() {
        List<String> rows = new ArrayList<>();
        pipeline()
                .categories()
                .forEach((category, total) -> rows.add(row(category, minor(total.total()), total.count())));

        assertEquals(ask("pipeline by category"), rows);
    }

    private static List<String> rows(PipelineBridge bridge) {
        List<String> rows = new ArrayList<>();
        bridge.movements().forEach((movement, total) -> rows.add(row(movement, minor(total.total()), total.count())));
        rows.add(row("opening", minor(bridge.opening()), null));
        rows.add(row("ending", minor(bridge.closing()), null));
        return rows.stream().sorted().toList();
    }

    @Test
    void how_the_whole_pipeline_became_another() {
        assertEquals(ask("bridge"), rows(ROWS.entries.stream().collect(PipelineBridge.between(FIRST, SECOND, EUROS))));
    }

    @Test
    void how_what_closes_in_a_month_became_another() {
        assertEquals(
                ask("bridge of what closes in march"),
                rows(ROWS.entries.stream().collect(PipelineBridge.between(FIRST, SECOND, MARCH, EUROS))));
    }
}
