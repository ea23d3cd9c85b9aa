package org.dealwright.closing;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * What is known of one payment. The order in which it became known plays no part.
 *
 * <p>A payment that failed, or was taken back, may be presented again under its reference, for the same amount: it counts
 * once it comes in later than that, and only once.
 *
 * @param received how much came in, and when first; none while only a failure is known
 * @param lastAt when it came in last; none while only a failure is known
 * @param failedAt when it last failed; none where it never did
 * @param takenBackAt when all of it was last reversed or charged back; none where it was not
 * @param parts the parts that were charged back, each once
 */
public record Payment(
        Option<Receipt> received,
        Option<Instant> lastAt,
        Option<Instant> failedAt,
        Option<Instant> takenBackAt,
        List<Receipt> parts) {
    /**
     * That money came in, or went back.
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

    static final Payment UNKNOWN =
            new Payment(Option.none(), Option.none(), Option.none(), Option.none(), List.empty());

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if it was taken back, or came in last, without having come in
     */
    public Payment {
        Check.requireOption("received", received);
        Check.requireOption("lastAt", lastAt);
        Check.requireOption("failedAt", failedAt);
        Check.requireOption("takenBackAt", takenBackAt);
        Objects.requireNonNull(parts, "parts");
        if ((takenBackAt.isDefined() || !parts.isEmpty()) && received.isEmpty()) {
            throw new IllegalArgumentException("what was taken back must have come in");
        }
        if (lastAt.isDefined() != received.isDefined()) {
            throw new IllegalArgumentException("what came in must have come in last at some time");
        }
    }

    /**
     * Whether it is money that the seller has, or has a part of: it came in, and has neither failed nor been taken back since.
     * What failed, or was taken back, at the instant at which it came in has not come in; what was taken back before it first
     * came in was taken back then.
     */
    public boolean counts() {
        return received.isDefined()
                && isBeforeLast(failedAt)
                && isBeforeLast(takenBackAt.map(at -> later(at, received.get().at())));
    }

    private boolean isBeforeLast(Option<Instant> at) {
        return at.isEmpty() || at.get().isBefore(lastAt.get());
    }

    /** How much of it the seller has: what came in without the parts charged back since it last failed or was taken back. */
    Option<Money> counted() {
        return counts() ? received.map(its -> left(its.amount())) : Option.none();
    }

    private Money left(Money amount) {
        Money left = amount;
        for (Receipt part : parts) {
            if (isAfter(part.at(), failedAt) && isAfter(part.at(), takenBackAt)) {
                left = left.minus(part.amount());
            }
        }
        return left.isNegative() ? left.multipliedBy(0) : left;
    }

    private static boolean isAfter(Instant at, Option<Instant> other) {
        return other.isEmpty() || at.isAfter(other.get());
    }

    /** The same once more changes nothing, unless it failed or was taken back between. */
    Payment receivedAs(Receipt receipt) {
        if (received.isEmpty()) {
            return new Payment(Option.some(receipt), Option.some(receipt.at()), failedAt, takenBackAt, parts);
        }
        Receipt first = received.get();
        if (receipt.at().isBefore(first.at())) {
            return new Payment(
                    Option.some(new Receipt(first.amount(), receipt.at())), lastAt, failedAt, takenBackAt, parts);
        }
        return receipt.at().isAfter(lastAt.get())
                ? new Payment(received, Option.some(receipt.at()), failedAt, takenBackAt, parts)
                : this;
    }

    Payment failedOn(Instant at) {
        return failedAt.exists(before -> !at.isAfter(before))
                ? this
                : new Payment(received, lastAt, Option.some(at), takenBackAt, parts);
    }

    /** What was taken back once is not taken back again before it comes in again. */
    Payment takenBackOn(Instant at) {
        return takenBackAt.exists(before -> !at.isAfter(before))
                ? this
                : new Payment(received, lastAt, failedAt, Option.some(at), parts);
    }

    /** The same part of it, at the same instant, is known once. */
    boolean knows(Receipt part) {
        return parts.contains(part);
    }

    Payment chargedBack(Receipt part) {
        return knows(part) ? this : new Payment(received, lastAt, failedAt, takenBackAt, parts.prepend(part));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
