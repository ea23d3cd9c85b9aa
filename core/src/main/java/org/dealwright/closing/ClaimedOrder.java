package org.dealwright.closing;

import io.vavr.control.Option;
import org.dealwright.process.Check;

/** The phase that another system says an order is in. What it does not say stays missing: nothing is made up. */
public sealed interface ClaimedOrder {
    /** The stable name of the phase claimed. */
    String phase();

    /** Something is owed. */
    record Placed() implements ClaimedOrder {
        @Override
        public String phase() {
            return "placed";
        }
    }

    /** Nothing is owed, whether or not there are payments on record for it. */
    record Settled() implements ClaimedOrder {
        @Override
        public String phase() {
            return "settled";
        }
    }

    /**
     * It was cancelled.
     *
     * @param reason why; none where the other system does not say
     */
    record Cancelled(Option<CancellationReason> reason) implements ClaimedOrder {
        public Cancelled {
            Check.requireOption("reason", reason);
        }

        @Override
        public String phase() {
            return "cancelled";
        }
    }

    /**
     * What is owed was given up.
     *
     * @param reason why; none where the other system does not say
     */
    record WrittenOff(Option<WriteOffReason> reason) implements ClaimedOrder {
        public WrittenOff {
            Check.requireOption("reason", reason);
        }

        @Override
        public String phase() {
            return "written-off";
        }
    }
}
