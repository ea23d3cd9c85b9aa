package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * How much of what closed was won: won ÷ (won + lost).
 *
 * <p>Open deals are not in it. Days of a period begin in its zone. Where nothing closed there is no rate. A deal that is closed
 * at a time that nobody knows is left out of a period.
 *
 * <p>The interval by count is Wilson's; by value there is none: amounts are no sample of equal rows. It is the field's
 * definition.
 */
public final class WinRate {
    private WinRate() {}

    /** By count, of whatever closed, whenever it did. The interval is Wilson's. */
    public static Collector<DealOutcome, ?, Proportion> byCount(NoDecision noDecision) {
        Objects.requireNonNull(noDecision, "noDecision");
        return Gathering.collector(() -> new ByCount(noDecision, Option.none()));
    }

    /** By count, of what closed in the period. The interval is Wilson's. */
    public static Collector<DealOutcome, ?, Proportion> byCount(NoDecision noDecision, ReportingPeriod period) {
        Objects.requireNonNull(noDecision, "noDecision");
        Option<Span> span = Option.some(period.span());
        return Gathering.collector(() -> new ByCount(noDecision, span));
    }

    /** By value, of what closed in the period: what was won ÷ what was won or lost. What has no value is left out. */
    public static Collector<DealOutcome, ?, ValueShare> byValue(
            NoDecision noDecision, ReportingPeriod period, ExchangeRates rates) {
        Objects.requireNonNull(noDecision, "noDecision");
        Span span = period.span();
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new ByValue(noDecision, span, rates));
    }

    /** Whether what became of the deal is in the denominator. */
    static boolean counts(DealResult result, NoDecision noDecision) {
        return result != DealResult.OPEN && (result != DealResult.NO_DECISION || noDecision == NoDecision.IS_LOST);
    }

    /** Counts what closed. */
    private static final class ByCount implements Gathering<DealOutcome, ByCount, Proportion> {
        private final NoDecision noDecision;
        private final Option<Span> span;
        private final Share share = new Share();

        ByCount(NoDecision noDecision, Option<Span> span) {
            this.noDecision = noDecision;
            this.span = span;
        }

        @Override
        public void add(DealOutcome row) {
            if (!counts(row.result(), noDecision)) {
                return;
            }
            Option<Instant> closed = row.closed();
            if (span.isEmpty() || closed.exists(span.get()::contains)) {
                share.count(row.result() == DealResult.WON);
            } else if (closed.isEmpty()) {
                share.omit(Omission.NO_END);
            }
        }

        @Override
        public void addAll(ByCount other) {
            share.addAll(other.share);
        }

        @Override
        public Proportion result() {
            return share.proportion();
        }
    }

    /** Adds up what closed. */
    private static final class ByValue implements Gathering<DealOutcome, ByValue, ValueShare> {
        private final NoDecision noDecision;
        private final Span span;
        private final MoneySum won;
        private final MoneySum all;
        private final Omissions omissions = new Omissions();

        ByValue(NoDecision noDecision, Span span, ExchangeRates rates) {
            this.noDecision = noDecision;
            this.span = span;
            this.won = new MoneySum(rates);
            this.all = new MoneySum(rates);
        }

        @Override
        public void add(DealOutcome row) {
            if (!counts(row.result(), noDecision)) {
                return;
            }
            if (row.closed().isEmpty()) {
                omissions.add(Omission.NO_END);
            } else if (row.closed().exists(span::contains)
                    && all.add(row.value(), omissions)
                    && row.result() == DealResult.WON) {
                won.addKnown(row.value().get());
            }
        }

        @Override
        public void addAll(ByValue other) {
            won.addAll(other.won);
            all.addAll(other.all);
            omissions.addAll(other.omissions);
        }

        @Override
        public ValueShare result() {
            return new ValueShare(won.money(), all.money(), omissions.leftOut());
        }
    }
}
