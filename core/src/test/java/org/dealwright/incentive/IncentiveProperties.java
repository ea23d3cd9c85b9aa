package org.dealwright.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Laws of pay, against arithmetic that goes through every unit of currency, or knows nothing of the code's own. */
class IncentiveProperties {
    private static final CurrencyUnit CURRENCY = CurrencyUnit.EUR;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final SaleTag TAG = new SaleTag("new");
    private static final List<MemberId> MEMBERS =
            List.of(new MemberId("a"), new MemberId("b"), new MemberId("c"), new MemberId("d"), new MemberId("e"));

    private static Money money(long minor) {
        return Money.ofMinor(CURRENCY, minor);
    }

    private static IncentivePlan plan(RoundingMode rounding, Component... components) {
        return IncentivePlan.builder("plan", CURRENCY)
                .rounding(rounding)
                .with(components)
                .build();
    }

    @Provide
    Arbitrary<Commission> marginal() {
        Arbitrary<List<Integer>> shares = Arbitraries.integers()
                .between(0, 200)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(set -> {
                    List<Integer> sorted = new ArrayList<>(set);
                    Collections.sort(sorted);
                    return sorted;
                });
        Arbitrary<List<Integer>> rates =
                Arbitraries.integers().between(0, 3_000).list().ofSize(4);
        return Combinators.combine(
                        shares,
                        rates,
                        shares,
                        Arbitraries.integers().between(100, 300).list().ofSize(4),
                        Arbitraries.integers().between(0, 100))
                .as((from, rate, above, factor, slow) -> {
                    List<Tier> tiers = new ArrayList<>();
                    for (int i = 0; i < from.size(); i++) {
                        tiers.add(new Tier(Attainment.of(from.get(i)), new Rate(BigDecimal.valueOf(rate.get(i), 2))));
                    }
                    Commission commission = Commission.of("commission", tiers.toArray(Tier[]::new));
                    for (int i = 0; i < above.size(); i++) {
                        commission = commission.acceleratedAbove(
                                Attainment.of(above.get(i)), new Factor(BigDecimal.valueOf(factor.get(i), 2)));
                    }
                    return above.get(0) == 0
                            ? commission
                            : commission.deceleratedBelow(
                                    Attainment.of(above.get(0)), new Factor(BigDecimal.valueOf(slow, 2)));
                });
    }

    private static Statement paid(IncentivePlan plan, long quota, long sold) {
        MemberId seller = MEMBERS.get(0);
        return plan.simulate(Results.builder(CURRENCY, FIRST, 3)
                        .participants(Participant.of(seller, money(quota)))
                        .sales(CreditedSale.of(new DealId("d"), money(sold), FIRST.atDay(1), seller))
                        .build())
                .get()
                .statements()
                .get(0);
    }

    /** Cent by cent: at which rate is it paid? Cents of one rate and factor that lie together are one line. */
    private static BigDecimal centByCent(Commission commission, long quota, long sold, RoundingMode rounding) {
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal line = BigDecimal.ZERO;
        List<Long> bounds = new ArrayList<>();
        commission.tiers().forEach(tier -> bounds.add(bound(tier.from(), quota)));
        commission.accelerators().forEach(fast -> bounds.add(bound(fast.above(), quota)));
        commission.decelerator().forEach(slow -> bounds.add(bound(slow.below(), quota)));
        for (long cent = 0; cent < sold; cent++) {
            if (bounds.contains(cent)) {
                paid = paid.add(line.setScale(0, rounding));
                line = BigDecimal.ZERO;
            }
            line = line.add(ratePerCent(commission, quota, cent));
        }
        return paid.add(line.setScale(0, rounding));
    }

    private static BigDecimal ratePerCent(Commission commission, long quota, long cent) {
        BigDecimal rate = BigDecimal.ZERO;
        for (Tier tier : commission.tiers()) {
            rate = cent >= bound(tier.from(), quota) ? tier.rate().percent() : rate;
        }
        BigDecimal factor = BigDecimal.ONE;
        for (Decelerator slow : commission.decelerator()) {
            factor = cent < bound(slow.below(), quota) ? slow.factor().times() : factor;
        }
        for (Accelerator fast : commission.accelerators()) {
            factor = cent >= bound(fast.above(), quota) ? fast.factor().times() : factor;
        }
        return rate.multiply(factor).movePointLeft(2);
    }

