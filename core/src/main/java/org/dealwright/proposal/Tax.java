package org.dealwright.proposal;

import java.util.Objects;

/** How a line is taxed. Which tax is due is the embedder's to know. */
public sealed interface Tax {
    /** The part of the price without tax that is due, in parts per million; 0 where it is exempt. */
    long partsPerMillion();

    /** A rate of so many per cent. */
    static Tax of(long percent) {
        return new Rate(Percentage.of(percent));
    }

    /** No tax, for that reason. */
    static Tax exempt(TaxExemption reason) {
        return new Exempt(reason);
    }

    /**
     * Taxed at a rate, which may be 0 %.
     *
     * @param percent the rate
     */
    record Rate(Percentage percent) implements Tax {
        public Rate {
            Objects.requireNonNull(percent, "percent");
        }

        @Override
        public long partsPerMillion() {
            return percent.partsPerMillion();
        }
    }

    /**
     * Not taxed.
     *
     * @param reason why not
     */
    record Exempt(TaxExemption reason) implements Tax {
        public Exempt {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public long partsPerMillion() {
            return 0;
        }
    }
}
