package org.dealwright.closing;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The money of one order, in one currency. Immutable and thread-safe; paying costs the same however much was paid before.
 *
 * <p>Two laws hold whatever happens: {@code received = applied + credit + refunded}, and none of them is negative. What
 * comes in is applied to what is to be paid, and beyond that is credit. A refund takes from the credit first; what it takes
 * from applied money is {@linkplain #waived() not to be paid again}, so that a refund never makes anything owed. Where money
 * is taken back that was refunded before, the customer has had it twice: that much is {@linkplain #unbacked() unbacked}, and
 * owed: of the instalments, as far as they were waived, and beyond them at once.
 *
 * @param claim what is to be paid in all: the order's total, or 0 once it is cancelled or written off
 * @param received what came in and was not taken back
 * @param paidOut what was given back in refunds, unbacked ones too
 * @param waived how much of the claim is not to be paid any more, because it was refunded; at most the claim. For an adopted
 *     order that is said to be settled, also what no payment on record explains
 * @param payments everything known of payments, by reference
 * @param refunds the refunds, by reference
 * @param movedAt when money moved last
 */
public record Ledger(
        Money claim,
        Money received,
        Money paidOut,
        Money waived,
        Map<PaymentReference, Payment> payments,
        Map<PaymentReference, Money> refunds,
        Instant movedAt) {
    /**
     * Takes a ledger.
     *
     * @throws IllegalArgumentException if currencies differ, an amount is negative, or more is waived than claimed
     */
    public Ledger {
        Objects.requireNonNull(claim, "claim");
        require("claim", claim, claim);
        require("received", received, claim);
        require("paidOut", paidOut, claim);
        require("waived", waived, claim);
        Objects.requireNonNull(payments, "payments");
        Objects.requireNonNull(refunds, "refunds");
        Objects.requireNonNull(movedAt, "movedAt");
        if (waived.isGreaterThan(claim)) {
            throw new IllegalArgumentException("waived must be at most " + claim + ", was " + waived);
        }
    }

    private static void require(String name, Money amount, Money like) {
        Objects.requireNonNull(amount, name);
        if (amount.isNegative() || !amount.isSameCurrency(like)) {
            throw new IllegalArgumentException(
                    name + " must be 0 or more in " + like.getCurrencyUnit() + ", was " + amount);
        }
    }

    /**
     * Nothing has been paid yet.
     *
     * @throws IllegalArgumentException if the claim is negative
     */
    public static Ledger of(Money claim, Instant from) {
        Money nothing = Money.zero(claim.getCurrencyUnit());
        return new Ledger(claim, nothing, nothing, nothing, HashMap.empty(), HashMap.empty(), from);
    }

    /** What is to be paid in all, without what is waived. */
    Money payable() {
        return waived.isZero() ? claim : claim.minus(waived);
    }

    /** What came in and was not given back; negative where more was given back. */
    private Money kept() {
        return paidOut.isZero() ? received : received.minus(paidOut);
    }

    private Money nothing() {
        return Money.zero(claim.getCurrencyUnit());
    }

    /** What of the money received pays for the order: at most what is to be paid. */
    public Money applied() {
        Money kept = kept();
        Money payable = payable();
        return kept.isNegative() ? nothing() : kept.isGreaterThan(payable) ? payable : kept;
    }

    /** What came in beyond what is to be paid, and can be refunded or used otherwise. */
    public Money credit() {
        Money more = kept().minus(payable());
        return more.isPositive() ? more : nothing();
    }

    /** What was refunded of the money received. */
    public Money refunded() {
        return paidOut.isGreaterThan(received) ? received : paidOut;
    }

    /** What was refunded of money that was taken back afterwards: the customer has had it twice, and owes it. */
    public Money unbacked() {
        Money more = paidOut.minus(received);
        return more.isPositive() ? more : nothing();
    }

    /** What is still to be paid. */
    public Money owed() {
        Money owed = payable().minus(kept());
        Money unbacked = unbacked();
        return owed.isGreaterThan(unbacked) ? owed : unbacked;
    }

    /** Whether nothing is to be paid any more. */
    public boolean isSettled() {
        Money kept = kept();
        return !kept.isNegative() && !kept.isLessThan(payable());
    }

    /** What can be refunded: what was received and not refunded. */
    public Money refundable() {
        Money kept = kept();
        return kept.isNegative() ? nothing() : kept;
    }

    /** How much of the instalments needs no payment any more; what was refunded and is unbacked needs it again. */
    Money covered() {
        if (waived.isZero()) {
            return applied();
        }
        Money unbacked = unbacked();
        return unbacked.isGreaterThan(waived)
                ? nothing()
                : applied().plus(waived).minus(unbacked);
    }

    /** What is owed beyond all instalments: credit that was refunded, and then taken back. */
    Money beyond() {
        Money unbacked = unbacked();
        return unbacked.isGreaterThan(waived) ? unbacked.minus(waived) : nothing();
    }

    /** What is known of a payment; none where nothing is. */
    public Option<Payment> payment(PaymentReference reference) {
        return payments.get(reference);
    }

    private Payment known(PaymentReference reference) {
        return payments.get(reference).getOrElse(Payment.UNKNOWN);
    }

    private Money counted(Payment payment) {
        return payment.counted().getOrElse(this::nothing);
    }

    /** How much of a payment the seller has. */
    Money counted(PaymentReference reference) {
        return counted(known(reference));
    }

    Ledger receiving(PaymentReference reference, Payment.Receipt receipt) {
        Payment before = known(reference);
        return with(reference, before, before.receivedAs(receipt), receipt.at());
    }

    Ledger failing(PaymentReference reference, Instant at) {
        Payment before = known(reference);
        return with(reference, before, before.failedOn(at), at);
    }

    /** Takes back a payment that has come in. */
    Ledger takingBack(PaymentReference reference, Instant at) {
        Payment before = known(reference);
        return with(reference, before, before.takenBackOn(at), at);
    }

    /** Takes back a part of a payment that has come in. */
    Ledger takingBack(PaymentReference reference, Payment.Receipt part) {
        Payment before = known(reference);
        return with(reference, before, before.chargedBack(part), part.at());
    }

    @SuppressWarnings("ReferenceEquality") // what changed nothing is the same object
    private Ledger with(PaymentReference reference, Payment before, Payment after, Instant at) {
        if (before == after) {
            return this;
        }
        Money gain = counted(after).minus(counted(before));
        return new Ledger(
                claim,
                received.plus(gain),
                paidOut,
                waived,
                payments.put(reference, after),
                refunds,
                gain.isZero() ? movedAt : later(at));
    }

    /** Gives back what can be refunded; the same reference once more changes nothing. */
    Ledger refunding(PaymentReference reference, Money amount, Instant at) {
        if (refunds.containsKey(reference)) {
            return this;
        }
        Money credit = credit();
        Money ofApplied = amount.isGreaterThan(credit) ? amount.minus(credit) : nothing();
        return new Ledger(
                claim,
                received,
                paidOut.plus(amount),
                waived.plus(ofApplied),
                payments,
                refunds.put(reference, amount),
                later(at));
    }

    /** Nothing is to be paid any more: everything that came in and was not given back is credit. */
    Ledger cancelled() {
        return new Ledger(nothing(), received, paidOut, nothing(), payments, refunds, movedAt);
    }

    /** Whether that much was kept, so that nothing of it was lost. */
    boolean isKept(Money amount) {
        return !kept().isLessThan(amount);
    }

    /** What was given up is paid after all: the rest of the total needs no payment. */
    Ledger paidAfterAll(Money total, Money payable) {
        return new Ledger(total, received, paidOut, total.minus(payable), payments, refunds, movedAt);
    }

    /** What is not explained by payments is not owed either. */
    Ledger takenAsSettled() {
        return new Ledger(claim, received, paidOut, waived.plus(owed()), payments, refunds, movedAt);
    }

    private Ledger later(Instant at, Money more) {
        return new Ledger(claim, received.plus(more), paidOut, waived, payments, refunds, later(at));
    }

    /** What came in without a reference, as another system says. */
    Ledger receivingUnnamed(Money amount, Instant at) {
        return later(at, amount);
    }

    private Instant later(Instant at) {
        return at.isAfter(movedAt) ? at : movedAt;
    }
}
