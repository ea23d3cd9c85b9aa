package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What another system says was to be paid, and was.
 *
 * @param total what the order comes to, 0 or more
 * @param plan how it was to be paid; none where the other system does not say
 * @param payments what was paid and has a reference, each once, at most {@link Schedule#MOST}
 * @param unnamed what was paid besides, without a reference; none where nothing was, or the other system does not say
 */
public record ClaimedMoney(
        Money total, Option<PaymentPlan> plan, List<ClaimedPayment> payments, Option<Money> unnamed) {
    /**
     * A payment that another system knows.
     *
     * @param reference by which it is known again
     * @param amount how much came in
     * @param at when; none where the other system does not say
     */
    public record ClaimedPayment(PaymentReference reference, Money amount, Option<Instant> at) {
        public ClaimedPayment {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(amount, "amount");
            Check.requireOption("at", at);
        }
    }

    public ClaimedMoney {
        Objects.requireNonNull(total, "total");
        Check.requireOption("plan", plan);
        payments = List.copyOf(Objects.requireNonNull(payments, "payments"));
        Check.requireOption("unnamed", unnamed);
    }

    /** Only a total is known. */
    public static ClaimedMoney of(Money total) {
        return new ClaimedMoney(total, Option.none(), List.of(), Option.none());
    }
}
