package org.dealwright.metrics.lifetime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.RevenueRetention;
import org.dealwright.process.Percent;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one customer brings, as long as as many leave each month as do now (S. Gupta and D. R. Lehmann, 2005): nothing is
 * discounted, and where those who stay leave ever less it is too little: see {@link ShiftedBetaGeometric}. It has no interval;
 * its churn has Wilson's.
 *
 * <p>LTV = margin × revenue ÷ accounts ÷ churn; where nobody left there is no value, for nothing says that customers
 * stay for ever. The period is the month of the churn. It is the field's formula.
 *
 * @param revenue what came in from all accounts in a month
 * @param accounts how many paid it
 * @param margin how much of it is left after what serving the accounts costs
 * @param churned the customers who left in a month, of those there were on its eve
 */
public record UnitEconomics(Money revenue, long accounts, Percent margin, Proportion churned) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Takes what is known of a month.
     *
     * @throws IllegalArgumentException if there is no account
     */
    public UnitEconomics {
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(churned, "churned");
        if (accounts < 1) {
            throw new IllegalArgumentException("accounts must be 1 or more, was " + accounts);
        }
    }

    /**
     * Takes what an account brings in the mean.
     *
     * @param revenue the mean revenue of an account in a month (ARPA)
     * @param margin how much of it is left after what serving the account costs
     * @param churned the customers who left in a month, of those there were on its eve
     */
    public UnitEconomics(Money revenue, Percent margin, Proportion churned) {
        this(revenue, 1, margin, churned);
    }

    /**
     * Of what became of a month's recurring revenue: what came in on its eve, those who paid it, and those of them who pay
     * nothing any more. No value where nobody paid.
     *
     * <p>What winning a customer costs is in none of it: {@link #ratio} and {@link #payback} take it as {@link AcquisitionCost}.
     *
     * @param month by customer, of one month
     * @param margin how much of revenue is left after what serving the account costs: it comes from whoever keeps the books
     */
    public static Optional<UnitEconomics> of(RevenueRetention month, Percent margin) {
        Proportion kept = month.kept();
        return kept.whole() == 0
                ? Optional.empty()
                : Optional.of(new UnitEconomics(month.start(), kept.whole(), margin, kept.others()));
    }

    /** ARPA: the mean revenue of an account in a month, rounded half even to the minor unit. */
    public Money arpa() {
        return money(revenue.getAmount(), each());
    }

    /** What an account leaves in a month: margin × ARPA, rounded half even to the minor unit. */
    public Money contribution() {
        return money(left(), each());
    }

    /** How many months a customer stays in the mean: 1 ÷ churn; no value where nobody left, or nobody was there. */
    public Optional<BigDecimal> months() {
        return churned.part() == 0
                ? Optional.empty()
                : Optional.of(whole().divide(BigDecimal.valueOf(churned.part()), MathContext.DECIMAL128));
    }

    /**
     * LTV = margin × ARPA ÷ churn, rounded once, half even to the minor unit; no value where nobody left: nothing says that
     * customers stay for ever.
     */
    public Optional<Money> lifetimeValue() {
        return churned.part() == 0
                ? Optional.empty()
                : Optional.of(money(left().multiply(whole()), each().multiply(BigDecimal.valueOf(churned.part()))));
    }

    /** LTV ÷ CAC; no value where there is no LTV, or no cost. */
    public Optional<BigDecimal> ratio(AcquisitionCost cost) {
        return cost.exact()
                .filter(each -> each.signum() > 0 && churned.part() > 0)
                .map(each -> left().multiply(whole())
                        .divide(
                                each.multiply(each()).multiply(BigDecimal.valueOf(churned.part())),
                                MathContext.DECIMAL128));
    }

    /** Payback in months: CAC ÷ (margin × ARPA); no value where there is no cost, or nothing is left of the revenue. */
    public Optional<BigDecimal> payback(AcquisitionCost cost) {
        return left().signum() <= 0
                ? Optional.empty()
                : cost.exact().map(each -> each.multiply(each()).divide(left(), MathContext.DECIMAL128));
    }

    /**
     * What one point of retention is worth for each customer: the LTV with one percentage point less churn, less the LTV;
     * rounded once, half even to the minor unit. No value where churn is not above one point.
     */
    public Optional<Money> valueOfOnePoint() {
        BigDecimal leave = BigDecimal.valueOf(churned.part());
        BigDecimal point = whole().divide(HUNDRED);
        BigDecimal then = leave.subtract(point);
        return then.signum() <= 0
                ? Optional.empty()
                : Optional.of(money(
                        left().multiply(whole()).multiply(point),
                        each().multiply(leave).multiply(then)));
    }

    private BigDecimal each() {
        return BigDecimal.valueOf(accounts);
    }

    private BigDecimal whole() {
        return BigDecimal.valueOf(churned.whole());
    }

    /** What all accounts leave in a month. */
    private BigDecimal left() {
        return revenue.getAmount().multiply(margin.value()).movePointLeft(2);
    }

    private Money money(BigDecimal amount, BigDecimal among) {
        CurrencyUnit currency = revenue.getCurrencyUnit();
        return Money.of(currency, amount.divide(among, currency.getDecimalPlaces(), RoundingMode.HALF_EVEN));
    }

    /** Such as {@code EUR 80.00 a month; LTV EUR 1600.00}; {@code no LTV} where nobody left. */
    @Override
    public String toString() {
        return contribution() + " a month; "
                + lifetimeValue().map(value -> "LTV " + value).orElse("no LTV");
    }
}
