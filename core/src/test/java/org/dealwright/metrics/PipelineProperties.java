package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class PipelineProperties {
    @Provide
    Arbitrary<List<PipelineEntry>> entries() {
        return Rows.entries();
    }

    @Property
    void merged_in_any_grouping_they_are_the_same(@ForAll("entries") List<PipelineEntry> rows, @ForAll long seed) {
        MergingProperties.holds(rows, Pipeline.at(noon(40), Days.BUDAPEST, EUR), seed);
        MergingProperties.holds(rows, PipelineBridge.between(noon(20), noon(50), EUR), seed);
        MergingProperties.holds(rows, PipelineBridge.between(noon(20), noon(50), MARCH, EUR), seed);
        MergingProperties.holds(rows, OutcomeDistribution.at(noon(40), EUR), seed);
        MergingProperties.holds(rows, OutcomeSimulation.at(noon(40), EUR, 11, 50), seed);
    }

    /** Each deal once, with the entry that began last, and of those that began together the same one always. */
    private static Money standing(Instant at, List<PipelineEntry> rows) {
        Map<Object, PipelineEntry> last = new HashMap<>();
        rows.stream()
                .filter(row -> !row.since().isAfter(at) && row.until().forAll(end -> end.isAfter(at)))
                .sorted(Comparator.comparing(PipelineEntry::since).thenComparing(PipelineEntry::toString))
                .forEach(row -> last.put(row.deal(), row));
        return last.values().stream()
                .filter(row -> row.closeOn().exists(MARCH::contains))
                .flatMap(row -> row.value().toJavaStream())
                .filter(value -> value.getCurrencyUnit().equals(CurrencyUnit.EUR))
                .reduce(eur(0), Money::plus);
    }

    /** That it adds up, the bridge itself insists on; here that its ends are the pipeline's. */
    @Property
    void a_bridge_goes_from_one_standing_to_the_other(@ForAll("entries") List<PipelineEntry> rows) {
        PipelineBridge bridge = rows.stream().collect(PipelineBridge.between(noon(20), noon(50), MARCH, EUR));

        assertEquals(standing(noon(20), rows), bridge.opening());
        assertEquals(standing(noon(50), rows), bridge.closing());
    }

    @Property
    void what_is_expected_is_the_weighted_pipeline(@ForAll("entries") List<PipelineEntry> rows) {
        OutcomeDistribution outcome = rows.stream().collect(OutcomeDistribution.at(noon(40), EUR));
        Pipeline pipeline = rows.stream().collect(Pipeline.at(noon(40), Days.BUDAPEST, EUR));
        // the mean of whole euros is the sum of the chances of at least 1, at least 2, and so on
        double mean = 0;
        for (long euros = 1; !eur(euros).isGreaterThan(pipeline.open().total()); euros++) {
            mean += outcome.chanceOf(eur(euros));
        }
        assertEquals(pipeline.weight().doubleValue(), mean, 1e-6);
    }

    @Property
    void entries_of_other_times_change_nothing(@ForAll("entries") List<PipelineEntry> rows) {
        List<PipelineEntry> held =
                rows.stream().filter(row -> row.holdsAt(noon(40))).toList();

        assertEquals(
                held.stream().collect(Pipeline.at(noon(40), Days.BUDAPEST, EUR)),
                rows.stream().collect(Pipeline.at(noon(40), Days.BUDAPEST, EUR)));
    }

    @Property
    void categories_add_up_to_the_whole_and_what_has_no_chance_is_said(@ForAll("entries") List<PipelineEntry> rows) {
        Pipeline pipeline = rows.stream().collect(Pipeline.at(noon(40), Days.BUDAPEST, EUR));

        assertEquals(
                rows.stream()
                        .filter(row ->
                                row.holdsAt(noon(40)) && row.probability().isEmpty())
                        .flatMap(row -> row.value().toJavaStream())
                        .filter(value -> value.getCurrencyUnit().equals(CurrencyUnit.EUR))
                        .reduce(eur(0), Money::plus),
                pipeline.unweighted().total());
        assertEquals(
                pipeline.open().total(),
                Option.of(pipeline.forecast(List.of("commit", "best-case", "pipeline"))
                                .get("pipeline"))
                        .get());
    }
}
