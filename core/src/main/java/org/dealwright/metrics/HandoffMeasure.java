package org.dealwright.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * How handoffs go: group by {@link HandoffOutcome#from()} or {@link HandoffOutcome#to()} for whose. Where none was offered there
 * is no rate and no time.
 *
 * <p>Accepted, returned or lapsed ÷ all three: what was withdrawn or waits is in no denominator. The period is that of
 * offering, in days of its zone; the interval of each rate is Wilson's, the times have none. It is done by counting.
 *
 * @param results how many ended how; those that there were
 * @param response how much working time passed until an answer, accepted or returned
 * @param returns how many were returned, by the code of the reason; without a reason under {@code none}
 * @param became what became of the accepted, as far as it is known
 */
public record HandoffMeasure(
        Map<HandoffResult, Long> results, Times response, Map<String, Long> returns, Map<DealResult, Long> became) {
    private static final String NO_REASON = "none";

    public HandoffMeasure {
        results = copy(HandoffResult.class, Objects.requireNonNull(results, "results"));
        Objects.requireNonNull(response, "response");
        returns = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(returns, "returns")));
        became = copy(DealResult.class, Objects.requireNonNull(became, "became"));
    }

    private static <K extends Enum<K>> Map<K, Long> copy(Class<K> type, Map<K, Long> counts) {
        Map<K, Long> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    /** Of handoffs that were offered in the period, in days of its zone. Keeps a number for each that was answered. */
    public static Collector<HandoffOutcome, ?, HandoffMeasure> of(ReportingPeriod period) {
        Span span = period.span();
        return Gathering.collector(() -> new Offered(span));
    }

    /** How many ended so. */
    public long count(HandoffResult result) {
        return results.getOrDefault(result, 0L);
    }

    /**
     * Accepted ÷ (accepted + returned + lapsed): of those on which somebody had to decide. What was withdrawn, or waits, is in
     * neither count. The interval is Wilson's.
     */
    public Proportion acceptance() {
        return Proportion.of(count(HandoffResult.ACCEPTED), decided());
    }

    /** Lapsed ÷ (accepted + returned + lapsed). */
    public Proportion lapses() {
        return Proportion.of(count(HandoffResult.LAPSED), decided());
    }

    /** Of the accepted on which it is decided: won ÷ (won + lost + no decision). */
    public Proportion wonOfAccepted() {
        long won = became.getOrDefault(DealResult.WON, 0L);
        long lost = became.getOrDefault(DealResult.LOST, 0L) + became.getOrDefault(DealResult.NO_DECISION, 0L);
        return Proportion.of(won, won + lost);
    }

    private long decided() {
        return count(HandoffResult.ACCEPTED) + count(HandoffResult.RETURNED) + count(HandoffResult.LAPSED);
    }

    /** Such as {@code accepted 8/10 = …, answered in median 2.0 hours, …; returned {fit=1}; lapsed 1}. */
    @Override
    public String toString() {
        return "accepted " + acceptance() + ", answered in " + response + "; returned " + returns + "; lapsed "
                + count(HandoffResult.LAPSED);
    }

    /** Handoffs of a period. */
    private static final class Offered implements Gathering<HandoffOutcome, Offered, HandoffMeasure> {
        private final Span span;
        private final Tally<HandoffResult> results = new Tally<>();
        private final Tally<String> returns = new Tally<>();
        private final Tally<DealResult> became = new Tally<>();
        private final Times.Gathered response = new Times.Gathered();

        Offered(Span span) {
            this.span = span;
        }

        @Override
        public void add(HandoffOutcome row) {
            if (!span.contains(row.offered())) {
                return;
            }
            results.add(row.result(), 1);
            boolean returned = row.result() == HandoffResult.RETURNED;
            if (returned) {
                returns.add(row.reason().getOrElse(NO_REASON), 1);
            }
            row.became().forEach(each -> became.add(each, 1));
            if (returned || row.result() == HandoffResult.ACCEPTED) {
                row.response().peek(response::add).onEmpty(() -> response.omit(Omission.NO_END));
            }
        }

        @Override
        public void addAll(Offered other) {
            results.addAll(other.results);
            returns.addAll(other.returns);
            became.addAll(other.became);
            response.addAll(other.response);
        }

        @Override
        public HandoffMeasure result() {
            return new HandoffMeasure(results.counts(), response.times(), returns.counts(), became.counts());
        }
    }
}
