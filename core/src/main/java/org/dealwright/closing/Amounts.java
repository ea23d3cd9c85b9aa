package org.dealwright.closing;

import io.vavr.control.Validation;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is wrong with an amount that somebody typed. */
final class Amounts {
    private Amounts() {}

    /** More than nothing, in that currency. */
    static List<Violation> positive(String field, Money amount, CurrencyUnit currency) {
        List<Violation> wrong = inCurrency(field, amount, currency);
        return wrong.isEmpty() && !amount.isPositive()
                ? List.of(Violation.showing(field, "not-positive", amount.toString()))
                : wrong;
    }

    /** Nothing or more, in that currency. */
    static List<Violation> notNegative(String field, Money amount, CurrencyUnit currency) {
        List<Violation> wrong = inCurrency(field, amount, currency);
        return wrong.isEmpty() && amount.isNegative()
                ? List.of(Violation.showing(field, "negative", amount.toString()))
                : wrong;
    }

    private static List<Violation> inCurrency(String field, Money amount, CurrencyUnit currency) {
        Validation<Violation, ?> decimal = Check.decimal(field, amount.getAmount());
        if (decimal.isInvalid()) {
            return List.of(decimal.getError());
        }
        return amount.getCurrencyUnit().equals(currency)
                ? List.of()
                : List.of(Violation.showing(field, "another-currency", amount.toString(), currency.getCode()));
    }
}
