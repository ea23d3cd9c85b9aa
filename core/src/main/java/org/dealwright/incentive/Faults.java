package org.dealwright.incentive;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Collects what is wrong with amounts, numbers and lists that somebody gave. */
final class Faults {
    private final CurrencyUnit currency;
    private final Money most;
    private final List<Violation> found = new ArrayList<>();

    Faults(CurrencyUnit currency) {
        this.currency = currency;
        this.most = Money.ofMinor(currency, Exact.MOST);
    }

    /** Everything found so far, in the order in which it was found. */
    List<Violation> found() {
        return List.copyOf(found);
    }

    void add(Violation violation) {
        found.add(violation);
    }

    /** Whether an amount is more than nothing, in the currency, and no more than there may be. */
    boolean positive(String field, Money amount) {
        return holds(unfit(field, amount)
                .orElse(() -> Option.when(
                        !amount.isPositive(), () -> Violation.showing(field, "not-positive", amount.toString()))));
    }

    /** Whether an amount is nothing or more, in the currency, and no more than there may be. */
    boolean notNegative(String field, Money amount) {
        return holds(unfit(field, amount)
                .orElse(() -> Option.when(
                        amount.isNegative(), () -> Violation.showing(field, "negative", amount.toString()))));
    }

    /** Whether a list has so many entries as it may. */
    boolean size(String field, int size, int least, int longest) {
        return holds(
                size < least
                        ? Option.some(Violation.of(field, "none"))
                        : Option.when(
                                size > longest,
                                () -> Violation.showing(field, "too-many", Integer.toString(size), longest)));
    }

    /** Whether something lies within its bounds, both included. */
    <T extends Comparable<? super T>> boolean between(String field, T given, T least, T greatest) {
        return holds(Option.when(
                given.compareTo(least) < 0 || given.compareTo(greatest) > 0,
                () -> Violation.showing(
                        field, "out-of-range", given.toString(), least.toString(), greatest.toString())));
    }

    private boolean holds(Option<Violation> fault) {
        fault.forEach(found::add);
        return fault.isEmpty();
    }

    private Option<Violation> unfit(String field, Money amount) {
        Validation<Violation, ?> decimal = Check.decimal(field, amount.getAmount());
        if (decimal.isInvalid()) {
            return Option.some(decimal.getError());
        }
        if (!amount.getCurrencyUnit().equals(currency)) {
            return Option.some(Violation.showing(field, "another-currency", amount.toString(), currency.getCode()));
        }
        return Option.when(
                amount.isGreaterThan(most),
                () -> Violation.showing(
                        field,
                        "out-of-range",
                        amount.toString(),
                        Money.zero(currency).toString(),
                        most.toString()));
    }
}
