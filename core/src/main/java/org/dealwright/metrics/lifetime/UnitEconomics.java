package org.dealwright.metrics.lifetime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.dealwright.metrics.Proportion;
import org.dealwright.metrics.RevenueRetention;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/**
 * What one customer brings, as long as as many leave each month as do now (S. Gupta and D. R. Lehmann, 2005): nothing is
 * discounted, and where those who stay leave ever less it is too little: see {@link ShiftedBetaGeometric}. It has no interval;
 * its churn has Wilson's.
 *
 * @param revenue the mean revenue of an account in a month (ARPA)
 * @param margin how much of it is left after what serving the account costs
 * @param churned the customers who left in a month, of those there were on its eve
 */
public record UnitEconomics(Money revenue, Percent margin, Proportion churned) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public UnitEconomics {
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(churned, "churned");
    }

    /**
     * Of what became of a month's recurring revenue: what came in on its eve ÷ those who paid it, rounded half even to the minor
     * unit, and those of them who pay nothing any more. No value where nobody paid.
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
                : Optional.of(new UnitEconomics(
                        month.start().dividedBy(kept.whole(), RoundingMode.HALF_EVEN), margin, kept.others()));
    }

    /** What an account leaves in a month: revenue × margin, rounded half even to the minor unit. */
    public Money contribution() {
        return money(exactContribution());
    }

    /** How many months a customer stays in the mean: 1 ÷ churn; no value where nobody left, or nobody was there. */
    public Optional<BigDecimal> months() {
        return perChurn(BigDecimal.ONE, BigDecimal.ZERO);
    }

    /**
     * LTV = margin × ARPA ÷ churn, rounded half even to the minor unit; no value where nobody left: nothing says that
     * customers stay for ever.
     */
    public Optional<Money> lifetimeValue() {
        return perChurn(exactContribution(), BigDecimal.ZERO).map(this::money);
    }

    /** LTV ÷ CAC; no value where there is no LTV, or no cost. */
    public Optional<BigDecimal> ratio(AcquisitionCost cost) {
        return cost.exact()
                .filter(each -> each.signum() > 0)
                .flatMap(each -> perChurn(exactContribution(), BigDecimal.ZERO)
                        .map(value -> value.divide(each, MathContext.DECIMAL128)));
    }

    /** Payback in months: CAC ÷ (margin × ARPA); no value where there is no cost, or nothing is left of the revenue. */
    public Optional<BigDecimal> payback(AcquisitionCost cost) {
        return exactContribution().signum() <= 0
                ? Optional.empty()
                : cost.exact().map(each -> each.divide(exactContribution(), MathContext.DECIMAL128));
    }

    /**
     * What one point of retention is worth for each customer: the LTV with one percentage point less churn, less the LTV;
     * rounded half even to the minor unit. No value where churn is not above one point.
     */
    public Optional<Money> valueOfOnePoint() {
        Optional<BigDecimal> now = perChurn(exactContribution(), BigDecimal.ZERO);
        Optional<BigDecimal> then = perChurn(exactContribution(), BigDecimal.ONE.divide(HUNDRED));
        return now.flatMap(value -> then.map(more -> money(more.subtract(value))));
    }

    /** Something ÷ (churn − less); no value where that is not above zero. */
    private Optional<BigDecimal> perChurn(BigDecimal something, BigDecimal less) {
        BigDecimal whole = BigDecimal.valueOf(churned.whole());
        BigDecimal left = BigDecimal.valueOf(churned.part()).subtract(less.multiply(whole));
        return left.signum() <= 0
                ? Optional.empty()
                : Optional.of(something.multiply(whole).divide(left, MathContext.DECIMAL128));
    }

    private BigDecimal exactContribution() {
        return revenue.getAmount().multiply(margin.value()).movePointLeft(2);
    }

    private Money money(BigDecimal amount) {
        return Money.of(revenue.getCurrencyUnit(), amount, RoundingMode.HALF_EVEN);
    }

    /** Such as {@code EUR 80.00 a month; LTV EUR 1600.00}; {@code no LTV} where nobody left. */
    @Override
    public String toString() {
        return contribution() + " a month; "
                + lifetimeValue().map(value -> "LTV " + value).orElse("no LTV");
    }
}
