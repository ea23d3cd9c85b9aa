package org.dealwright.metrics;

import io.vavr.control.Option;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Adds up money of one currency in whole minor units; too much for them is refused, not wrapped around. Not thread-safe. */
final class MoneySum {
    private final ExchangeRates rates;
    private long minor;
    private long count;

    MoneySum(ExchangeRates rates) {
        this.rates = rates;
    }

    /** Takes an amount, and counts why not where it cannot. */
    boolean add(Option<Money> amount, Omissions omissions) {
        Option<Money> converted = amount.flatMap(rates::convert);
        if (converted.isDefined()) {
            add(converted.get());
            return true;
        }
        omissions.add(amount.isEmpty() ? Omission.NO_VALUE : Omission.NO_EXCHANGE_RATE);
        return false;
    }

    /** Takes an amount for whose currency there is a rate. */
    void addKnown(Money amount) {
        add(rates.convert(amount).get());
    }

    /** Takes an amount of the sum's own currency. */
    void add(Money amount) {
        minor = Math.addExact(minor, amount.getAmountMinorLong());
        count++;
    }

    void addAll(MoneySum other) {
        minor = Math.addExact(minor, other.minor);
        count += other.count;
    }

    long count() {
        return count;
    }

    /** The sum in minor units. */
    long minor() {
        return minor;
    }

    Money money() {
        return Money.ofMinor(currency(), minor);
    }

    private CurrencyUnit currency() {
        return rates.to();
    }
}
