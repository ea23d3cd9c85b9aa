package org.dealwright.closing;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The order's rules as data; every setting has a sensible default. Immutable and thread-safe.
 *
 * <p>A changed policy holds for what is decided from then on; what was decided before stays.
 */
@Value.Immutable
@PolicyStyle
public interface OrderPolicy {
    /** Where a day ends and the next begins; UTC by default. */
    @Value.Default
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /**
     * How many days there are to pay, 0 to 3,650, where no plan says when: from the day on which an order is placed, or a
     * milestone delivered. By default 30.
     */
    @Value.Default
    default int paymentDays() {
        return 30;
    }

    /** How many days after its due day an instalment is not overdue yet, 0 to 3,650; by default 0. */
    @Value.Default
    default int graceDays() {
        return 0;
    }

    /** When somebody is reminded, and the manager told; by default {@link DunningTerms#USUAL}. */
    @Value.Default
    default DunningTerms dunning() {
        return DunningTerms.USUAL;
    }

    /** The reasons for which an order may be cancelled; by default all that {@link CancellationReason} names. */
    @Value.Default
    default Set<CancellationReason> cancellationReasons() {
        return Set.of(
                CancellationReason.CUSTOMER_WITHDREW,
                CancellationReason.WIN_ANNULLED,
                CancellationReason.TERM_ENDED,
                CancellationReason.NOT_DELIVERED,
                CancellationReason.DUPLICATE,
                CancellationReason.OTHER);
    }

    /** The reasons for which what is owed may be given up; by default all that {@link WriteOffReason} names. */
    @Value.Default
    default Set<WriteOffReason> writeOffReasons() {
        return Set.of(
                WriteOffReason.INSOLVENT,
                WriteOffReason.UNCOLLECTIBLE,
                WriteOffReason.DISPUTED,
                WriteOffReason.TOO_SMALL,
                WriteOffReason.OTHER);
    }

    /** The days relative to the due day on which somebody is reminded, the earliest first. */
    @Value.Derived
    default List<Integer> reminderDays() {
        return dunning().days();
    }

    /** The policy with every default. */
    static OrderPolicy defaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** Changes what should differ from the defaults. */
    final class Builder extends ImmutableOrderPolicy.Builder {
        private static final int MOST_DAYS = 3_650;

        Builder() {}

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if a number of days is out of range
         */
        @Override
        public OrderPolicy build() {
            OrderPolicy policy = super.build();
            require("paymentDays", policy.paymentDays());
            require("graceDays", policy.graceDays());
            return policy;
        }

        private static void require(String name, int days) {
            if (days < 0 || days > MOST_DAYS) {
                throw new IllegalArgumentException(name + " must lie from 0 to " + MOST_DAYS + ", was " + days);
            }
        }
    }
}
