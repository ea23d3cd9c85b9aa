package org.dealwright.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.joda.money.Money;

/**
 * What an open pipeline may bring, each deal being won for its whole value, with its probability, or not at all, and
 * independently of all others.
 *
 * <p>It is the exact distribution of their sum, by convolution: what a simulation would come near to after very many runs,
 * and the same every time without a seed. Where the sum has more than {@link #STEPS} different possible values by their
 * greatest common step, values are rounded to a {@link #STEPS}th of it before. Immutable and thread-safe.
 */
public final class OutcomeDistribution {
    /** The most steps into which the sum of all values is divided. */
    public static final int STEPS = 20_000;

    private static final double CERTAIN = 100;

    private final ExchangeRates rates;
    private final long step;
    private final double[] atMost;
    private final long deals;
    private final LeftOut leftOut;

    /** The chance of winning at most so many steps, for each number of steps. */
    private OutcomeDistribution(ExchangeRates rates, long step, double[] atMost, long deals, LeftOut leftOut) {
        this.rates = rates;
        this.step = step;
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
        return Gathering.collector(() -> new Chances(entry -> entry.holdsAt(at), rates));
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
        while (at < atMost.length - 1 && atMost[at] < percentile / CERTAIN - Chances.ROUNDING) {
            at++;
        }
        return Money.ofMinor(rates.to(), at * step);
    }

    /** How likely it is, 0 to 1, that at least so much is won; exact up to the step by which values were rounded. */
    public double chanceOf(Money target) {
        long minor = rates.convert(target)
                .getOrElseThrow(() -> new IllegalArgumentException("target must be of a known currency, was " + target))
                .getAmountMinorLong();
        if (minor <= 0) {
            return 1;
        }
        long below = (minor - 1) / step;
        return below >= atMost.length ? 0 : Math.max(0, 1 - atMost[(int) below]);
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
                && step == that.step
                && Arrays.equals(atMost, that.atMost)
                && deals == that.deals
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rates.to(), step, Arrays.hashCode(atMost), deals, leftOut);
    }

    /** One deal's value in minor units, and how likely it is won. */
    private record Chance(long minor, double probability) {}

    /** Every deal's chance. */
    private static final class Chances implements Gathering<PipelineEntry, Chances, OutcomeDistribution> {
        /** Adding up probabilities may miss a tenth by this much. */
        private static final double ROUNDING = 1e-12;

        private final Predicate<PipelineEntry> holds;
        private final ExchangeRates rates;
        private final List<Chance> chances = new ArrayList<>();
        private final Omissions omissions = new Omissions();

        Chances(Predicate<PipelineEntry> holds, ExchangeRates rates) {
            this.holds = holds;
            this.rates = rates;
        }

        @Override
        public void add(PipelineEntry row) {
            if (!holds.test(row)) {
                return;
            }
            if (row.probability().isEmpty()) {
                omissions.add(Omission.NO_PROBABILITY);
                return;
            }
            row.value()
                    .flatMap(rates::convert)
                    .filter(Money::isPositive)
                    .peek(value -> chances.add(new Chance(
                            value.getAmountMinorLong(),
                            row.probability().get().value().doubleValue() / CERTAIN)))
                    .onEmpty(() -> omissions.add(
                            row.value().exists(Money::isPositive) ? Omission.NO_EXCHANGE_RATE : Omission.NO_VALUE));
        }

        @Override
        public void addAll(Chances other) {
            chances.addAll(other.chances);
            omissions.addAll(other.omissions);
        }

        @Override
        public OutcomeDistribution result() {
            // in one order, so that rounding is the same however the rows were dealt out
            List<Chance> sorted = chances.stream()
                    .sorted(Comparator.comparingLong(Chance::minor).thenComparingDouble(Chance::probability))
                    .toList();
            long sum = 0;
            long divisor = 0;
            for (Chance chance : sorted) {
                sum = Math.addExact(sum, chance.minor());
                divisor = greatestCommon(divisor, chance.minor());
            }
            // the common step where it is coarse enough, else one by which the sum has no more than so many
            long step = Math.max(Math.max(1, divisor), Math.floorDiv(Math.addExact(sum, STEPS - 1), STEPS));
            return new OutcomeDistribution(rates, step, atMost(sorted, step), sorted.size(), omissions.leftOut());
        }

        private static double[] atMost(List<Chance> chances, long step) {
            int[] steps = rounded(chances, step);
            double[] exactly = new double[Arrays.stream(steps).sum() + 1];
            exactly[0] = 1;
            int reached = 0;
            for (int i = 0; i < steps.length; i++) {
                reached += steps[i];
                double won = chances.get(i).probability();
                for (int at = reached; at >= 0; at--) {
                    double before = at >= steps[i] ? exactly[at - steps[i]] : 0;
                    exactly[at] = exactly[at] * (1 - won) + before * won;
                }
            }
            for (int at = 1; at < exactly.length; at++) {
                exactly[at] += exactly[at - 1];
            }
            return exactly;
        }

        /** Each value in steps, rounded so that the sum of the first ones is never off by more than half a step. */
        private static int[] rounded(List<Chance> chances, long step) {
            int[] steps = new int[chances.size()];
            long sum = 0;
            long before = 0;
            for (int i = 0; i < steps.length; i++) {
                sum += chances.get(i).minor();
                long now = (sum + step / 2) / step;
                steps[i] = (int) (now - before);
                before = now;
            }
            return steps;
        }

        private static long greatestCommon(long one, long other) {
            return other == 0 ? one : greatestCommon(other, one % other);
        }
    }
}
