package org.dealwright.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.joda.money.Money;

/**
 * How much is won on a day: opportunities closed in the period × win rate × average won value ÷ mean cycle days of the won. It
 * has no interval, and compares periods of one length.
 *
 * <p>The period is that of closing, in days of its zone; where nothing was won, no value is known, or it took no day,
 * there is no value. It is the field's formula.
 *
 * @param winRate won ÷ (won + lost) of what closed in the period; the denominator is the opportunities
 * @param won what was won in it, of those with a known value
 * @param cycleDays the sum of the calendar days that the won took, of those for which they are known
 * @param cycles how many those are
 * @param withoutCycle the won whose days nobody knows: they are in the win rate and in what was won
 */
public record Velocity(Proportion winRate, MoneyTotal won, long cycleDays, long cycles, LeftOut withoutCycle) {
    /**
     * Takes the parts.
     *
     * @throws IllegalArgumentException if a count of the cycles is negative
     */
    public Velocity {
        Objects.requireNonNull(winRate, "winRate");
        Objects.requireNonNull(won, "won");
        Objects.requireNonNull(withoutCycle, "withoutCycle");
        if (cycleDays < 0 || cycles < 0) {
            throw new IllegalArgumentException(
                    "cycleDays and cycles must not be negative, were " + cycleDays + " and " + cycles);
        }
    }

    /** Takes the parts, where the days of all that were won are known. */
    public Velocity(Proportion winRate, MoneyTotal won, long cycleDays, long cycles) {
        this(winRate, won, cycleDays, cycles, LeftOut.NONE);
    }

    /** Of the deals that closed in the period; days begin in its zone. No cycle of anything is kept, only their sum. */
    public static Collector<DealOutcome, ?, Velocity> of(
            NoDecision noDecision, ReportingPeriod period, ExchangeRates rates) {
        Objects.requireNonNull(noDecision, "noDecision");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Closed(noDecision, period, rates));
    }

    /**
     * What comes in on a day, rounded half even to the minor unit; no value where nothing was won, or its value is not known,
     * or it took no day.
     */
    public Optional<Money> perDay() {
        if (winRate.part() == 0 || won.count() == 0 || cycleDays == 0) {
            return Optional.empty();
        }
        BigDecimal meanValue = won.total().getAmount().divide(BigDecimal.valueOf(won.count()), MathContext.DECIMAL128);
        BigDecimal perDay = BigDecimal.valueOf(winRate.part())
                .multiply(meanValue)
                .multiply(BigDecimal.valueOf(cycles))
                .divide(BigDecimal.valueOf(cycleDays), MathContext.DECIMAL128);
        return Optional.of(Money.of(won.total().getCurrencyUnit(), perDay, RoundingMode.HALF_EVEN));
    }

    /** Such as {@code USD 193224.27 a day}. */
    @Override
    public String toString() {
        return perDay().map(money -> money + " a day").orElse("no velocity") + " of " + winRate + withoutCycle.suffix();
    }

    /** What closed in a period. */
    private static final class Closed implements Gathering<DealOutcome, Closed, Velocity> {
        private final Span span;
        private final ZoneDays zone;
        private final MoneySum won;
        private final Omissions omissions = new Omissions();
        private final Omissions withoutCycle = new Omissions();
        private final NoDecision noDecision;
        private final Share share = new Share();
        private long cycleDays;
        private long cycles;

        Closed(NoDecision noDecision, ReportingPeriod period, ExchangeRates rates) {
            this.noDecision = noDecision;
            this.span = period.span();
            this.zone = new ZoneDays(period.zone());
            this.won = new MoneySum(rates);
        }

        @Override
        public void add(DealOutcome row) {
            if (!WinRate.counts(row.result(), noDecision)) {
                return;
            }
            if (row.closed().isEmpty()) {
                share.omit(Omission.NO_END);
            } else if (span.contains(row.closed().get())) {
                share.count(row.result() == DealResult.WON);
                if (row.result() == DealResult.WON) {
                    won.add(row.value(), omissions);
                    SalesCycle.days(row, zone, withoutCycle).forEach(days -> {
                        cycleDays = Math.addExact(cycleDays, days);
                        cycles++;
                    });
                }
            }
        }

        @Override
        public void addAll(Closed other) {
            share.addAll(other.share);
            won.addAll(other.won);
            omissions.addAll(other.omissions);
            withoutCycle.addAll(other.withoutCycle);
            cycleDays = Math.addExact(cycleDays, other.cycleDays);
            cycles += other.cycles;
        }

        @Override
        public Velocity result() {
            return new Velocity(
                    share.proportion(),
                    new MoneyTotal(won.money(), won.count(), omissions.leftOut()),
                    cycleDays,
                    cycles,
                    withoutCycle.leftOut());
        }
    }
}
