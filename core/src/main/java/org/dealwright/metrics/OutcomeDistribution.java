package org.dealwright.metrics;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import org.dealwright.metrics.Chances.Chance;
import org.dealwright.metrics.Chances.Odds;
import org.joda.money.Money;

/**
 * What an open pipeline may bring, each deal being won for its whole value, with its probability, or not at all, and
 * independently of all others.
 *
 * <p>It is the exact distribution of their sum, by convolution: what a simulation would come near to after very many runs,
 * and the same every time without a seed; {@link OutcomeSimulation} is one. Where the sum has more than {@link #STEPS} different
 * possible values, values are rounded to a {@link #STEPS}th of the sum of all before. Immutable and thread-safe.
 *
 * <p>It is itself an interval: with at least 80 % it comes to between P10 and P90. There is no denominator; deals
 * without a value above zero are left out. Of no deal it is 0 for certain. It is as of an instant; take the deals of a
 * period by {@link PipelineEntry#closesIn}. It is done by arithmetic, exactly.
 */
public final class OutcomeDistribution {
    /** The most different amounts of which the probability is kept. */
    public static final int STEPS = 20_000;

    private static final double CERTAIN = 100;
    /** Adding up probabilities may miss a tenth by this much. */
    private static final double ROUNDING = 1e-12;

    private final ExchangeRates rates;
    private final long[] amounts;
    private final double[] atMost;
    private final long deals;
    private final LeftOut leftOut;

    /** The chance of winning at most each amount, the amounts in their order from nothing on. */
    private OutcomeDistribution(ExchangeRates rates, long[] amounts, double[] atMost, long deals, LeftOut leftOut) {
        this.rates = rates;
        this.amounts = amounts;
        this.atMost = atMost;
        this.deals = deals;
        this.leftOut = leftOut;
    }

    /**
     * Of the entries that held at an instant. Those without a value, or one that is not positive, and those of which
     * nobody knew how likely they were, are left out. Keeps each of them; takes time in proportion to deals × {@link #STEPS}.
     */
    public static Collector<PipelineEntry, ?, OutcomeDistribution> at(Instant at, ExchangeRates rates) {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rates, "rates");
        return Gathering.collector(() -> new Chances<>(at, rates, odds -> of(rates, odds)));
    }

    /** How many deals are in it. */
    public long deals() {
        return deals;
    }

    /** The entries that hold, and are not in it. */
    public LeftOut leftOut() {
        return leftOut;
    }

    /**
     * The least amount that is not exceeded with a probability of so many per cent: P10 is exceeded nine times in ten, P50 is
     * the median. Nothing where there is no deal.
     *
     * @param percentile more than 0 and less than 100
     * @throws IllegalArgumentException if it is out of range
     */
    public Money percentile(double percentile) {
        if (!(percentile > 0 && percentile < 100)) {
            throw new IllegalArgumentException("percentile must lie between 0 and 100, was " + percentile);
        }
        int at = 0;
        while (at < atMost.length - 1 && atMost[at] < percentile / CERTAIN - ROUNDING) {
            at++;
        }
        return Money.ofMinor(rates.to(), amounts[at]);
    }

    /** How likely it is, 0 to 1, that at least so much is won; exact up to what values were rounded by. */
    public double chanceOf(Money target) {
        long minor = rates.convert(target)
                .getOrElseThrow(() -> new IllegalArgumentException("target must be of a known currency, was " + target))
                .getAmountMinorLong();
        int place = Arrays.binarySearch(amounts, minor);
        int below = (place < 0 ? -place - 1 : place) - 1;
        return below < 0 ? 1 : below == amounts.length - 1 ? 0 : Math.max(0, 1 - atMost[below]);
    }

    /** Such as {@code P10 EUR 100.00, P50 EUR 300.00, P90 EUR 600.00 of 4 deals}. */
    @Override
    public String toString() {
        return "P10 " + percentile(10) + ", P50 " + percentile(50) + ", P90 " + percentile(90) + " of " + deals
                + " deals" + leftOut.suffix();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutcomeDistribution that
                && rates.to().equals(that.rates.to())
                && Arrays.equals(amounts, that.amounts)
                && Arrays.equals(atMost, that.atMost)
                && deals == that.deals
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rates.to(), Arrays.hashCode(amounts), Arrays.hashCode(atMost), deals, leftOut);
    }

    /** By the greatest common step of the values where it is coarse enough, else by amount, else by a step that is. */
    private static OutcomeDistribution of(ExchangeRates rates, Odds odds) {
        List<Chance> chances = odds.chances();
        long sum = 0;
        long common = 0;
        for (Chance chance : chances) {
            sum = Math.addExact(sum, chance.minor());
            common = greatestCommon(common, chance.minor());
        }
        long fine = Math.max(1, common);
        long coarse = Math.floorDiv(Math.addExact(sum, STEPS - 1), STEPS);
        OutcomeSums sums = coarse <= fine
                ? OutcomeSums.byStep(chances, fine)
                : OutcomeSums.of(chances, STEPS).orElseGet(() -> OutcomeSums.byStep(chances, coarse));
        return new OutcomeDistribution(rates, sums.amounts(), sums.atMost(), chances.size(), odds.leftOut());
    }

    private static long greatestCommon(long one, long other) {
        return other == 0 ? one : greatestCommon(other, one % other);
    }
}
