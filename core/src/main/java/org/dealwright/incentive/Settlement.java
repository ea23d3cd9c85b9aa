package org.dealwright.incentive;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Settles a period with one member: what they earn under the caps, what is taken back, what is drawn. */
final class Settlement {
    private final IncentivePlan plan;
    private final Books books;
    private final Earner earner;
    private final CurrencyUnit currency;
    private final Money nothing;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> claims = new ArrayList<>();
    private final List<PaidCredit> credits = new ArrayList<>();
    private final Statement statement;

    Settlement(IncentivePlan plan, Payroll payroll, Books books, Earner earner) {
        this.plan = plan;
        this.books = books;
        this.earner = earner;
        this.currency = plan.currency();
        this.nothing = Money.zero(currency);
        Money earned = earn(payroll);
        books.paid(member()).forEach(this::claim);
        this.statement = settle(earned);
    }

    Statement statement() {
        return statement;
    }

    /** What the member was paid for sales, of this period and of earlier ones. */
    List<PaidCredit> credits() {
        return credits;
    }

    private MemberId member() {
        return earner.participant().member();
    }

    private <T extends Component> List<T> parts(Class<T> kind) {
        return plan.components().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(part -> part.appliesTo(earner.participant()))
                .toList();
    }

    private Money earn(Payroll payroll) {
        List<Earning> earnings = new ArrayList<>();
        List<Money> sums = new ArrayList<>();
        List<Line> caps = new ArrayList<>();
        for (Paying component : parts(Paying.class)) {
            Earning earning = payroll.of(component, earner);
            lines.addAll(earning.lines());
            earnings.add(earning);
            sums.add(capped(Option.some(component.code()), earning.sum(currency), caps));
        }
        for (Reward reward : parts(Reward.class)) {
            reward(reward);
        }
        lines.addAll(caps);
        Money earned = capped(Option.none(), sums.stream().reduce(nothing, Money::plus), lines);
        spread(earnings, sums, earned);
        return earned;
    }

    private void reward(Reward reward) {
        if (earner.reaches(Option.none(), reward.goal())) {
            String attained = earner.attained(Option.none()).get().toString();
            lines.add(Line.fixed(
                    reward,
                    nothing,
                    Reason.of(
                            "incentive.reward",
                            attained,
                            reward.goal().toString(),
                            reward.by().term())));
        }
    }

    private Money capped(Option<String> of, Money sum, List<Line> caps) {
        Option<Cap> lowest = Option.none();
        for (Cap cap : parts(Cap.class)) {
            if (cap.of().equals(of) && lowest.forAll(low -> cap.most().isLessThan(low.most()))) {
                lowest = Option.some(cap);
            }
        }
        if (lowest.forAll(cap -> !sum.isGreaterThan(cap.most()))) {
            return sum;
        }
        Cap cap = lowest.get();
        Reason why = of.isEmpty()
                ? Reason.of("incentive.cap", sum.toString(), cap.most().toString())
                : Reason.of(
                        "incentive.cap-on", of.get(), sum.toString(), cap.most().toString());
        caps.add(
                new Line(cap.code(), Option.some(sum), Option.none(), cap.most().minus(sum), why));
        return cap.most();
    }

    /** What is earned falls to the sales by which it is earned: the same part of each, after every cap. */
    private void spread(List<Earning> earnings, List<Money> sums, Money earned) {
        List<BigInteger> parts = Shares.byWeight(
                earned.getAmount().unscaledValue(),
                sums.stream().map(sum -> sum.getAmount().unscaledValue()).toList());
        Map<DealId, Money> bySale = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = new BigDecimal(parts.get(i), currency.getDecimalPlaces());
            earnings.get(i).spread(Money.of(currency, part), bySale);
        }
        for (Credit credit : earner.credits()) {
            Money paid = bySale.remove(credit.sale().deal());
            if (paid != null && paid.isPositive()) {
                credits.add(new PaidCredit(
                        credit.sale().deal(),
                        credit.sale().on(),
                        Exact.money(currency, credit.sold()),
                        nothing,
                        member(),
                        paid,
                        nothing));
            }
        }
    }

    private void claim(PaidCredit credit) {
        Option<Clawback> rule = Option.ofOptional(parts(Clawback.class).stream().findFirst());
        Money reversed = nothing;
        for (Reversal reversal : books.reversals(credit.deal())) {
            if (rule.exists(clawback -> clawback.reaches(credit.on(), reversal))) {
                reversed = reversed.plus(reversal.amount());
            }
        }
        Money claimed = claimed(credit, reversed);
        credits.add(credit.reversing(books.reversed(credit.deal()), claimed));
        if (claimed.isPositive()) {
            claims.add(new Line(
                    rule.get().code(),
                    Option.some(reversed),
                    Option.none(),
                    claimed.negated(),
                    Reason.of(
                            "incentive.clawback",
                            credit.deal().value(),
                            reversed.toString(),
                            credit.sold().toString(),
                            credit.paid().toString())));
        }
    }

    /**
     * The share of all that is reversed by now, less the share of what was before, each rounded: so the parts of a sale that is
     * reversed in parts come to what is claimed for the whole.
     */
    private Money claimed(PaidCredit credit, Money reversed) {
        Money most = credit.paid().minus(credit.reclaimed());
        Money claimed = share(credit, credit.reversed().plus(reversed)).minus(share(credit, credit.reversed()));
        return least(claimed, most);
    }

    private Money share(PaidCredit credit, Money reversed) {
        return Money.of(
                currency,
                credit.paid()
                        .getAmount()
                        .multiply(reversed.getAmount())
                        .divide(credit.sold().getAmount(), currency.getDecimalPlaces(), plan.rounding()));
    }

    private Statement settle(Money earned) {
        Carried before = books.carried(member());
        Money owed = claims.stream().map(Line::amount).reduce(before.clawback(), Money::minus);
        Money recovered = least(owed, earned);
        Money left = earned.minus(recovered);
        Option<Draw> draw = Option.ofOptional(parts(Draw.class).stream().findFirst());
        Money guaranteed =
                draw.map(each -> each.monthly().multipliedBy(plan.months())).getOrElse(nothing);
        Money missing = left.isLessThan(guaranteed) ? guaranteed.minus(left) : nothing;
        boolean lent = draw.exists(Draw::recoverable);
        Money advanced = lent ? missing : nothing;
        Money given = lent ? nothing : missing;
        Money above = left.isGreaterThan(guaranteed) ? left.minus(guaranteed) : nothing;
        Money repaid = least(before.draw(), above);
        return new Statement(
                member(),
                Exact.money(currency, earner.credited()),
                earner.attained(Option.none()),
                lines,
                claims,
                earned,
                recovered,
                advanced,
                given,
                repaid,
                left.plus(missing).minus(repaid),
                new Carried(member(), before.draw().plus(advanced).minus(repaid), owed.minus(recovered)));
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
