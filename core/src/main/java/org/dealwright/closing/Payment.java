package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What is known of one payment. The order in which it became known plays no part.
 *
 * @param received how much came in, and when; none while only a failure is known
 * @param failedAt when it last failed; none where it never did
 * @param takenBackAt when it was reversed or charged back; none where it was not
 */
public record Payment(Option<Receipt> received, Option<Instant> failedAt, Option<Instant> takenBackAt) {
    /**
     * That money came in.
     *
     * @param amount how much, more than nothing
     * @param at when
     */
    public record Receipt(Money amount, Instant at) {
        /**
         * Takes a receipt.
         *
         * @throws IllegalArgumentException if the amount is not more than nothing, or has too many digits
         */
        public Receipt {
            Check.requireDecimal(
                    "amount", Objects.requireNonNull(amount, "amount").getAmount());
            Objects.requireNonNull(at, "at");
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("amount must be more than nothing, was " + amount);
            }
        }
    }

    static final Payment UNKNOWN = new Payment(Option.none(), Option.none(), Option.none());

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if it was taken back without having come in
     */
    public Payment {
        Check.requireOption("received", received);
        Check.requireOption("failedAt", failedAt);
        Check.requireOption("takenBackAt", takenBackAt);
        if (takenBackAt.isDefined() && received.isEmpty()) {
            throw new IllegalArgumentException("what was taken back must have come in");
        }
    }

    /**
     * Whether it is money that the seller has: it came in, has not failed since, and was not taken back. What failed at the
     * instant at which it came in has failed.
     */
    public boolean counts() {
        return received.isDefined()
                && takenBackAt.isEmpty()
                && (failedAt.isEmpty() || failedAt.get().isBefore(received.get().at()));
    }

    /** The first that comes in under a reference is the payment; the same once more changes nothing. */
    Payment receivedAs(Receipt receipt) {
        return received.isDefined() ? this : new Payment(Option.some(receipt), failedAt, takenBackAt);
    }

    Payment failedOn(Instant at) {
        return failedAt.exists(before -> !at.isAfter(before))
                ? this
                : new Payment(received, Option.some(at), takenBackAt);
    }

    /** What was taken back once cannot be taken back again. */
    Payment takenBackOn(Instant at) {
        return takenBackAt.isDefined() ? this : new Payment(received, failedAt, Option.some(at));
    }
}
