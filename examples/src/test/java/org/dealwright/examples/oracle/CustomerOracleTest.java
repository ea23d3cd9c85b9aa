package org.dealwright.examples.oracle;

import static org.dealwright.examples.oracle.Asked.EUROS;
import static org.dealwright.examples.oracle.Asked.MARCH;
import static org.dealwright.examples.oracle.Asked.ROUNDING;
import static org.dealwright.examples.oracle.Asked.assertInterval;
import static org.dealwright.examples.oracle.Asked.assertSurvival;
import static org.dealwright.examples.oracle.Asked.minor;
import static org.dealwright.examples.oracle.Asked.row;
import static org.dealwright.examples.oracle.Warehouse.ROWS;
import static org.dealwright.examples.oracle.Warehouse.ask;
import static org.dealwright.examples.oracle.Warehouse.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.metrics.CohortTable;
import org.dealwright.metrics.CustomerRetention;
import org.dealwright.metrics.PromoterScore;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.Rated;
import org.dealwright.metrics.Ratings;
import org.dealwright.metrics.RevenueCohorts;
import org.dealwright.metrics.RevenueRetention;
import org.dealwright.metrics.Survival;
import org.junit.jupiter.api.Test;

/** Who stays, what they pay and what they say, against SQL written by hand. */
class CustomerOracleTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-15");

    @Test
    void customers_kept_and_lost() {
        Proportion kept = ROWS.tenures.stream().collect(CustomerRetention.kept(MARCH));
        Proportion churned = ROWS.tenures.stream().collect(CustomerRetention.churned(MARCH));

        assertEquals(ask("customer retention"), List.of(row(kept.part(), kept.whole())));
        assertEquals(ask("customer retention"), List.of(row(churned.whole() - churned.part(), churned.whole())));
    }

    private static List<String> rows(RevenueRetention revenue) {
        double start = minor(revenue.start());
        double kept = start - minor(revenue.contraction()) - minor(revenue.churned());
        assertEquals(kept / start, revenue.gross().orElseThrow().doubleValue(), ROUNDING);
        assertEquals(
                (kept + minor(revenue.expansion())) / start,
                revenue.net().orElseThrow().doubleValue(),
                ROUNDING);
        return List.of(row(
                minor(revenue.start()),
                minor(revenue.added()),
                minor(revenue.expansion()),
                minor(revenue.contraction()),
                minor(revenue.churned()),
                minor(revenue.end()),
                revenue.kept().part(),
                revenue.kept().whole()));
    }

    @Test
    void revenue_kept_by_customer_and_by_subscription() {
        assertEquals(
                ask("revenue retention by customer"),
                rows(ROWS.terms.stream().collect(RevenueRetention.byCustomer(MARCH, EUROS))));
        assertEquals(
                ask("revenue retention by subscription"),
                rows(ROWS.terms.stream().collect(RevenueRetention.bySubscription(MARCH, EUROS))));
    }

    @Test
    void cohorts_of_customers() {
        CohortTable table = ROWS.tenures.stream().collect(CohortTable.of(AS_OF));
        List<String> rows = new ArrayList<>();
        table.cohorts().forEach((cohort, shares) -> {
            for (int month = 0; month < shares.size(); month++) {
                rows.add(row(
                        cohort,
                        month,
                        shares.get(month).part(),
                        shares.get(month).whole()));
            }
        });

        assertEquals(ask("cohorts"), rows);
    }

    @Test
    void cohorts_of_revenue() {
        RevenueCohorts table = ROWS.terms.stream().collect(RevenueCohorts.of(AS_OF, EUROS));
        List<String> rows = new ArrayList<>();
        table.cohorts().forEach((cohort, shares) -> {
            for (int month = 0; month < shares.size(); month++) {
                rows.add(row(cohort, month, minor(shares.get(month).part())));
            }
        });

        assertEquals(ask("revenue cohorts"), rows);
    }

    @Test
    void how_long_customers_stay() {
        assertSurvival(
                "survival of customers",
                ROWS.tenures.stream().collect(Survival.ofCustomers(LocalDate.parse("2026-05-31"), ChronoUnit.DAYS)));
    }

    @Test
    void promoters() {
        PromoterScore score = ROWS.promoters.stream().collect(PromoterScore.of(Rated::score));
        double[] asked = numbers("promoter score");

        assertEquals(ask("promoters"), List.of(row(score.promoters(), score.passives(), score.detractors())));
        assertEquals(asked[0], score.score().orElseThrow(), ROUNDING);
        assertEquals(asked[1], score.interval(0.95).orElseThrow().lower(), 100 * ROUNDING);
        assertEquals(asked[2], score.interval(0.95).orElseThrow().upper(), 100 * ROUNDING);
    }

    @Test
    void satisfaction() {
        Ratings ratings = ROWS.satisfaction.stream().collect(Ratings.of(Rated::score));
        double[] asked = numbers("satisfaction in figures");

        assertEquals(ask("satisfaction"), List.of(row(ratings.counts().toArray())));
        assertEquals(asked[0], ratings.mean().orElseThrow(), ROUNDING);
        assertInterval(asked, 1, ratings.satisfied().interval(0.95).orElseThrow());
    }
}
