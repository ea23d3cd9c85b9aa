package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.noon;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.id.DealId;
import org.dealwright.process.WorkingHours;

class DealProperties {
    private static final WorkingHours OFFICE =
            WorkingHours.weekdays(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0));

    @Provide
    Arbitrary<List<DealOutcome>> outcomes() {
        return Rows.outcomes();
    }

    @Provide
    Arbitrary<List<Stay>> stays() {
        return Rows.stays();
    }

    @Provide
    Arbitrary<List<Arrival>> arrivals() {
        return Rows.arrivals();
    }

    @Property(tries = 200)
    void merged_in_any_grouping_they_are_the_same(@ForAll("outcomes") List<DealOutcome> rows, @ForAll long seed) {
        for (NoDecision noDecision : NoDecision.values()) {
            MergingProperties.holds(rows, WinRate.byCount(noDecision), seed);
            MergingProperties.holds(rows, WinRate.byCount(noDecision, MARCH), seed);
            MergingProperties.holds(rows, WinRate.byValue(noDecision, MARCH, EUR), seed);
            MergingProperties.holds(rows, Velocity.of(noDecision, MARCH, EUR), seed);
        }
        MergingProperties.holds(rows, SalesCycle.closedIn(MARCH, result -> result == DealResult.WON), seed);
        MergingProperties.holds(rows, SalesCycle.censored(noon(60), Days.BUDAPEST), seed);
        MergingProperties.holds(rows, MoneyTotal.of(DealOutcome::value, EUR), seed);
        MergingProperties.holds(rows, Amounts.of(DealOutcome::value, EUR), seed);
        MergingProperties.holds(rows, Amounts.won(MARCH, EUR), seed);
    }

    @Property(tries = 200)
    void waiting_merges_too(
            @ForAll("stays") List<Stay> stays, @ForAll("arrivals") List<Arrival> arrivals, @ForAll long seed) {
        MergingProperties.holds(stays, TimeInStage.ofLeavers(MARCH), seed);
        MergingProperties.holds(stays, TimeInStage.censored(noon(60)), seed);
        MergingProperties.holds(arrivals, SpeedToLead.of(MARCH, OFFICE, noon(50)), seed);
    }

    @Property
    void a_deal_that_closed_outside_the_period_changes_nothing(@ForAll("outcomes") List<DealOutcome> rows) {
        List<DealOutcome> inside = new ArrayList<>(rows);
        inside.removeIf(row -> row.closed().exists(at -> !MARCH.contains(at)));

        assertEquals(
                inside.stream().collect(WinRate.byCount(NoDecision.IS_LOST, MARCH)),
                rows.stream().collect(WinRate.byCount(NoDecision.IS_LOST, MARCH)));
        assertEquals(
                inside.stream().collect(WinRate.byValue(NoDecision.IS_LOST, MARCH, EUR)),
                rows.stream().collect(WinRate.byValue(NoDecision.IS_LOST, MARCH, EUR)));
        assertEquals(
                inside.stream().collect(Velocity.of(NoDecision.IS_LOST, MARCH, EUR)),
                rows.stream().collect(Velocity.of(NoDecision.IS_LOST, MARCH, EUR)));
        assertEquals(
                inside.stream().collect(Amounts.won(MARCH, EUR)), rows.stream().collect(Amounts.won(MARCH, EUR)));
        assertEquals(
                inside.stream().collect(SalesCycle.closedIn(MARCH, result -> true)),
                rows.stream().collect(SalesCycle.closedIn(MARCH, result -> true)));
    }

    @Property
    void other_identifiers_change_nothing(@ForAll("outcomes") List<DealOutcome> rows) {
        List<DealOutcome> other = rows.stream()
                .map(row -> new DealOutcome(
                        new DealId("other"), row.owner(), row.result(), row.opened(), row.closed(), row.value()))
                .toList();

        assertEquals(
                rows.stream().collect(Velocity.of(NoDecision.IS_LOST, MARCH, EUR)),
                other.stream().collect(Velocity.of(NoDecision.IS_LOST, MARCH, EUR)));
        assertEquals(
                rows.stream().collect(SalesCycle.censored(noon(60), Days.BUDAPEST)),
                other.stream().collect(SalesCycle.censored(noon(60), Days.BUDAPEST)));
    }

    /** Every row of the period is counted, or said to be left out. */
    @Property
    void no_row_gets_lost(@ForAll("outcomes") List<DealOutcome> rows) {
        long closed = rows.stream()
                .filter(row -> row.result() != DealResult.OPEN)
                .filter(row -> row.closed().forAll(MARCH::contains))
                .count();
        Proportion rate = rows.stream().collect(WinRate.byCount(NoDecision.IS_LOST, MARCH));
        SalesCycle cycle = rows.stream().collect(SalesCycle.closedIn(MARCH, result -> true));

        assertEquals(closed, rate.whole() + rate.leftOut().total());
        assertEquals(closed, cycle.count() + cycle.leftOut().total());
    }
}
