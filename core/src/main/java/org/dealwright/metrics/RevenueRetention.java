package org.dealwright.metrics;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.dealwright.id.CustomerId;
import org.joda.money.Money;

/**
 * What became of the recurring revenue of a period's eve: the bridge to that of its last day, and the retention in it.
 *
 * <p>Start + added + expansion − contraction − churned = end. What was added within the period is in no rate. Days are those of
 * the terms; the period's zone has no part in it. Amounts are no sample of equal rows, and have no interval.
 *
 * <p>The period has to be over by when the rows are complete: what is paid still is taken for what will be paid. Of nothing on
 * the eve there is no rate. It is the field's definition.
 *
 * @param start what came in each month on the eve of the period: the denominator
 * @param added what comes in on its last day from those who paid nothing on the eve, whether new or won back
 * @param expansion by how much more others pay
 * @param contraction by how much less others pay, who pay something still
 * @param churned what those paid who pay nothing any more
 * @param kept of those who paid on the eve, those who pay something still
 * @param leftOut terms of the eve or of the last day of whoever pays something in a currency without a rate on one of them: what
 *     they pay then cannot be told, so that they are in none of it
 */
public record RevenueRetention(
        Money start, Money added, Money expansion, Money contraction, Money churned, Proportion kept, LeftOut leftOut) {
    private static final int PERCENT_DIGITS = 2;

    /**
     * Takes a bridge.
     *
     * @throws IllegalArgumentException if an amount is negative, more was lost than there was, or the currencies differ
     */
    public RevenueRetention {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(added, "added");
        Objects.requireNonNull(expansion, "expansion");
        Objects.requireNonNull(contraction, "contraction");
        Objects.requireNonNull(churned, "churned");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(leftOut, "leftOut");
        if (added.isNegative() || expansion.isNegative() || contraction.isNegative() || churned.isNegative()) {
            throw new IllegalArgumentException("no movement must be negative, were " + added + ", " + expansion + ", "
                    + contraction + ", " + churned);
        }
        if (start.minus(contraction).minus(churned).isNegative()) {
            throw new IllegalArgumentException(
                    "of " + start + " there cannot be " + contraction + " contracted and " + churned + " churned");
        }
    }

    /**
     * By customer: what one subscription of a customer gains and another loses is set off. Keeps two amounts for every
     * customer of the eve or of the last day.
     *
     * @param rates one rate for both days, so that no currency's rise is anybody's expansion
     */
    public static Collector<RecurringTerm, ?, RevenueRetention> byCustomer(
            ReportingPeriod period, ExchangeRates rates) {
        return by(RecurringTerm::customer, period, rates);
    }

    /**
     * By subscription of a customer: each gain and each loss for itself; a customer who drops one and takes another has churned
     * and added. One identifier with two customers is two subscriptions.
     * Keeps two amounts for every subscription of the eve or of the last day.
     *
     * @param rates one rate for both days, so that no currency's rise is anybody's expansion
     */
    public static Collector<RecurringTerm, ?, RevenueRetention> bySubscription(
            ReportingPeriod period, ExchangeRates rates) {
        return by(term -> new Subscription(term.customer(), term.subscription()), period, rates);
    }

    private static Collector<RecurringTerm, ?, RevenueRetention> by(
            Function<RecurringTerm, Object> account, ReportingPeriod period, ExchangeRates rates) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Accounts(account, period, rates));
    }

    /** What comes in each month on the last day. */
    public Money end() {
        return start.plus(added).plus(expansion).minus(contraction).minus(churned);
    }

    /** Gross revenue retention, (start − churned − contraction) ÷ start, at most 1; no value where the start is nothing. */
    public Optional<BigDecimal> gross() {
        return ofStart(start.minus(churned).minus(contraction));
    }

    /** Net revenue retention, (start − churned − contraction + expansion) ÷ start; no value where the start is nothing. */
    public Optional<BigDecimal> net() {
        return ofStart(start.minus(churned).minus(contraction).plus(expansion));
    }

    private Optional<BigDecimal> ofStart(Money part) {
        return start.isZero()
                ? Optional.empty()
                : Optional.of(part.getAmount().divide(start.getAmount(), MathContext.DECIMAL128));
    }

    /** Such as {@code EUR 100.00 + 0.00 added + 12.00 expansion − 5.00 contraction − 8.00 churned = 99.00; GRR 87.00 %, …}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s + %s added + %s expansion − %s contraction − %s churned = %s; GRR %s, NRR %s%s",
                start,
                added.getAmount(),
                expansion.getAmount(),
                contraction.getAmount(),
                churned.getAmount(),
                end().getAmount(),
                percent(gross()),
                percent(net()),
                leftOut.suffix());
    }

    private static String percent(Optional<BigDecimal> rate) {
        return rate.map(share -> share.movePointRight(2).setScale(PERCENT_DIGITS, RoundingMode.HALF_UP) + " %")
                .orElse("none");
    }

    /** One subscription of one customer. */
    private record Subscription(CustomerId customer, String id) {}

    /** What one account paid on the eve, and pays on the last day, in minor units. */
    private static final class Account {
        private long eve;
        private long last;
        private long terms;
        private boolean unknown;

        void addAll(Account other) {
            terms += other.terms;
            unknown |= other.unknown;
            eve = Math.addExact(eve, other.eve);
            last = Math.addExact(last, other.last);
        }
    }

    /** Every account of the eve or of the last day. */
    private static final class Accounts implements Gathering<RecurringTerm, Accounts, RevenueRetention> {
        private final Function<RecurringTerm, Object> key;
        private final LocalDate eve;
        private final LocalDate last;
        private final ExchangeRates rates;
        private final Map<Object, Account> accounts = new HashMap<>();

        Accounts(Function<RecurringTerm, Object> key, ReportingPeriod period, ExchangeRates rates) {
            this.key = key;
            this.eve = period.from().minusDays(1);
            this.last = period.until().minusDays(1);
            this.rates = rates;
        }

        @Override
        public void add(RecurringTerm row) {
            boolean before = row.covers(eve);
            boolean after = row.covers(last);
            if (!before && !after) {
                return;
            }
            Account account = accounts.computeIfAbsent(key.apply(row), each -> new Account());
            account.terms++;
            Option<Money> amount = rates.convert(row.monthly());
            if (amount.isEmpty()) {
                account.unknown = true;
                return;
            }
            long minor = amount.get().getAmountMinorLong();
            account.eve = Math.addExact(account.eve, before ? minor : 0);
            account.last = Math.addExact(account.last, after ? minor : 0);
        }

        @Override
        public void addAll(Accounts other) {
            other.accounts.forEach((each, more) ->
                    accounts.computeIfAbsent(each, key -> new Account()).addAll(more));
        }

        @Override
        public RevenueRetention result() {
            long start = 0;
            long added = 0;
            long expansion = 0;
            long contraction = 0;
            long churned = 0;
            Share kept = new Share();
            long left = 0;
            for (Account each : accounts.values()) {
                if (each.unknown) {
                    left = Math.addExact(left, each.terms);
                    continue;
                }
                start = Math.addExact(start, each.eve);
                if (each.eve == 0) {
                    added = Math.addExact(added, each.last);
                    continue;
                }
                kept.count(each.last > 0);
                churned = Math.addExact(churned, each.last == 0 ? each.eve : 0);
                contraction = Math.addExact(contraction, each.last == 0 ? 0 : Math.max(0, each.eve - each.last));
                expansion = Math.addExact(expansion, Math.max(0, each.last - each.eve));
            }
            return new RevenueRetention(
                    money(start),
                    money(added),
                    money(expansion),
                    money(contraction),
                    money(churned),
                    kept.proportion(),
                    left == 0 ? LeftOut.NONE : new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, left)));
        }

        private Money money(long minor) {
            return Money.ofMinor(rates.to(), minor);
        }
    }
}
