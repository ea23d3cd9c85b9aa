package org.dealwright.metrics;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * What contact somebody made, in days of the period's zone; group by {@link Touch#by()}. The denominator of a channel's share
 * is all touches of that direction, and its interval Wilson's; without any there is no share.
 *
 * <p>It is done by counting.
 *
 * @param outbound by channel, where we turned to others
 * @param inbound by channel, where others turned to us
 */
public record Activity(Mix<String> outbound, Mix<String> inbound) {
    public Activity {
        Objects.requireNonNull(outbound, "outbound");
        Objects.requireNonNull(inbound, "inbound");
    }

    /** Of touches in the period. Keeps a number for each channel. */
    public static Collector<Touch, ?, Activity> in(ReportingPeriod period) {
        Span span = period.span();
        return Gathering.collector(() -> new Made(span));
    }

    /** How many touches. */
    public long total() {
        return Math.addExact(outbound.total(), inbound.total());
    }

    /** Such as {@code 5 touches: out email 3, phone 1 of 4; in email 1 of 1}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d touches: out %s; in %s", total(), outbound, inbound);
    }

    /** Touches of a period. */
    private static final class Made implements Gathering<Touch, Made, Activity> {
        private final Span span;
        private final Tally<String> outbound = new Tally<>();
        private final Tally<String> inbound = new Tally<>();

        Made(Span span) {
            this.span = span;
        }

        @Override
        public void add(Touch row) {
            if (span.contains(row.at())) {
                (row.inbound() ? inbound : outbound).add(row.channel(), 1);
            }
        }

        @Override
        public void addAll(Made other) {
            outbound.addAll(other.outbound);
            inbound.addAll(other.inbound);
        }

        @Override
        public Activity result() {
            return new Activity(new Mix<>(outbound.counts()), new Mix<>(inbound.counts()));
        }
    }
}
