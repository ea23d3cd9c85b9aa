package org.dealwright.metrics.lifetime;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The likelihood of a shifted-beta-geometric over what was seen.
 *
 * <p>Written by the chances, ln L = Σₜ lostₜ·ln α + keptₜ·ln(β + t − 1) − (lostₜ + keptₜ)·ln(α + β + t − 1): no beta function
 * is left, and its derivatives are fractions. That is why Newton's method stands here in a few lines, over ln α and ln β,
 * and no optimiser comes from a library.
 */
final class RenewalLikelihood {
    private static final int MOST_STEPS = 500;
    private static final double LONGEST_STEP = 1;
    private static final double SETTLED = 1e-11;
    /** Beyond, all have the same chance as far as anybody can tell. */
    private static final double LARGEST = 1e5;

    private final RenewalsByAge renewals;

    RenewalLikelihood(RenewalsByAge renewals) {
        this.renewals = renewals;
    }

    /** The parameters at which it is highest; none where there are no finite ones. */
    Optional<ShiftedBetaGeometric> highest() {
        if (!isTold()) {
            return Optional.empty();
        }
        double a = 0;
        double b = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            Slope slope = slope(Math.exp(a), Math.exp(b));
            double[] move = slope.move();
            double length = Math.hypot(move[0], move[1]);
            double scale = length > LONGEST_STEP ? LONGEST_STEP / length : 1;
            double here = value(Math.exp(a), Math.exp(b));
            while (value(Math.exp(a + scale * move[0]), Math.exp(b + scale * move[1])) < here && scale > SETTLED) {
                scale /= 2;
            }
            a += scale * move[0];
            b += scale * move[1];
            if (Math.max(Math.abs(a), Math.abs(b)) > Math.log(LARGEST)) {
                return Optional.empty();
            }
            if (length < SETTLED) {
                return Optional.of(new ShiftedBetaGeometric(Math.exp(a), Math.exp(b)));
            }
        }
        return Optional.empty();
    }

    /** Whether some left and some stayed, and that at two different chances: one says nothing of how chances differ. */
    private boolean isTold() {
        long chances = IntStream.range(0, renewals.kept().size())
                .filter(t -> renewals.kept().get(t) + renewals.lost().get(t) > 0)
                .count();
        return chances > 1
                && renewals.kept().stream().anyMatch(count -> count > 0)
                && renewals.lost().stream().anyMatch(count -> count > 0);
    }

    private double value(double alpha, double beta) {
        double value = 0;
        for (int t = 0; t < renewals.kept().size(); t++) {
            double lost = renewals.lost().get(t);
            double kept = renewals.kept().get(t);
            value += lost * Math.log(alpha) + kept * Math.log(beta + t) - (lost + kept) * Math.log(alpha + beta + t);
        }
        return value;
    }

    /** First and second derivatives by ln α and ln β. */
    private Slope slope(double alpha, double beta) {
        double byA = 0;
        double byB = 0;
        double byAa = 0;
        double byAb = 0;
        double byBb = 0;
        for (int t = 0; t < renewals.kept().size(); t++) {
            double lost = renewals.lost().get(t);
            double kept = renewals.kept().get(t);
            double sum = alpha + beta + t;
            double all = lost + kept;
            byA += lost - all * alpha / sum;
            byB += kept * beta / (beta + t) - all * beta / sum;
            byAa += -all * alpha * (beta + t) / (sum * sum);
            byAb += all * alpha * beta / (sum * sum);
            byBb += kept * beta * t / ((beta + t) * (beta + t)) - all * beta * (alpha + t) / (sum * sum);
        }
        return new Slope(byA, byB, byAa, byAb, byBb);
    }

    private record Slope(double byA, double byB, double byAa, double byAb, double byBb) {
        /** Newton's step where it leads up; else the way up itself. */
        double[] move() {
            double determinant = byAa * byBb - byAb * byAb;
            if (byAa < 0 && determinant > 0) {
                return new double[] {(byAb * byB - byBb * byA) / determinant, (byAb * byA - byAa * byB) / determinant};
            }
            double length = Math.hypot(byA, byB);
            return length == 0 ? new double[] {0, 0} : new double[] {byA / length, byB / length};
        }
    }
}
