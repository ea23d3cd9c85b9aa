package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/** An order, in one of its phases. Immutable and thread-safe. */
public sealed interface Order {
    /** From when it is known to be in this phase. */
    Instant since();

    /** What was ordered, and on what terms. */
    Agreement agreement();

    /** What was paid, and what became of it. */
    Ledger ledger();

    /** Who sees to it that it is paid; none while it waits in the queue. */
    default Option<MemberId> owner() {
        return agreement().owner();
    }

    /** Whether that member sees to it. */
    default boolean isOwnedBy(MemberId member) {
        Option<MemberId> owner = owner();
        return !owner.isEmpty() && owner.get().equals(member);
    }

    /**
     * How it stands at an instant, by what is known now.
     *
     * @return unmodifiable; empty for one that was cancelled or written off with nothing to give back
     */
    default Set<Standing> standing(Instant at, OrderPolicy policy) {
        EnumSet<Standing> standing = EnumSet.noneOf(Standing.class);
        if (ledger().credit().isPositive()) {
            standing.add(Standing.IN_CREDIT);
        }
        if (!ledger().isSettled()) {
            standing.add(ledger().applied().isPositive() ? Standing.PART_PAID : Standing.UNPAID);
        } else if (this instanceof Ongoing) {
            standing.add(Standing.PAID);
        }
        if (this instanceof Placed placed && placed.overdue(at, policy).isPositive()) {
            standing.add(Standing.OVERDUE);
        }
        return Collections.unmodifiableSet(standing);
    }

    /** Changes what was agreed, and nothing else. */
    Order with(Agreement changed);

    /** Neither cancelled nor written off. */
    sealed interface Ongoing extends Order permits Placed, Settled {
        /** The instalments. */
        Schedule schedule();

        @Override
        Ongoing with(Agreement changed);

        /** The instalments with what is open of each, in the order in which they are due. */
        default List<InstalmentBalance> balances() {
            return schedule().balances(ledger().covered());
        }
    }

    /** Money may be given back. */
    sealed interface Refundable extends Order permits Placed, Settled, Cancelled, WrittenOff {
        /** The same, after money has moved without making anything owed. */
        Refundable with(Ledger changed);
    }

    /**
     * Something is owed.
     *
     * @param since when it was placed, or something was owed again
     * @param agreement what was ordered
     * @param schedule the instalments
     * @param ledger what was paid
     * @param dunning what has been done to get what is owed
     */
    record Placed(Instant since, Agreement agreement, Schedule schedule, Ledger ledger, Dunning dunning)
            implements Ongoing, Refundable {
        public Placed {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(schedule, "schedule");
            Objects.requireNonNull(ledger, "ledger");
            Objects.requireNonNull(dunning, "dunning");
        }

        /**
         * What is owed at an instant and overdue by then, by what is known now. What is owed beyond all instalments, because a
         * payment was taken back that had been refunded, is so at once.
         */
        public Money overdue(Instant at, OrderPolicy policy) {
            Money covered = ledger.covered();
            Money overdue = ledger.beyond();
            for (int place = schedule.firstOpen(covered); place < schedule.size(); place++) {
                Option<Instant> end = DueDays.end(schedule.at(place), policy);
                if (end.isEmpty() || end.get().isAfter(at)) {
                    break;
                }
                overdue = overdue.plus(schedule.openOf(place, covered));
            }
            return overdue;
        }

        @Override
        public Placed with(Agreement changed) {
            return new Placed(since, changed, schedule, ledger, dunning);
        }

        @Override
        public Placed with(Ledger changed) {
            int before = schedule.firstOpen(ledger.covered());
            int after = schedule.firstOpen(changed.covered());
            return new Placed(since, agreement, schedule, changed, dunning.without(schedule, before, after));
        }

        Placed with(Dunning changed) {
            return new Placed(since, agreement, schedule, ledger, changed);
        }
    }

    /**
     * Nothing is owed.
     *
     * @param since when the last of it was paid
     * @param agreement what was ordered
     * @param schedule the instalments
     * @param ledger what was paid
     */
    record Settled(Instant since, Agreement agreement, Schedule schedule, Ledger ledger)
            implements Ongoing, Refundable {
        public Settled {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(schedule, "schedule");
            Objects.requireNonNull(ledger, "ledger");
        }

        @Override
        public Settled with(Agreement changed) {
            return new Settled(since, changed, schedule, ledger);
        }

        @Override
        public Settled with(Ledger changed) {
            return new Settled(since, agreement, schedule, changed);
        }
    }

    /**
     * It is not wanted any more, or was not to be; nothing is to be paid, and what came in is credit.
     *
     * @param since when it was cancelled
     * @param agreement what was ordered
     * @param ledger what was paid
     * @param reason why; none where another system did not say
     */
    record Cancelled(Instant since, Agreement agreement, Ledger ledger, Option<CancellationReason> reason)
            implements Refundable {
        public Cancelled {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(ledger, "ledger");
            Check.requireOption("reason", reason);
        }

        @Override
        public Cancelled with(Agreement changed) {
            return new Cancelled(since, changed, ledger, reason);
        }

        @Override
        public Cancelled with(Ledger changed) {
            return new Cancelled(since, agreement, changed, reason);
        }
    }

    /**
     * What is owed is given up, and what came in is credit. Were all of it kept after all, it would be settled.
     *
     * @param since when it was given up
     * @param agreement what was ordered
     * @param schedule the instalments
     * @param ledger what was paid
     * @param payable what was to be paid in all, so that what was not kept of it is lost; not negative
     * @param reason why; none where another system did not say
     */
    record WrittenOff(
            Instant since,
            Agreement agreement,
            Schedule schedule,
            Ledger ledger,
            Money payable,
            Option<WriteOffReason> reason)
            implements Refundable {
        /**
         * Takes what is given up.
         *
         * @throws IllegalArgumentException if less than nothing, or more than the total, was to be paid
         */
        public WrittenOff {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(schedule, "schedule");
            Objects.requireNonNull(ledger, "ledger");
            Objects.requireNonNull(payable, "payable");
            Check.requireOption("reason", reason);
            if (payable.isNegative() || payable.isGreaterThan(agreement.total())) {
                throw new IllegalArgumentException(
                        "payable must be between 0 and " + agreement.total() + ", was " + payable);
            }
        }

        /** What is lost: how much of what was to be paid has not come in, or was given back. */
        public Money lost() {
            Money kept = ledger.refundable();
            return kept.isLessThan(payable) ? payable.minus(kept) : Money.zero(payable.getCurrencyUnit());
        }

        @Override
        public WrittenOff with(Agreement changed) {
            return new WrittenOff(since, changed, schedule, ledger, payable, reason);
        }

        @Override
        public WrittenOff with(Ledger changed) {
            return new WrittenOff(since, agreement, schedule, changed, payable, reason);
        }
    }
}
