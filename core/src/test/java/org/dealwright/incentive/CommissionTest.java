package org.dealwright.incentive;

import static org.dealwright.incentive.IncentiveFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Tiers, cliffs, accelerators and decelerators, by hand. */
class CommissionTest {
    /**
     * The form in which tiered plans are commonly published: 5 % up to quota, 7 % up to 125 % of it, 10 % beyond. With a
     * quota of 200,000 the tiers begin at 0, 200,000 and 250,000.
     */
    private static final Commission TIERED =
            Commission.of("commission", Tier.of(0, "5"), Tier.of(100, "7"), Tier.of(125, "10"));

    private static Statement paid(Commission commission, String quota, String sold) {
        return statement(
                plan(commission),
                quarter().participants(Participant.of(ANN, eur(quota))).sales(sale("d1", sold, "2026-02-01", ANN)),
                ANN);
    }

    @Test
    void each_rate_is_paid_on_what_lies_within_its_tier() {
        // 200,000 × 5 % = 10,000; 50,000 × 7 % = 3,500; 30,000 × 10 % = 3,000
        Statement statement = paid(TIERED, "200000", "280000");

        assertEquals(List.of("EUR 10000.00", "EUR 3500.00", "EUR 3000.00"), amounts(statement));
        assertEquals(eur("16500"), statement.paid());
        assertEquals(Option.some(Attainment.of(140)), statement.attained());
    }

    @Test
    void a_tier_begins_with_the_first_unit_above_its_bound() {
        assertEquals(List.of("EUR 10000.00"), amounts(paid(TIERED, "200000", "200000")));
        // one cent at 7 % is less than half a cent
        assertEquals(List.of("EUR 10000.00", "EUR 0.00"), amounts(paid(TIERED, "200000", "200000.01")));
        // eight cents at 7 % are 0.56 cents
        assertEquals(List.of("EUR 10000.00", "EUR 0.01"), amounts(paid(TIERED, "200000", "200000.08")));
    }

    @Test
    void the_slices_add_up_to_what_is_credited() {
        Statement statement = paid(TIERED, "200000.07", "280000.03");

        // 125 % of 200,000.07 is 250,000.0875, which is 250,000.09 to the nearest cent
        assertEquals(
                List.of(eur("200000.07"), eur("50000.02"), eur("29999.94")),
                statement.lines().stream().map(line -> line.base().get()).toList());
    }

    @Test
    void below_the_first_tier_nothing_is_earned() {
        Commission threshold = Commission.of("commission", Tier.of(50, "8"));

        assertEquals(List.of(), amounts(paid(threshold, "100000", "50000")));
        // 10,000 above half the quota, at 8 %
        assertEquals(List.of("EUR 800.00"), amounts(paid(threshold, "100000", "60000")));
    }

    @Test
    void a_cliff_pays_the_rate_reached_on_everything() {
        Commission cliff = TIERED.retroactive();

        // 199,999.99 × 5 % = 9,999.9995
        assertEquals(List.of("EUR 10000.00"), amounts(paid(cliff, "200000", "199999.99")));
        // all of it at 7 %, in the slices in which it would be paid otherwise: 200,000 and 40,000
        assertEquals(eur("16800"), paid(cliff, "200000", "240000").earned());
        assertEquals(eur("28000"), paid(cliff, "200000", "280000").earned());
    }

    @Test
    void an_accelerator_multiplies_the_rate_above_its_bound() {
        // a flat 10 %, 1.5 times above quota, twice above 150 %:
        // 100,000 × 10 % + 50,000 × 15 % + 20,000 × 20 % = 10,000 + 7,500 + 4,000
        Commission accelerated = Commission.of("commission", Tier.of(0, "10"))
                .acceleratedAbove(Attainment.QUOTA, Factor.of("1.5"))
                .acceleratedAbove(Attainment.of(150), Factor.of("2"));
        Statement statement = paid(accelerated, "100000", "170000");

        assertEquals(List.of("EUR 10000.00", "EUR 7500.00", "EUR 4000.00"), amounts(statement));
        assertEquals(
                List.of(Rate.of(10), Rate.of(15), Rate.of(20)),
                statement.lines().stream().map(line -> line.rate().get()).toList());
    }

