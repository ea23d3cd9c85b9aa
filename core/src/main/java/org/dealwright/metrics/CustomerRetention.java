package org.dealwright.metrics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import org.dealwright.id.CustomerId;

/**
 * How many customers stayed: of those who were customers on the eve of the period, those who are on its last day.
 *
 * <p>Who came within the period is not in it; who left within it and was won back stayed. Keeps a mark for every customer
 * of the eve or of the last day. Where nobody was a customer on the eve there is no rate; the interval is Wilson's.
 *
 * <p>The period has to be over by when the rows are complete: no row says up to when it is known, so that of a period
 * still to come everybody stayed. It is the field's definition.
 */
public final class CustomerRetention {
    private CustomerRetention() {}

    /** Those who stayed ÷ those of the eve. Days are those of the tenures; the period's zone has no part in it. */
    public static Collector<Tenure, ?, Proportion> kept(ReportingPeriod period) {
        Objects.requireNonNull(period, "period");
        return Gathering.collector(() -> new Marks(period, true));
    }

    /** Logo churn: those who did not stay ÷ those of the eve. */
    public static Collector<Tenure, ?, Proportion> churned(ReportingPeriod period) {
        Objects.requireNonNull(period, "period");
        return Gathering.collector(() -> new Marks(period, false));
    }

    /** Who was there on the eve, and who on the last day. */
    private static final class Marks implements Gathering<Tenure, Marks, Proportion> {
        private static final int EVE = 1;
        private static final int BOTH = 3;

        private final LocalDate eve;
        private final LocalDate last;
        private final boolean kept;
        private final Map<CustomerId, Integer> marks = new HashMap<>();

        Marks(ReportingPeriod period, boolean kept) {
            this.eve = period.from().minusDays(1);
            this.last = period.until().minusDays(1);
            this.kept = kept;
        }

        @Override
        public void add(Tenure row) {
            int mark = (row.covers(eve) ? EVE : 0) | (row.covers(last) ? BOTH - EVE : 0);
            if (mark != 0) {
                marks.merge(row.customer(), mark, (one, other) -> one | other);
            }
        }

        @Override
        public void addAll(Marks other) {
            other.marks.forEach((customer, mark) -> marks.merge(customer, mark, (one, more) -> one | more));
        }

        @Override
        public Proportion result() {
            long both = marks.values().stream().filter(mark -> mark == BOTH).count();
            long start =
                    marks.values().stream().filter(mark -> (mark & EVE) != 0).count();
            Proportion stayed = Proportion.of(both, start);
            return kept ? stayed : stayed.others();
        }
    }
}
