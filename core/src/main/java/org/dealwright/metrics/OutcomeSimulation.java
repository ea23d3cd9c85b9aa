package org.dealwright.metrics;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import org.dealwright.metrics.Chances.Chance;
import org.joda.money.Money;

/**
 * What an open pipeline brought in so many runs: in each, every deal is won for its whole value, with its probability, or not at
 * all, and independently of all others.
 *
 * <p>The seed is given, and the same seed gives the same runs wherever and in whatever order the rows come: two people who look
 * at one forecast see one forecast. {@link OutcomeDistribution} is what it comes near to after very many runs, and is exact where
 * values have a common step; this takes any values, to the minor unit. Immutable and thread-safe.
 *
 * <p>Pn is the least amount that n % of the runs did not exceed; the denominator of a chance is all runs, its interval
 * Wilson's. Of no deal it is 0 in every run. It is as of an instant. The method is the Monte Carlo method (N. Metropolis
 * and S. Ulam, 1949), the numbers are SplitMix64's (G. L. Steele, D. Lea and C. H. Flood, 2014).
 */
public final class OutcomeSimulation {
    /** The most runs. */
    public static final int MOST_RUNS = 1_000_000;

    private static final double HUNDRED = 100;
    /** A share of runs may miss a whole number of them by this much. */
    private static final double ROUNDING = 1e-9;

    private final ExchangeRates rates;
    private final long seed;
    private final long[] sorted;
    private final long deals;
    private final LeftOut leftOut;

    private OutcomeSimulation(ExchangeRates rates, long seed, long[] sorted, long deals, LeftOut leftOut) {
        this.rates = rates;
        this.seed = seed;
        this.sorted = sorted;
        this.deals = deals;
        this.leftOut = leftOut;
    }

    /**
     * Of the entries that held at an instant. Those without a value, or one that is not positive, and those of which nobody knew
     * how likely they were, are left out. Keeps each of them and an amount for each run; takes time in proportion to deals × runs.
     *
     * @param seed any number: the runs follow from it, by SplitMix64
     * @param runs 1 to {@link #MOST_RUNS}, such as 10,000
     * @throws IllegalArgumentException if the number of runs is out of range
     */
    public static Collector<PipelineEntry, ?, OutcomeSimulation> at(
            Instant at, ExchangeRates rates, long seed, int runs) {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rates, "rates");
        if (runs < 1 || runs > MOST_RUNS) {
            throw new IllegalArgumentException("runs must lie from 1 to " + MOST_RUNS + ", was " + runs);
        }
        return Gathering.collector(() -> new Chances<>(
                at,
                rates,
                odds -> new OutcomeSimulation(
                        rates,
                        seed,
                        simulated(odds.chances(), new SplitMix(seed), new long[runs]),
                        odds.chances().size(),
                        odds.leftOut())));
    }

    private static long[] simulated(List<Chance> chances, SplitMix numbers, long[] runs) {
        for (int run = 0; run < runs.length; run++) {
            for (Chance chance : chances) {
                if (numbers.share() < chance.probability()) {
                    runs[run] = Math.addExact(runs[run], chance.minor());
                }
            }
        }
        Arrays.sort(runs);
        return runs;
    }

    /** How many deals are in it. */
    public long deals() {
        return deals;
    }

    /** How many runs there were. */
    public int runs() {
        return sorted.length;
    }

    /** From which seed the runs follow. */
    public long seed() {
        return seed;
    }

    /** The entries that hold, and are not in it. */
    public LeftOut leftOut() {
        return leftOut;
    }

    /**
     * The least amount that so many per cent of the runs did not exceed: P10 was exceeded in nine of ten, P50 is the median.
     * Nothing where there is no deal.
     *
     * @param percentile more than 0 and less than 100
     * @throws IllegalArgumentException if it is out of range
     */
    public Money percentile(double percentile) {
        if (!(percentile > 0 && percentile < HUNDRED)) {
            throw new IllegalArgumentException("percentile must lie between 0 and 100, was " + percentile);
        }
        int place = (int) Math.ceil(percentile / HUNDRED * sorted.length - ROUNDING);
        return Money.ofMinor(rates.to(), sorted[Math.max(place, 1) - 1]);
    }

    /** The runs that brought at least so much ÷ all runs. Its interval, Wilson's, says how near more runs would come. */
    public Proportion chanceOf(Money target) {
        long minor = rates.convert(target)
                .getOrElseThrow(() -> new IllegalArgumentException("target must be of a known currency, was " + target))
                .getAmountMinorLong();
        return Proportion.of(Arrays.stream(sorted).filter(run -> run >= minor).count(), sorted.length);
    }

    /** Such as {@code P10 EUR 100.00, P50 EUR 300.00, P90 EUR 600.00 of 4 deals in 10000 runs (seed 7)}. */
    @Override
    public String toString() {
        return "P10 " + percentile(10) + ", P50 " + percentile(50) + ", P90 " + percentile(90) + " of " + deals
                + " deals in " + sorted.length + " runs (seed " + seed + ")" + leftOut.suffix();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutcomeSimulation that
                && rates.to().equals(that.rates.to())
                && seed == that.seed
                && Arrays.equals(sorted, that.sorted)
                && deals == that.deals
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rates.to(), seed, Arrays.hashCode(sorted), deals, leftOut);
    }
}