    @Test
    void a_decelerator_pays_less_up_to_its_bound() {
        // 50,000 × 10 % × 0.5 + 30,000 × 10 %
        Commission slow =
                Commission.of("commission", Tier.of(0, "10")).deceleratedBelow(Attainment.of(50), Factor.of("0.5"));

        assertEquals(List.of("EUR 2500.00", "EUR 3000.00"), amounts(paid(slow, "100000", "80000")));
        assertEquals(List.of("EUR 2000.00"), amounts(paid(slow, "100000", "40000")));
    }

    @Test
    void a_flat_rate_needs_no_quota() {
        Results.Builder results =
                quarter().participants(Participant.of(ANN)).sales(sale("d1", "1000", "2026-02-01", ANN));

        Statement statement = statement(plan(Commission.of("flat", Tier.of(0, "7.5"))), results, ANN);

        assertEquals(List.of("EUR 75.00"), amounts(statement));
        assertEquals(Option.none(), statement.attained());
    }

    @Test
    void tiers_without_a_quota_are_refused_for_whoever_would_earn_by_them() {
        Results results = quarter()
                .participants(Participant.of(ANN), Participant.of(BOB))
                .sales(sale("d1", "1000", "2026-02-01", ANN))
                .build();

        assertEquals(
                List.of("quota needed-for-tiers"),
                faults(plan(TIERED).simulate(results).getLeft()));
    }

    @Test
    void each_line_is_rounded_once_in_the_way_of_the_plan() {
        // 0.50 × 5 % = 2.5 cents
        Results results = quarter()
                .participants(Participant.of(ANN, eur("100")))
                .sales(sale("d1", "0.50", "2026-02-01", ANN))
                .build();
        IncentivePlan even = IncentivePlan.builder("plan", CurrencyUnit.EUR)
                .rounding(RoundingMode.HALF_EVEN)
                .with(TIERED)
                .build();

        assertEquals(eur("0.03"), plan(TIERED).simulate(results).get().earned());
        assertEquals(eur("0.02"), even.simulate(results).get().earned());
    }

    @Test
    void a_commission_on_a_tag_is_measured_by_the_quota_for_it() {
        Results.Builder results = quarter()
                .participants(Participant.of(ANN, eur("100000")).quota(NEW, eur("20000")))
                .sales(sale("d1", "30000", "2026-02-01", ANN).tagged(NEW), sale("d2", "50000", "2026-02-01", ANN));

        // 20,000 × 5 % + 5,000 × 7 % + 5,000 × 10 %; the other 50,000 count for nothing
        assertEquals(
                List.of("EUR 1000.00", "EUR 350.00", "EUR 500.00"),
                amounts(statement(plan(TIERED.on(NEW)), results, ANN)));
    }

    @Test
    void a_commission_may_count_one_sort_of_credit_only() {
        Results.Builder results = quarter()
                .participants(Participant.of(ANN), Participant.of(BOB))
                .sales(
                        sale("d1", "1000", "2026-02-01", ANN).overlaid(split(BOB, "50")),
                        sale("d2", "300", "2026-02-01", BOB));
        Commission flat = Commission.of("flat", Tier.of(0, "10"));

        assertEquals(eur("80"), statement(plan(flat), results, BOB).earned());
        assertEquals(
                eur("30"),
                statement(plan(flat.counting(Counting.REVENUE)), results, BOB).earned());
        assertEquals(
                eur("50"),
                statement(plan(flat.counting(Counting.OVERLAY)), results, BOB).earned());
    }

    @Test
    void a_line_says_why_in_both_languages() {
        Commission accelerated = TIERED.acceleratedAbove(Attainment.QUOTA, Factor.of("1.5"));
        Line line = paid(accelerated, "100000", "110000").lines().get(1);

        assertEquals(
                "EUR 10000.00 of credit, in the tier from 100 % of the quota on, earns 7 % times 1.5: 10.5 %.",
                line.why().explain(Locale.ENGLISH));
        assertEquals(
                "EUR 10000.00 jóváírás, a kvóta 100 %-ától induló sávban, ennyit ér: 7 % szorozva ezzel: 1.5, azaz 10.5 %.",
                line.why().explain(Locale.forLanguageTag("hu")));
    }
}
