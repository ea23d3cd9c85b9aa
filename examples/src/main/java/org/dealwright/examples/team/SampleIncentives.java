package org.dealwright.examples.team;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.Profile;
import org.dealwright.id.DealId;
import org.dealwright.incentive.Attainment;
import org.dealwright.incentive.Cap;
import org.dealwright.incentive.Commission;
import org.dealwright.incentive.Comparison;
import org.dealwright.incentive.CreditedSale;
import org.dealwright.incentive.Draw;
import org.dealwright.incentive.Factor;
import org.dealwright.incentive.GoalBonus;
import org.dealwright.incentive.IncentivePlan;
import org.dealwright.incentive.Participant;
import org.dealwright.incentive.Results;
import org.dealwright.incentive.Reward;
import org.dealwright.incentive.TeamBonus;
import org.dealwright.incentive.Tier;
import org.dealwright.process.MemberId;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Two plans for a team, by what it did in the quarter that ends with its period: one that pays few a lot above quota, and
 * one that pays everybody something and says thank you. What somebody achieved in a month counts as one sale.
 */
public final class SampleIncentives {
    /** What each plan says, in words. */
    static final List<String> SAID = List.of(
            "\"steep\": nothing up to 80 % of the quota; 8 % from there, 12 % above the quota, twice that above 120 % of"
                    + " it; at most 50,000 in all.",
            "\"broad\": 4 % from the first sale, 6 % above the quota; 500 for the quota; 20,000 for all together once they"
                    + " reach 95 % of theirs; never less than 300 a month; thanks on stage for the quota, and a course from"
                    + " 90 % of it on.");

    private static final int MONTHS = 3;

    private SampleIncentives() {}

    /** Both plans side by side, for members with a goal, in the currency of the goals. */
    public static Comparison of(TeamFigures figures) {
        YearMonth last = YearMonth.from(figures.period().last());
        CurrencyUnit currency = figures.results().results().stream()
                .flatMap(each -> each.goal().toJavaStream())
                .map(Money::getCurrencyUnit)
                .findFirst()
                .orElse(CurrencyUnit.EUR);
        return Comparison.of(
                        steep(currency), broad(currency), results(figures, last.minusMonths(MONTHS - 1L), currency))
                .getOrElseThrow(wrong -> new IllegalStateException(wrong.toString()));
    }

    /** Quarterly results as a plan wants them. */
    static Results results(TeamFigures figures, YearMonth first, CurrencyUnit currency) {
        Results.Builder results = Results.builder(currency, first, MONTHS);
        for (Profile profile : figures.team().members()) {
            List<PeriodResult> months = figures.results().of(profile.member()).stream()
                    .filter(each -> isWithin(each, first))
                    .toList();
            Money quota = sum(months.stream().map(PeriodResult::goal).toList(), currency);
            if (!months.isEmpty() && quota.isPositive()) {
                results.participants(Participant.of(profile.member(), quota)
                        .stating(profile.motivators().toArray(MotivatorKind[]::new)));
                months.forEach(month -> sell(profile.member(), month, results));
            }
        }
        return results.build();
    }

    private static void sell(MemberId member, PeriodResult month, Results.Builder results) {
        LocalDate on = month.period().last();
        month.achieved()
                .forEach(amount ->
                        results.sales(CreditedSale.of(new DealId(member.value() + " " + on), amount, on, member)));
    }

    private static boolean isWithin(PeriodResult result, YearMonth first) {
        return !result.period().first().isBefore(first.atDay(1))
                && result.period().last().isBefore(first.plusMonths(MONTHS).atDay(1));
    }

    private static Money sum(List<Option<Money>> amounts, CurrencyUnit currency) {
        return amounts.stream().flatMap(Option::toJavaStream).reduce(Money.zero(currency), Money::plus);
    }

    private static IncentivePlan steep(CurrencyUnit currency) {
        return IncentivePlan.builder("steep", currency)
                .with(
                        Commission.of("commission", Tier.of(80, "8"), Tier.of(100, "12"))
                                .acceleratedAbove(Attainment.of(120), Factor.of("2")),
                        Cap.of("cap", Money.of(currency, 50_000)))
                .build();
    }

    private static IncentivePlan broad(CurrencyUnit currency) {
        return IncentivePlan.builder("broad", currency)
                .with(
                        Commission.of("commission", Tier.of(0, "4"), Tier.of(100, "6")),
                        GoalBonus.of("goal", Attainment.QUOTA, Money.of(currency, 500)),
                        TeamBonus.of("team", Attainment.of(95), Money.of(currency, 20_000)),
                        Reward.of("thanks", MotivatorKind.RECOGNITION, Attainment.QUOTA),
                        Reward.of("course", MotivatorKind.GROWTH, Attainment.of(90)),
                        Draw.given("floor", Money.of(currency, 300)))
                .build();
    }
}
