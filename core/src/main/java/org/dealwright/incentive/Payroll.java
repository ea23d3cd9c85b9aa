package org.dealwright.incentive;

import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What each part of a plan that pays comes to for somebody. */
final class Payroll {
    private final IncentivePlan plan;
    private final CurrencyUnit currency;
    private final List<Earner> team;
    private final Map<String, Map<MemberId, Line>> teamBonuses = new HashMap<>();

    /** @param team everybody, by identifier */
    Payroll(IncentivePlan plan, List<Earner> team) {
        this.plan = plan;
        this.currency = plan.currency();
        this.team = team;
        for (Component component : plan.components()) {
            if (component instanceof TeamBonus bonus) {
                teamBonuses.put(bonus.code(), shared(bonus));
            }
        }
    }

    Earning of(Paying component, Earner earner) {
        if (component instanceof Commission commission) {
            return commission(commission, earner);
        }
        if (component instanceof Spiff spiff) {
            return spiff(spiff, earner);
        }
        if (component instanceof Kicker kicker) {
            return kicker(kicker, earner);
        }
        if (component instanceof GoalBonus bonus) {
            return new Earning(bonus, goal(bonus, earner).toJavaList(), Map.of());
        }
        TeamBonus bonus = (TeamBonus) component;
        return new Earning(bonus, part(bonus, earner).toJavaList(), Map.of());
    }

    private Option<Line> part(TeamBonus bonus, Earner earner) {
        return Option.of(teamBonuses
                .getOrDefault(bonus.code(), Map.of())
                .get(earner.participant().member()));
    }

    private Earning commission(Commission commission, Earner earner) {
        List<Credit> credits = earner.counted(commission.counting(), commission.tag());
        long credited = credits.stream().mapToLong(Credit::minor).sum();
        Slices slices = new Slices(commission, currency, plan.rounding(), credited, earner.quota(commission.tag()));
        return Earning.by(commission, slices.lines(), credits);
    }

    private Earning kicker(Kicker kicker, Earner earner) {
        List<Credit> credits = earner.counted(Counting.ALL, Option.some(kicker.tag()));
        long credited = credits.stream().mapToLong(Credit::minor).sum();
        if (credited == 0 || !earner.reaches(Option.none(), kicker.from())) {
            return new Earning(kicker, List.of(), Map.of());
        }
        Money base = Exact.money(currency, credited);
        Money amount = Exact.share(currency, credited, kicker.rate().percent(), plan.rounding());
        Reason why = Reason.of(
                "incentive.kicker",
                base.toString(),
                kicker.tag().code(),
                kicker.rate().toString());
        return Earning.by(
                kicker,
                List.of(new Line(kicker.code(), Option.some(base), Option.some(kicker.rate()), amount, why)),
                credits);
    }

    private Earning spiff(Spiff spiff, Earner earner) {
        List<Credit> sales = earner.credits().stream()
                .filter(credit -> !credit.overlay() && credit.minor() > 0 && spiff.counts(credit.sale()))
                .limit(spiff.most().getOrElse(Integer.MAX_VALUE))
                .toList();
        Map<DealId, Long> shares = new LinkedHashMap<>();
        Money sum = Money.zero(currency);
        for (Credit credit : sales) {
            long share = Shares.byPercent(
                            Exact.minor(spiff.amount()), credit.sale().revenue())
                    .getOrDefault(earner.participant().member(), 0L);
            shares.put(credit.sale().deal(), share);
            sum = sum.plus(Exact.money(currency, share));
        }
        if (sales.isEmpty()) {
            return new Earning(spiff, List.of(), shares);
        }
        Reason why = Reason.of(
                "incentive.spiff",
                sales.size(),
                spiff.tag().code(),
                spiff.amount().toString());
        return new Earning(spiff, List.of(Line.fixed(spiff, sum, why)), shares);
    }

    private static Option<Line> goal(GoalBonus bonus, Earner earner) {
        return Option.when(
                earner.reaches(bonus.tag(), bonus.goal()),
                () -> Line.fixed(
                        bonus,
                        bonus.amount(),
                        Reason.of(
                                "incentive.goal-bonus",
                                earner.attained(bonus.tag()).get().toString(),
                                bonus.goal().toString())));
    }

    /** What each is paid of what the group earned together; empty where it did not reach the goal. */
    private Map<MemberId, Line> shared(TeamBonus bonus) {
        List<Earner> group = team.stream()
                .filter(earner -> bonus.appliesTo(earner.participant()))
                .toList();
        List<BigInteger> credits = new ArrayList<>();
        long credited = 0;
        long quotas = 0;
        for (Earner earner : group) {
            long credit = earner.credited(Counting.REVENUE, Option.none());
            credits.add(bonus.sharing() == Sharing.EQUAL ? BigInteger.ONE : BigInteger.valueOf(credit));
            credited += credit;
            quotas += earner.quota(Option.none()).getOrElse(0L);
        }
        if (quotas == 0 || !Exact.reaches(credited, quotas, bonus.goal())) {
            return Map.of();
        }
        List<BigInteger> parts = Shares.byWeight(BigInteger.valueOf(Exact.minor(bonus.pool())), credits);
        Reason why = Reason.of(
                "incentive.team-bonus",
                Exact.attained(credited, quotas).toString(),
                bonus.goal().toString(),
                bonus.pool().toString(),
                group.size(),
                bonus.sharing().term());
        Map<MemberId, Line> lines = new HashMap<>();
        for (int i = 0; i < group.size(); i++) {
            lines.put(
                    group.get(i).participant().member(),
                    Line.fixed(bonus, Exact.money(currency, parts.get(i).longValueExact()), why));
        }
        return lines;
    }
}
