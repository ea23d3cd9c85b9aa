package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.joda.money.Money;

/**
 * What can be asked of an order. Amounts, counts, days and texts are checked when the command is decided, all at once; texts
 * must not hold personal data.
 *
 * <p>Payments are facts, in whatever phase, and may be entered late. Each has a reference, and counts once however often it
 * arrives: the same once more is accepted, recorded, and changes nothing.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface OrderCommand<F> extends Command<F> {
    /**
     * An order is placed. It carries everything that it needs, and asks nothing.
     *
     * @param sale what it comes from, and who buys
     * @param owner who sees to it that it is paid; none for the queue
     * @param total what it comes to, 0 or more; it says the currency
     * @param plan how it is to be paid; none for all of it at once, within the policy's days
     * @param lines what each line comes to, in the same currency, at most 100
     * @param months how long a term it covers, 1 to 1,200 months; none where it covers no time
     */
    record Place(
            Sale sale,
            Option<MemberId> owner,
            Money total,
            Option<PaymentPlan> plan,
            List<OrderLine> lines,
            Option<Integer> months)
            implements OrderCommand<New> {
        public Place {
            Objects.requireNonNull(sale, "sale");
            Check.requireOption("owner", owner);
            Objects.requireNonNull(total, "total");
            Check.requireOption("plan", plan);
            lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
            Check.requireOption("months", months);
        }

        /** A total, to be paid at once, within the policy's days. */
        public Place(Sale sale, Money total) {
            this(sale, Option.none(), total, Option.none(), List.of(), Option.none());
        }

        /** The same, with somebody who sees to it. */
        public Place ownedBy(MemberId member) {
            return new Place(sale, Option.of(member), total, plan, lines, months);
        }

        /** The same, to be paid by a plan. */
        public Place paidBy(PaymentPlan its) {
            return new Place(sale, owner, total, Option.of(its), lines, months);
        }

        /** The same, for a term. */
        public Place forMonths(int term) {
            return new Place(sale, owner, total, plan, lines, Option.of(term));
        }
    }

    /**
     * What another system knows of an order is brought in, as it claims it. It happens at the instant as of which the claim
     * was true.
     *
     * @param claim the phase claimed
     * @param sale what it comes from, and who buys
     * @param owner who sees to it that it is paid; none where the other system does not say
     * @param placedAt when it was placed; none where the other system does not say
     * @param money what was to be paid, and was
     * @param attributes the embedder's own fields
     */
    record Adopt(
            ClaimedOrder claim,
            Sale sale,
            Option<MemberId> owner,
            Option<Instant> placedAt,
            ClaimedMoney money,
            Attributes attributes)
            implements OrderCommand<New> {
        public Adopt {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(sale, "sale");
            Check.requireOption("owner", owner);
            Check.requireOption("placedAt", placedAt);
            Objects.requireNonNull(money, "money");
            Objects.requireNonNull(attributes, "attributes");
        }

        /** A claim of which nothing but the money is known. */
        public Adopt(ClaimedOrder claim, ClaimedMoney money) {
            this(claim, Sale.UNKNOWN, Option.none(), Option.none(), money, Attributes.none());
        }
    }

    /** A member takes an order out of the queue. */
    record Claim() implements OrderCommand<Order.Ongoing> {}

    /**
     * An order is given to a member.
     *
     * @param to who gets it
     * @param reason why them, one line
     */
    record Assign(MemberId to, String reason) implements OrderCommand<Order.Ongoing> {
        public Assign {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * An order is passed on to somebody else.
     *
     * @param to who gets it
     */
    record Reassign(MemberId to) implements OrderCommand<Order.Ongoing> {
        public Reassign {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * One of the embedder's own fields is set, or changed.
     *
     * @param key the field
     * @param value its value, of the field's type
     */
    record SetAttribute(AttributeKey<?> key, Object value) implements OrderCommand<Order> {
        /**
         * Takes a field and its value; {@link #of} is the way that the compiler checks.
         *
         * @throws IllegalArgumentException if the value is not of the field's type
         */
        public SetAttribute {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
            if (!key.type().isInstance(value)) {
                throw new IllegalArgumentException(
                        "value of " + key.name() + " must be a " + key.type().getSimpleName() + ", was a "
                                + value.getClass().getSimpleName());
            }
        }

        /** A field and a value of its type. */
        public static <T> SetAttribute of(AttributeKey<T> key, T value) {
            return new SetAttribute(key, value);
        }

        /** The name only: the value may be personal. */
        @Override
        public String toString() {
            return "SetAttribute[" + key.name() + "]";
        }
    }

    /**
     * A payment came in. Too much becomes credit; too little leaves the rest open. It counts once, however often it arrives;
     * only one that failed or was taken back, and comes in later than that, counts again.
     *
     * @param reference by which it is known again, always with the same amount
     * @param amount how much, more than nothing, in the order's currency
     */
    record RecordPayment(PaymentReference reference, Money amount) implements OrderCommand<Order> {
        public RecordPayment {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A payment failed: it did not come in, or, where it had come in before that instant, went back. One that comes in later
     * than it failed counts, as where a direct debit is presented again under its reference.
     *
     * @param reference by which it is known again
     * @param reason why
     */
    record RecordPaymentFailure(PaymentReference reference, PaymentReason reason) implements OrderCommand<Order> {
        public RecordPaymentFailure {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A payment that came in was none, or was given back by the bank: it does not count any more, unless it comes in again
     * later.
     *
     * @param reference the payment, which is known
     * @param reason why
     */
    record ReversePayment(PaymentReference reference, PaymentReason reason) implements OrderCommand<Order> {
        public ReversePayment {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The customer had their bank take back a payment, or a part of it.
     *
     * @param reference the payment, which is known
     * @param reason why
     * @param part how much of it, at most what the seller has of it; none for all that is left. The same part at the same
     *     instant counts once
     */
    record RecordChargeback(PaymentReference reference, PaymentReason reason, Option<Money> part)
            implements OrderCommand<Order> {
        public RecordChargeback {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("part", part);
        }

        /** All of a payment, or all that is left of it. */
        public RecordChargeback(PaymentReference reference, PaymentReason reason) {
            this(reference, reason, Option.none());
        }
    }

    /** Time marks the instalment that is overdue next. */
    record MarkOverdue() implements OrderCommand<Order.Placed> {}

    /** Time reminds of what is to be paid next. */
    record RemindPayment() implements OrderCommand<Order.Placed> {}

    /** Time tells the manager of what nobody has paid. */
    record EscalateArrears() implements OrderCommand<Order.Placed> {}

    /**
     * It is to be paid in another way than was agreed.
     *
     * @param plan how
     * @param rest whether it is a plan of the rest, beside what is covered already, which stays; else of the whole
     * @param reason why, one line
     */
    record Reschedule(PaymentPlan plan, boolean rest, String reason) implements OrderCommand<Order.Ongoing> {
        public Reschedule {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(reason, "reason");
        }

        /** A new plan of what is still to be paid; what is covered stays as it is. */
        public static Reschedule theRest(PaymentPlan plan, String reason) {
            return new Reschedule(plan, true, reason);
        }

        /** A new plan of the whole total; what was paid covers what is due first in it. */
        public static Reschedule theWhole(PaymentPlan plan, String reason) {
            return new Reschedule(plan, false, reason);
        }
    }

    /**
     * A milestone is delivered, on the day on which the command happens: what depends on it is due the policy's days later.
     *
     * @param milestone the code that the plan gives it
     */
    record MarkDelivered(String milestone) implements OrderCommand<Order.Ongoing> {
        public MarkDelivered {
            Objects.requireNonNull(milestone, "milestone");
        }
    }

    /**
     * Money was given back, at most what was received and not given back before. It comes out of the credit first. What is
     * owed stays the same: what was refunded of applied money is not to be paid again.
     *
     * @param reference by which the refund is known again; the same once more changes nothing
     * @param amount how much, more than nothing, in the order's currency
     */
    record Refund(PaymentReference reference, Money amount) implements OrderCommand<Order.Refundable> {
        public Refund {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * It is not wanted any more, or was not to be. What was received becomes credit, or is refunded at once.
     *
     * @param reason one that the policy lists
     * @param words what it was, up to 4,000 characters; needed where the reason is {@code other}
     * @param refund under which reference everything that can be is refunded; none where it becomes credit
     */
    record Cancel(CancellationReason reason, Option<String> words, Option<PaymentReference> refund)
            implements OrderCommand<Order.Ongoing> {
        public Cancel {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            Check.requireOption("refund", refund);
        }

        /** For a reason that speaks for itself; what was received becomes credit. */
        public Cancel(CancellationReason reason) {
            this(reason, Option.none(), Option.none());
        }
    }

    /**
     * What is owed is given up. What was received becomes credit, or is refunded at once.
     *
     * @param reason one that the policy lists
     * @param words what it was, up to 4,000 characters; needed where the reason is {@code other}
     * @param refund under which reference everything that can be is refunded; none where it becomes credit
     */
    record WriteOff(WriteOffReason reason, Option<String> words, Option<PaymentReference> refund)
            implements OrderCommand<Order.Placed> {
        public WriteOff {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            Check.requireOption("refund", refund);
        }

        /** For a reason that speaks for itself; what was received becomes credit. */
        public WriteOff(WriteOffReason reason) {
            this(reason, Option.none(), Option.none());
        }
    }
}
