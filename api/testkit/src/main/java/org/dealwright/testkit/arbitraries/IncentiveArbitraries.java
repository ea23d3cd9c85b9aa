package org.dealwright.testkit.arbitraries;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.dealwright.id.DealId;
import org.dealwright.incentive.Attainment;
import org.dealwright.incentive.Cap;
import org.dealwright.incentive.Carried;
import org.dealwright.incentive.Clawback;
import org.dealwright.incentive.Commission;
import org.dealwright.incentive.Component;
import org.dealwright.incentive.CreditedSale;
import org.dealwright.incentive.Draw;
import org.dealwright.incentive.Factor;
import org.dealwright.incentive.GoalBonus;
import org.dealwright.incentive.Group;
import org.dealwright.incentive.IncentivePlan;
import org.dealwright.incentive.Kicker;
import org.dealwright.incentive.PaidCredit;
import org.dealwright.incentive.Participant;
import org.dealwright.incentive.Rate;
import org.dealwright.incentive.Results;
import org.dealwright.incentive.Reversal;
import org.dealwright.incentive.ReversalReason;
import org.dealwright.incentive.Reward;
import org.dealwright.incentive.SaleTag;
import org.dealwright.incentive.Sharing;
import org.dealwright.incentive.Spiff;
import org.dealwright.incentive.Split;
import org.dealwright.incentive.TeamBonus;
import org.dealwright.incentive.Tier;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Incentive plans, and results that any of them can be simulated by: in euros, for the first quarter of 2026. Each plan has
 * a commission and any of the other components; everybody carries a quota.
 */
public final class IncentiveArbitraries {
    private static final CurrencyUnit CURRENCY = CurrencyUnit.EUR;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final LocalDate BEGIN = FIRST.atDay(1);
    private static final int DAYS = 90;
    private static final SaleTag NEW = new SaleTag("new-business");
    private static final Group EAST = new Group("east");
    private static final List<MotivatorKind> MOTIVATORS =
            List.of(MotivatorKind.MONEY, MotivatorKind.RECOGNITION, MotivatorKind.GROWTH, MotivatorKind.SECURITY);

    private IncentiveArbitraries() {}

    /** Plans with any of the components there are. */
    public static Arbitrary<IncentivePlan> plans() {
        return seeds().map(seed -> plan(new Random(seed)));
    }

    /** Results of up to twelve members with up to forty sales, some reversed, and with what is left of the quarter before. */
    public static Arbitrary<Results> results() {
        return seeds().map(seed -> results(new Random(seed)));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static IncentivePlan plan(Random random) {
        List<Component> components = new ArrayList<>(List.of(commission(random)));
        LocalDate from = BEGIN.plusDays(random.nextInt(DAYS));
        for (Component component : List.of(
                Spiff.of("spiff", NEW, money(random, 50_000), from, from.plusDays(1 + random.nextInt(DAYS)))
                        .atMost(1 + random.nextInt(5)),
                Kicker.of("kicker", NEW, Rate.of(random.nextInt(5))).from(Attainment.of(random.nextInt(100))),
                GoalBonus.of("goal", Attainment.of(random.nextInt(150)), money(random, 100_000)),
                TeamBonus.of("team", Attainment.of(random.nextInt(120)), money(random, 500_000))
                        .forGroup(EAST)
                        .shared(of(random, List.of(Sharing.values()))),
                Reward.of("reward", of(random, MOTIVATORS), Attainment.QUOTA),
                Cap.of("cap-commission", money(random, 2_000_000)).on("commission"),
                Cap.of("cap", money(random, 3_000_000)),
                new Draw("draw", Option.none(), money(random, 300_000), random.nextBoolean()),
                Clawback.within("clawback", Period.ofDays(1 + random.nextInt(180))))) {
            if (random.nextInt(2) == 0) {
                components.add(component);
            }
        }
        return IncentivePlan.builder("plan", CURRENCY)
                .with(components.toArray(Component[]::new))
                .build();
    }

    private static Commission commission(Random random) {
        int second = 1 + random.nextInt(99);
        Commission commission = Commission.of(
                "commission",
                Tier.of(0, Integer.toString(random.nextInt(10))),
                Tier.of(second, Integer.toString(random.nextInt(10))),
                Tier.of(second + 1 + random.nextInt(100), Integer.toString(random.nextInt(20))));
        if (random.nextInt(2) == 0) {
            commission = commission.acceleratedAbove(
                    Attainment.of(50 + random.nextInt(100)),
                    new Factor(BigDecimal.valueOf(100 + random.nextInt(200), 2)));
        }
        return random.nextInt(4) == 0 ? commission.retroactive() : commission;
    }

    private static Results results(Random random) {
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(12); i++) {
            members.add(new MemberId("member-" + i));
        }
        Results.Builder results = Results.builder(CURRENCY, FIRST, 3);
        List<PaidCredit> paid = new ArrayList<>();
        List<Carried> carried = new ArrayList<>();
        for (MemberId member : members) {
            results.participants(participant(random, member));
            carried.add(new Carried(member, money(random, 100_000), money(random, 100_000)));
            Money earned = money(random, 10_000);
            paid.add(new PaidCredit(
                    new DealId("earlier-" + member.value()),
                    BEGIN.minusDays(1 + random.nextInt(DAYS)),
                    earned.multipliedBy(10),
                    Money.zero(CURRENCY),
                    member,
                    earned,
                    Money.zero(CURRENCY)));
        }
        for (PaidCredit each : paid) {
            if (random.nextInt(4) == 0) {
                results.reversals(reversal(random, each.deal(), each.sold(), BEGIN.plusDays(random.nextInt(DAYS))));
            }
        }
        for (int i = 0; i < random.nextInt(40); i++) {
            CreditedSale sale = sale(random, new DealId("deal-" + i), members);
            results.sales(sale);
            if (random.nextInt(8) == 0) {
                results.reversals(reversal(random, sale.deal(), sale.amount(), BEGIN.plusDays(DAYS - 1L)));
            }
        }
        return results.paid(paid).carried(carried).build();
    }

    private static Participant participant(Random random, MemberId member) {
        Participant participant = Participant.of(member, money(random, 20_000_000));
        participant = random.nextBoolean() ? participant.in(EAST) : participant;
        return random.nextInt(3) == 0 ? participant : participant.stating(of(random, MOTIVATORS));
    }

    private static CreditedSale sale(Random random, DealId deal, List<MemberId> members) {
        MemberId seller = of(random, members);
        MemberId other = of(random, members);
        CreditedSale sale =
                CreditedSale.of(deal, money(random, 10_000_000), BEGIN.plusDays(random.nextInt(DAYS)), seller);
        if (!seller.equals(other)) {
            BigDecimal part = BigDecimal.valueOf(random.nextInt(1_000_001), 4);
            sale = random.nextBoolean()
                    ? sale.shared(
                            new Split(seller, new Percent(part)),
                            new Split(other, new Percent(BigDecimal.valueOf(100).subtract(part))))
                    : sale.overlaid(new Split(other, new Percent(part)));
        }
        return random.nextInt(3) == 0 ? sale.tagged(NEW) : sale;
    }

    private static Reversal reversal(Random random, DealId deal, Money most, LocalDate on) {
        Money part = random.nextBoolean()
                ? most
                : Money.ofMinor(CURRENCY, 1 + random.nextInt((int) most.getAmountMinorLong()));
        return new Reversal(deal, part, on, of(random, List.of(ReversalReason.values())));
    }

    private static <T> T of(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** More than nothing. */
    private static Money money(Random random, int most) {
        return Money.ofMinor(CURRENCY, 1L + random.nextInt(most));
    }
}
