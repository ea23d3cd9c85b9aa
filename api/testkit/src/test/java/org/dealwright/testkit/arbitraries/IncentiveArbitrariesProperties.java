package org.dealwright.testkit.arbitraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dealwright.incentive.IncentivePlan;
import org.dealwright.incentive.Results;
import org.dealwright.incentive.Simulation;
import org.dealwright.incentive.Statement;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/** Any of the plans pays by any of the results, and what it pays adds up. */
class IncentiveArbitrariesProperties {
    @Provide
    Arbitrary<IncentivePlan> plans() {
        return IncentiveArbitraries.plans();
    }

    @Provide
    Arbitrary<Results> results() {
        return IncentiveArbitraries.results();
    }

    @Property
    void every_plan_pays_by_any_results(@ForAll("plans") IncentivePlan plan, @ForAll("results") Results results) {
        Either<List<Violation>, Simulation> simulated = plan.simulate(results);
        assertTrue(simulated.isRight(), () -> simulated.getLeft().toString());

        Money sum = Money.zero(plan.currency());
        for (Statement each : simulated.get().statements()) {
            assertTrue(!each.paid().isNegative() && !each.earned().isNegative(), each.toString());
            sum = sum.plus(each.earned());
        }
        assertEquals(sum, simulated.get().earned());
        boolean claims = simulated.get().statements().stream()
                .anyMatch(each -> !each.claims().isEmpty());
        Statistics.label("something is claimed back").collect(claims);
        Statistics.label("something is claimed back")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        Statistics.label("somebody earns").collect(sum.isPositive());
        Statistics.label("somebody earns")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }
}
