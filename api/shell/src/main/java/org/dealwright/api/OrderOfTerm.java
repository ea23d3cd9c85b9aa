package org.dealwright.api;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dealwright.closing.OrderCommand.Place;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.closing.PaymentPlan;
import org.dealwright.closing.Sale;
import org.dealwright.closing.Schedule;
import org.dealwright.process.MemberId;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.RecurringAmount;
import org.joda.money.Money;

/** What is ordered for a term of a contract, where no proposal says it: what is paid again and again, over its months. */
final class OrderOfTerm {
    private OrderOfTerm() {}

    /** None for a contract of which nobody knows what it costs. */
    static Option<Place> place(ContractTerm term, Sale sale, Option<MemberId> owner, OrderPolicy policy) {
        return term.recurring().map(recurring -> {
            Money total = total(term, recurring);
            return new Place(
                    sale, owner, total, plan(term, recurring, total, policy), List.of(), Option.some(term.months()));
        });
    }

    /** Amount × months of the term ÷ months for which it is paid, rounded HALF_UP to the minor unit. */
    private static Money total(ContractTerm term, RecurringAmount recurring) {
        BigDecimal whole = recurring.amount().getAmount().multiply(BigDecimal.valueOf(term.months()));
        int scale = recurring.amount().getScale();
        return Money.of(
                recurring.amount().getCurrencyUnit(),
                whole.divide(BigDecimal.valueOf(recurring.months()), scale, RoundingMode.HALF_UP));
    }

    /** By the period, where the term is several whole ones; the first within the policy's days of the term's beginning. */
    private static Option<PaymentPlan> plan(
            ContractTerm term, RecurringAmount recurring, Money total, OrderPolicy policy) {
        int periods = term.months() / recurring.months();
        boolean even = term.months() % recurring.months() == 0 && periods <= Schedule.MOST;
        LocalDate first = term.start().plusDays(policy.paymentDays());
        if (!even || periods < 2 || total.getAmountMinorLong() < periods) {
            return Option.some(new PaymentPlan.AtOnce(first));
        }
        return Option.some(new PaymentPlan.Recurring(periods, first, Period.ofMonths(recurring.months())));
    }
}
