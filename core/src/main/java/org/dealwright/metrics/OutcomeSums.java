package org.dealwright.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dealwright.metrics.Chances.Chance;

/** Every amount that some deals may come to together, and how likely each is. */
final class OutcomeSums {
    private static final OutcomeSums NOTHING = new OutcomeSums(new long[] {0}, new double[] {1});

    private final long[] amounts;
    private final double[] exactly;

    private OutcomeSums(long[] amounts, double[] exactly) {
        this.amounts = amounts;
        this.exactly = exactly;
    }

    /** By convolution of the amounts themselves; none where there are more different ones than that. */
    static Optional<OutcomeSums> of(List<Chance> chances, int most) {
        OutcomeSums sums = NOTHING;
        for (Chance chance : chances) {
            sums = sums.plus(chance);
            if (sums.amounts.length > most) {
                return Optional.empty();
            }
        }
        return Optional.of(sums);
    }

    private OutcomeSums plus(Chance chance) {
        long[] more = new long[2 * amounts.length];
        double[] likely = new double[more.length];
        int size = 0;
        int lost = 0;
        int won = 0;
        while (won < amounts.length) {
            long with = Math.addExact(amounts[won], chance.minor());
            long next = lost < amounts.length ? Math.min(amounts[lost], with) : with;
            if (lost < amounts.length && amounts[lost] == next) {
                likely[size] += exactly[lost++] * (1 - chance.probability());
            }
            if (with == next) {
                likely[size] += exactly[won++] * chance.probability();
            }
            more[size++] = next;
        }
        return new OutcomeSums(Arrays.copyOf(more, size), Arrays.copyOf(likely, size));
    }

    /** By convolution of values rounded to steps, so that the sum of the first ones is never off by more than half a step. */
    static OutcomeSums byStep(List<Chance> chances, long step) {
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
        return new OutcomeSums(
                LongStream.range(0, exactly.length).map(at -> at * step).toArray(), exactly);
    }

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

    /** The amounts in minor units, in their order, the first one nothing. */
    long[] amounts() {
        return amounts.clone();
    }

    /** How likely it is that they come to at most each amount. */
    double[] atMost() {
        double[] atMost = exactly.clone();
        for (int at = 1; at < atMost.length; at++) {
            atMost[at] += atMost[at - 1];
        }
        return atMost;
    }
}
