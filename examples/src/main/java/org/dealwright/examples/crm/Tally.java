package org.dealwright.examples.crm;

import java.util.List;
import org.dealwright.metrics.Proportion;

/**
 * Some deals, by what became of them.
 *
 * @param won how many were won
 * @param lost how many were lost
 * @param open how many are open or on hold
 * @param wonValue what was won, by currency; those without a value are not in it
 */
record Tally(long won, long lost, long open, List<CurrencyTotal> wonValue) {
    long all() {
        return won + lost + open;
    }

    /** Won ÷ (won + lost). */
    Proportion winRate() {
        return Proportion.of(won, won + lost);
    }

    /** Counts deals. Not thread-safe. */
    static final class Counter {
        private final CurrencyTotal.Sums wonValue = new CurrencyTotal.Sums();
        private long won;
        private long lost;
        private long open;

        void add(RecordedDeal deal) {
            switch (deal.standing()) {
                case WON -> {
                    won++;
                    deal.value().ifPresent(wonValue::add);
                }
                case LOST -> lost++;
                case OPEN -> open++;
            }
        }

        Tally tally() {
            return new Tally(won, lost, open, wonValue.all());
        }
    }
}
