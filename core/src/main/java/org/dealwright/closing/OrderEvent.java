package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What has happened to an order. {@code at} is when it happened, {@code by} who recorded it; none for time itself or another
 * life cycle.
 */
public sealed interface OrderEvent extends Event {
    /**
     * It was placed.
     *
     * @param sale what it comes from, and who buys
     * @param owner who sees to it that it is paid; none for the queue
     * @param total what it comes to
     * @param plan how it is to be paid
     * @param instalments what the plan makes of the total
     * @param lines what each line comes to
     * @param months how long a term it covers; none where it covers no time
     */
    record Placed(
            Instant at,
            Option<MemberId> by,
            Sale sale,
            Option<MemberId> owner,
            Money total,
            PaymentPlan plan,
            List<Instalment> instalments,
            List<OrderLine> lines,
            Option<Integer> months)
            implements OrderEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if the instalments do not add up to the total
         */
        public Placed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(sale, "sale");
            Check.requireOption("owner", owner);
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(plan, "plan");
            instalments = List.copyOf(Objects.requireNonNull(instalments, "instalments"));
            lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
            Check.requireOption("months", months);
            Schedule.of(instalments, total);
        }
    }

    /**
     * What another system knew was brought in, as claimed; {@code at} is the instant as of which the claim was true.
     *
     * @param claim the phase claimed
     * @param sale what it comes from, and who buys
     * @param owner who sees to it that it is paid
     * @param placedAt when it was placed
     * @param money what was to be paid, and was
     * @param instalments what the plan makes of the total; one without a day where there is no plan
     * @param attributes the embedder's own fields
     */
    record Adopted(
            Instant at,
            Option<MemberId> by,
            ClaimedOrder claim,
            Sale sale,
            Option<MemberId> owner,
            Option<Instant> placedAt,
            ClaimedMoney money,
            List<Instalment> instalments,
            Attributes attributes)
            implements OrderEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if the instalments do not add up to the total
         */
        public Adopted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(sale, "sale");
            Check.requireOption("owner", owner);
            Check.requireOption("placedAt", placedAt);
            Objects.requireNonNull(money, "money");
            instalments = List.copyOf(Objects.requireNonNull(instalments, "instalments"));
            Objects.requireNonNull(attributes, "attributes");
            Schedule.of(instalments, money.total());
        }

        /** What an order placed here would have, and the claim lacks, as codes. */
        public List<String> missing() {
            List<String> missing = new ArrayList<>();
            if (placedAt.isEmpty()) {
                missing.add("placed-at");
            }
            if (money.plan().isEmpty()) {
                missing.add("plan");
            }
            if (claim instanceof ClaimedOrder.Settled && money.payments().isEmpty()) {
                missing.add("payments");
            }
            if ((claim instanceof ClaimedOrder.Cancelled cancelled
                            && cancelled.reason().isEmpty())
                    || (claim instanceof ClaimedOrder.WrittenOff writtenOff
                            && writtenOff.reason().isEmpty())) {
                missing.add("reason");
            }
            return List.copyOf(missing);
        }
    }

    /**
     * A member took it out of the queue.
     *
     * @param owner who sees to it from now on
     */
    record Claimed(Instant at, Option<MemberId> by, MemberId owner) implements OrderEvent {
        public Claimed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * It was given to a member.
     *
     * @param owner who sees to it from now on
     * @param reason why them
     */
    record Assigned(Instant at, Option<MemberId> by, MemberId owner, String reason) implements OrderEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if the reason is blank, too long or not printable
         */
        public Assigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(reason, "reason");
            Check.require(Check.line("reason", reason));
        }
    }

    /**
     * It was passed on to somebody else.
     *
     * @param owner who sees to it from now on
     */
    record Reassigned(Instant at, Option<MemberId> by, MemberId owner) implements OrderEvent {
        public Reassigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * Fields of the embedder's own were set.
     *
     * @param attributes those that were set, and nothing else
     */
    record AttributeSet(Instant at, Option<MemberId> by, Attributes attributes) implements OrderEvent {
        public AttributeSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * A payment came in.
     *
     * @param reference by which it is known again
     * @param amount how much came in
     * @param counted how much more was received by it: nothing where it was on record already, or has failed or
     *     was taken back since
     */
    record PaymentRecorded(Instant at, Option<MemberId> by, PaymentReference reference, Money amount, Money counted)
            implements OrderEvent {
        public PaymentRecorded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(counted, "counted");
        }
    }

    /**
     * A payment failed.
     *
     * @param reference by which it is known again
     * @param reason why
     * @param lost how much less was received by it: nothing where it had not counted
     */
    record PaymentFailed(Instant at, Option<MemberId> by, PaymentReference reference, PaymentReason reason, Money lost)
            implements OrderEvent {
        public PaymentFailed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(lost, "lost");
        }
    }

    /**
     * A payment that had come in was none, or was given back by the bank.
     *
     * @param reference the payment
     * @param reason why
     * @param lost how much less was received by it: nothing where it did not count any more
     */
    record PaymentReversed(
            Instant at, Option<MemberId> by, PaymentReference reference, PaymentReason reason, Money lost)
            implements OrderEvent {
        public PaymentReversed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(lost, "lost");
        }
    }

    /**
     * The customer had their bank take back a payment, or a part of it.
     *
     * @param reference the payment
     * @param reason why
     * @param part how much of it; none for all that was left
     * @param lost how much less was received by it: nothing where it did not count any more
     */
    record PaymentChargedBack(
            Instant at,
            Option<MemberId> by,
            PaymentReference reference,
            PaymentReason reason,
            Option<Money> part,
            Money lost)
            implements OrderEvent {
        public PaymentChargedBack {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("part", part);
            Objects.requireNonNull(lost, "lost");
        }
    }

    /**
     * An instalment was not paid in time.
     *
     * @param number the instalment's number
     * @param due when it was due
     * @param open what of it is still to be paid
     */
    record InstalmentOverdue(Instant at, Option<MemberId> by, int number, LocalDate due, Money open)
            implements OrderEvent {
        public InstalmentOverdue {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(open, "open");
        }
    }

    /**
     * Somebody is to be reminded of what is to be paid next.
     *
     * @param number the instalment's number
     * @param days how many days after its due day; negative for days before it
     * @param open what of it is still to be paid
     */
    record PaymentReminded(Instant at, Option<MemberId> by, int number, int days, Money open) implements OrderEvent {
        public PaymentReminded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(open, "open");
        }
    }

    /**
     * The manager is to be told of what nobody has paid.
     *
     * @param owner who sees to it; none where nobody does
     * @param number the number of the instalment that is due first
     * @param open what of it is still to be paid
     */
    record ArrearsEscalated(Instant at, Option<MemberId> by, Option<MemberId> owner, int number, Money open)
            implements OrderEvent {
        public ArrearsEscalated {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("owner", owner);
            Objects.requireNonNull(open, "open");
        }
    }

    /**
     * It is to be paid in another way than was agreed.
     *
     * @param plan how, of the whole or of the rest
     * @param instalments all instalments from now on
     * @param reason why
     */
    record Rescheduled(Instant at, Option<MemberId> by, PaymentPlan plan, List<Instalment> instalments, String reason)
            implements OrderEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if the instalments are none of a schedule, or the reason is blank, too long or not printable
         */
        public Rescheduled {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(plan, "plan");
            instalments = List.copyOf(Objects.requireNonNull(instalments, "instalments"));
            Objects.requireNonNull(reason, "reason");
            Schedule.of(instalments);
            Check.require(Check.line("reason", reason));
        }
    }

    /**
     * A milestone was delivered.
     *
     * @param milestone its code
     * @param due when what depends on it is due
     */
    record Delivered(Instant at, Option<MemberId> by, String milestone, LocalDate due) implements OrderEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if the milestone is not a code
         */
        public Delivered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(milestone, "milestone");
            Objects.requireNonNull(due, "due");
            Check.requireCode("milestone", milestone);
        }
    }

    /**
     * Money was given back.
     *
     * @param reference by which the refund is known again
     * @param amount how much
     * @param counted how much more was given back by it: nothing where it was on record already
     */
    record Refunded(Instant at, Option<MemberId> by, PaymentReference reference, Money amount, Money counted)
            implements OrderEvent {
        public Refunded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(counted, "counted");
        }
    }

    /**
     * It was cancelled.
     *
     * @param reason why
     * @param words in words
     * @param refund under which reference what had been received was refunded; none where it became credit
     * @param refunded how much was
     */
    record Cancelled(
            Instant at,
            Option<MemberId> by,
            CancellationReason reason,
            Option<String> words,
            Option<PaymentReference> refund,
            Money refunded)
            implements OrderEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if the words are blank, too long or not printable
         */
        public Cancelled {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            Check.requireOption("refund", refund);
            Objects.requireNonNull(refunded, "refunded");
            words.forEach(text -> Check.require(Check.text("words", text)));
        }
    }

    /**
     * What was owed was given up, and what had been received became credit.
     *
     * @param reason why
     * @param words in words
     * @param amount how much was given up
     * @param refund under which reference what had been received was refunded; none where it became credit
     * @param refunded how much was
     */
    record WrittenOff(
            Instant at,
            Option<MemberId> by,
            WriteOffReason reason,
            Option<String> words,
            Money amount,
            Option<PaymentReference> refund,
            Money refunded)
            implements OrderEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if the words are blank, too long or not printable
         */
        public WrittenOff {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            Objects.requireNonNull(amount, "amount");
            Check.requireOption("refund", refund);
            Objects.requireNonNull(refunded, "refunded");
            words.forEach(text -> Check.require(Check.text("words", text)));
        }
    }
}