    /** The nearest cent, half up, in whole numbers. */
    private static long bound(Attainment share, long quota) {
        return (2 * quota * share.percent().intValueExact() + 100) / 200;
    }

    @Property(tries = 150)
    void a_commission_pays_each_cent_at_its_own_rate(
            @ForAll("marginal") Commission commission,
            @ForAll @LongRange(min = 1, max = 1_500) long quota,
            @ForAll @LongRange(max = 4_000) long sold,
            @ForAll("roundings") RoundingMode rounding) {
        Statement statement = paid(plan(rounding, commission), quota, sold);

        assertEquals(
                centByCent(commission, quota, sold, rounding).longValueExact(),
                statement.earned().getAmountMinorLong());
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);
    }

    @Property(tries = 200)
    void more_revenue_never_earns_less(
            @ForAll("marginal") Commission commission,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long quota,
            @ForAll @LongRange(max = 3_000_000_000L) long sold,
            @ForAll @LongRange(max = 100_000L) long more,
            @ForAll("roundings") RoundingMode rounding) {
        IncentivePlan plan = plan(
                rounding,
                commission,
                GoalBonus.of("goal", Attainment.QUOTA, money(12_345)),
                Kicker.of("kicker", TAG, Rate.of(3)),
                Cap.of("cap", money(50_000_000)));

        assertTrue(!paid(plan, quota, sold + more)
                .earned()
                .isLessThan(paid(plan, quota, sold).earned()));
    }

    @Property(tries = 200)
    void the_slices_add_up_to_what_is_credited_above_the_first_tier(
            @ForAll("marginal") Commission commission,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long quota,
            @ForAll @LongRange(max = 3_000_000_000L) long sold) {
        long sliced = paid(plan(RoundingMode.HALF_UP, commission), quota, sold).lines().stream()
                .mapToLong(line -> line.base().get().getAmountMinorLong())
                .sum();

        assertTrue(sliced <= sold);
        if (commission.tiers().stream().allMatch(tier -> tier.rate().compareTo(Rate.ZERO) > 0)
                && commission.decelerator().forAll(slow -> slow.factor().times().signum() > 0)) {
            assertEquals(Math.max(0, sold - bound(commission.tiers().get(0).from(), quota)), sliced);
        }
    }

    @Property(tries = 300)
    void shares_add_up_to_the_sale_and_none_is_a_unit_off(
            @ForAll @LongRange(max = 10_000_000_000_000_000L) long sold, @ForAll("parts") List<Integer> parts) {
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            splits.add(new Split(MEMBERS.get(i), new Percent(BigDecimal.valueOf(parts.get(i), 3))));
        }
        Results.Builder results = Results.builder(CURRENCY, FIRST, 3)
                .sales(CreditedSale.of(new DealId("d"), money(sold), FIRST.atDay(1), MEMBERS.get(0))
                        .shared(splits.toArray(Split[]::new)));
        splits.forEach(split -> results.participants(Participant.of(split.member())));
        Simulation simulation = plan(RoundingMode.HALF_UP, Commission.of("all", Tier.of(0, "100")))
                .simulate(results.build())
                .get();

        assertEquals(money(sold), simulation.earned());
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(sold).multiply(BigDecimal.valueOf(parts.get(i), 5));
            BigDecimal credited =
                    BigDecimal.valueOf(simulation.statements().get(i).credited().getAmountMinorLong());
            assertTrue(credited.subtract(exact).abs().compareTo(BigDecimal.ONE) < 0);
        }
    }

    /** Thousandths of a per cent that add up to 100 %. */
    @Provide
    Arbitrary<List<Integer>> parts() {
        return Arbitraries.integers()
                .between(0, 100_000)
                .list()
                .ofMinSize(0)
                .ofMaxSize(4)
                .map(cuts -> {
                    List<Integer> sorted = new ArrayList<>(cuts);
                    Collections.sort(sorted);
                    sorted.add(100_000);
                    List<Integer> parts = new ArrayList<>();
                    int before = 0;
                    for (int cut : sorted) {
                        parts.add(cut - before);
                        before = cut;
                    }
                    return parts;
                });
    }

    /** A team's results of a quarter, with what it owes from the one before. */
    private static Results.Builder quarter(Random random, int quarter, List<PaidCredit> paid, List<Carried> carried) {
        YearMonth first = FIRST.plusMonths(3L * quarter);
        Results.Builder results = Results.builder(CURRENCY, first, 3).paid(paid).carried(carried);
        MEMBERS.forEach(member -> results.participants(Participant.of(member, money(1 + random.nextInt(200_000)))));
        List<CreditedSale> sales = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            sales.add(sale(random, new DealId("q" + quarter + "d" + i), first.atDay(1 + random.nextInt(28))));
        }
        results.sales(sales);
        Map<DealId, PaidCredit> reversible = new HashMap<>();
        paid.forEach(credit -> reversible.put(credit.deal(), credit));
        reversible.values().forEach(credit -> {
            Money left = credit.sold().minus(credit.reversed());
            if (left.isPositive() && random.nextInt(3) == 0) {
                results.reversals(reversal(random, credit.deal(), left, first.atDay(20)));
            }
        });
        sales.stream()
                .filter(sale -> sale.amount().isPositive() && random.nextInt(4) == 0)
                .forEach(sale -> results.reversals(reversal(
                        random, sale.deal(), sale.amount(), first.plusMonths(2).atDay(28))));
        return results;
    }

    private static CreditedSale sale(Random random, DealId deal, LocalDate on) {
        int cut = random.nextInt(10_001);
        int first = random.nextInt(MEMBERS.size());
        CreditedSale sale = CreditedSale.of(deal, money(random.nextInt(100_000)), on, MEMBERS.get(first))
                .shared(
                        new Split(MEMBERS.get(first), new Percent(BigDecimal.valueOf(cut, 2))),
                        new Split(
                                MEMBERS.get((first + 1) % MEMBERS.size()),
                                new Percent(BigDecimal.valueOf(10_000 - cut, 2))));
        return random.nextBoolean()
                ? sale.tagged(TAG)
                : sale.overlaid(
                        new Split(MEMBERS.get(random.nextInt(MEMBERS.size())), Percent.of(random.nextInt(101))));
    }

    private static Reversal reversal(Random random, DealId deal, Money most, LocalDate on) {
        long part =
                random.nextBoolean() ? most.getAmountMinorLong() : 1 + random.nextInt((int) most.getAmountMinorLong());
        return new Reversal(deal, money(part), on, ReversalReason.values()[random.nextInt(3)]);
    }

    private static IncentivePlan wholePlan(Random random, RoundingMode rounding) {
        return plan(
                rounding,
                Commission.of("commission", Tier.of(0, "5"), Tier.of(80, "7.25"), Tier.of(130, "11"))
                        .acceleratedAbove(Attainment.of(100), Factor.of("1.3")),
                Spiff.of(
                        "spiff",
                        TAG,
                        money(777),
                        FIRST.atDay(1),
                        FIRST.plusYears(5).atDay(1)),
                Kicker.of("kicker", TAG, Rate.of("1.5")),
                GoalBonus.of("goal", Attainment.QUOTA, money(1_000)),
                TeamBonus.of("team", Attainment.of(60), money(1_001)).shared(Sharing.BY_CREDIT),
                Cap.of("cap-commission", money(6_000)).on("commission"),
                Cap.of("cap", money(8_000)),
                new Draw("draw", Option.none(), money(1 + random.nextInt(1_500)), random.nextBoolean()),
                Clawback.within("clawback", Period.ofMonths(1 + random.nextInt(9))));
    }

    @Property(tries = 150)
    void over_the_quarters_nothing_is_paid_lent_or_taken_back_that_is_not_accounted_for(
            @ForAll long seed, @ForAll("roundings") RoundingMode rounding) {
        Random random = new Random(seed);
        IncentivePlan plan = wholePlan(random, rounding);
        List<PaidCredit> paid = List.of();
        List<Carried> carried = List.of();
        Map<MemberId, Long> owed = new HashMap<>();
        for (int quarter = 0; quarter < 5; quarter++) {
            Simulation simulation = plan.simulate(
                            quarter(random, quarter, paid, carried).build())
                    .get();
            for (Statement each : simulation.statements()) {
                long claimed = each.claims().stream()
                        .mapToLong(line -> -line.amount().getAmountMinorLong())
                        .sum();
                long change = claimed + minor(each.advanced()) - minor(each.repaid()) - minor(each.recovered());
                assertEquals(
                        owed.getOrDefault(each.member(), 0L) + change,
                        minor(each.carried().draw()) + minor(each.carried().clawback()));
                owed.put(
                        each.member(),
                        minor(each.carried().draw()) + minor(each.carried().clawback()));
                assertEquals(
                        minor(each.paid()),
                        minor(each.earned())
                                - minor(each.recovered())
                                + minor(each.advanced())
                                + minor(each.given())
                                - minor(each.repaid()));
                assertTrue(minor(each.earned()) <= 8_000 && !each.paid().isNegative(), each.toString());
            }
            paid = simulation.credits();
            carried = simulation.carried();
        }
    }

    @Property(tries = 150)
    void what_is_taken_back_never_exceeds_what_was_paid_for_that_credit(
            @ForAll long seed, @ForAll("roundings") RoundingMode rounding) {
        Random random = new Random(seed);
        IncentivePlan plan = wholePlan(random, rounding);
        Map<String, Long> paidFor = new HashMap<>();
        Map<String, Long> claimedOf = new HashMap<>();
        List<PaidCredit> paid = List.of();
        for (int quarter = 0; quarter < 5; quarter++) {
            Simulation simulation = plan.simulate(
                            quarter(random, quarter, paid, List.of()).build())
                    .get();
            for (PaidCredit credit : simulation.credits()) {
                paidFor.putIfAbsent(credit.deal().value() + credit.member().value(), minor(credit.paid()));
            }
            for (Statement each : simulation.statements()) {
                for (Line claim : each.claims()) {
                    claimedOf.merge(
                            claim.why().arguments().get(0) + each.member().value(),
                            -claim.amount().getAmountMinorLong(),
                            Long::sum);
                }
            }
            long bySales = simulation.credits().stream()
                    .filter(credit -> !credit.on().isBefore(simulation.results().from()))
                    .mapToLong(credit -> minor(credit.paid()))
                    .sum();
            assertTrue(bySales <= minor(simulation.earned()));
            paid = simulation.credits();
        }
        claimedOf.forEach((credit, claimed) -> assertTrue(claimed <= paidFor.getOrDefault(credit, 0L), credit));
    }

    private static long minor(Money money) {
        return money.getAmountMinorLong();
    }

    @Property(tries = 100)
    void the_order_in_which_results_are_given_changes_nothing(
            @ForAll long seed, @ForAll @IntRange(max = 9) int shuffle) {
        Random random = new Random(seed);
        IncentivePlan plan = wholePlan(random, RoundingMode.HALF_UP);
        Simulation before =
                plan.simulate(quarter(random, 0, List.of(), List.of()).build()).get();
        Results results = quarter(random, 1, before.credits(), before.carried()).build();
        Results.Builder shuffled = Results.builder(CURRENCY, FIRST.plusMonths(3), 3)
                .participants(shuffled(results.participants(), shuffle))
                .sales(shuffled(results.sales(), shuffle).stream()
                        .map(sale -> new CreditedSale(
                                sale.deal(),
                                sale.amount(),
                                sale.on(),
                                sale.tags(),
                                shuffled(sale.revenue(), shuffle),
                                shuffled(sale.overlay(), shuffle)))
                        .toList())
                .reversals(shuffled(results.reversals(), shuffle).toArray(Reversal[]::new))
                .paid(shuffled(results.paid(), shuffle))
                .carried(shuffled(results.carried(), shuffle));

        Simulation one = plan.simulate(results).get();
        Simulation other = plan.simulate(shuffled.build()).get();
        assertEquals(one.statements(), other.statements());
        assertEquals(one.credits(), other.credits());
        assertEquals(one.top(), other.top());
    }

    private static <T> List<T> shuffled(List<T> list, int seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
