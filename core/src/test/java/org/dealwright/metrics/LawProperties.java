package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.WorkingHours;

/** What holds of every measure: rows of other times change nothing, and neither do other identifiers. */
class LawProperties {
    private static final WorkingHours OFFICE =
            WorkingHours.weekdays(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final List<String> STEPS = List.of("lead", "meeting", "won");

    @Provide
    Arbitrary<List<Journey>> journeys() {
        return new MergingProperties().journeys();
    }

    @Provide
    Arbitrary<List<Passage>> passages() {
        return new MergingProperties().passages();
    }

    @Provide
    Arbitrary<List<HandoffOutcome>> handoffs() {
        return new GrowthProperties().handoffs();
    }

    @Provide
    Arbitrary<List<Touch>> touches() {
        return new GrowthProperties().touches();
    }

    @Provide
    Arbitrary<List<Referral>> referrals() {
        return new GrowthProperties().referrals();
    }

    @Provide
    Arbitrary<List<Stay>> stays() {
        return Rows.stays();
    }

    @Provide
    Arbitrary<List<Arrival>> arrivals() {
        return Rows.arrivals();
    }

    @Provide
    Arbitrary<List<PipelineEntry>> entries() {
        return Rows.entries();
    }

    /** Of all rows and of those that belong to the question. */
    private static <T, R> void same(List<T> rows, Predicate<T> belongs, Collector<T, ?, R> measure) {
        assertEquals(
                rows.stream().filter(belongs).collect(measure), rows.stream().collect(measure));
    }

    private static <T, R> void sameRenamed(List<T> rows, UnaryOperator<T> renamed, Collector<T, ?, R> measure) {
        assertEquals(rows.stream().map(renamed).collect(measure), rows.stream().collect(measure));
    }

    @Property
    void journeys_of_other_times_change_nothing(@ForAll("journeys") List<Journey> rows) {
        same(rows, row -> row.reached("lead").exists(MARCH::contains), Conversion.ofCohort("lead", "won", MARCH));
        same(rows, row -> row.reached().values().stream().anyMatch(MARCH::contains), Funnel.ofCohort(STEPS, MARCH));
        same(
                rows,
                row -> row.reached().values().stream().anyMatch(MARCH::contains)
                        || row.dropped().exists(MARCH::contains),
                Funnel.ofPeriod(STEPS, MARCH));
        same(
                rows,
                row -> row.reached("won").orElse(row.dropped()).exists(MARCH::contains),
                Conversion.ofLeavers("lead", "won", MARCH));
    }

    @Property
    void what_the_team_did_at_other_times_changes_nothing(
            @ForAll("handoffs") List<HandoffOutcome> handoffs,
            @ForAll("touches") List<Touch> touches,
            @ForAll("arrivals") List<Arrival> arrivals,
            @ForAll("stays") List<Stay> stays) {
        same(handoffs, row -> MARCH.contains(row.offered()), HandoffMeasure.of(MARCH));
        same(touches, row -> MARCH.contains(row.at()), Activity.in(MARCH));
        same(arrivals, row -> MARCH.contains(row.arrived()), SpeedToLead.of(MARCH, OFFICE, noon(50)));
        same(stays, row -> row.left().exists(MARCH::contains), TimeInStage.ofLeavers(MARCH));
    }

    @Property
    void other_identifiers_of_subjects_and_deals_change_nothing(
            @ForAll("passages") List<Passage> passages, @ForAll("entries") List<PipelineEntry> entries) {
        List<Passage> others = passages.stream()
                .map(row -> new Passage("z" + row.subject(), row.step(), row.at()))
                .toList();
        assertEquals(
                passages.stream().collect(Journey.journeys("lost")).stream().collect(Funnel.ofCohort(STEPS, MARCH)),
                others.stream().collect(Journey.journeys("lost")).stream().collect(Funnel.ofCohort(STEPS, MARCH)));
        UnaryOperator<PipelineEntry> renamed = row -> new PipelineEntry(
                new DealId("z" + row.deal().value()),
                row.since(),
                row.until(),
                row.value(),
                row.closeOn(),
                row.probability(),
                row.category(),
                row.ending());
        sameRenamed(entries, renamed, Pipeline.at(noon(40), Days.BUDAPEST, EUR));
        sameRenamed(entries, renamed, PipelineBridge.between(noon(20), noon(50), MARCH, EUR));
        sameRenamed(entries, renamed, OutcomeDistribution.at(noon(40), EUR));
        sameRenamed(entries, renamed, OutcomeSimulation.at(noon(40), EUR, 11, 50));
    }

    @Property
    void other_identifiers_of_customers_change_nothing(@ForAll("referrals") List<Referral> referrals) {
        sameRenamed(
                referrals,
                row -> new Referral(
                        new CustomerId("z" + row.by().value()),
                        new ProspectId("z" + row.prospect().value()),
                        row.became().map(each -> new CustomerId("z" + each.value())),
                        row.won()),
                Referrals.of(EUR));
    }
}
