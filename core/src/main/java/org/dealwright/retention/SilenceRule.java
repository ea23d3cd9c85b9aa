package org.dealwright.retention;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.distribution.TDistribution;
import org.dealwright.process.Situation;

/**
 * Tells a silence that a customer's own rhythm makes unlikely from one that is usual. Make one for the terms and keep it.
 * Immutable and thread-safe.
 *
 * <p>The limit is the upper prediction limit of the next gap, for gaps of a gamma distribution of unknown shape and scale:
 * its roots are nearly normal, so that Student's t gives the limit among the roots. The way is K. Krishnamoorthy, T. Mathew
 * and S. Mukherjee, "Normal-Based Methods for a Gamma Distribution", Technometrics 50 (2008), with the fourth root in place
 * of the cube root, as D. M. Hawkins and R. A. J. Wixley, "A Note on the Transformation of Chi-Squared Variables to
 * Normality", The American Statistician 40 (1986), have it for small shapes. The gamma's shape is a customer's regularity:
 * 1 for one who comes at random, more for one who comes as by the calendar (C. Chatfield and G. J. Goodhardt, 1973).
 *
 * <p>With n gaps g, y = g^¼, the prior's weight w, its mean root m₀ = typicalDays^¼ · Γ(1¼) and its relative variance
 * c² = Γ(1½) ÷ Γ(1¼)² − 1, both those of an exponential distribution:
 *
 * <ul>
 *   <li>m = (Σy + w·m₀) ÷ (n + w)
 *   <li>s² = (Σ(y − ȳ)² + w·c²·m²) ÷ (n + w)
 *   <li>limit = (m + t(n + w; quantile) · s · √(1 + 1 ÷ (n + w)))⁴
 * </ul>
 *
 * <p>It is rounded down to whole days and held between shortest and longest. It is never below the gap of rank
 * ⌈quantile · (n + 1)⌉ among their own, or the longest where there are fewer: whatever their gaps are distributed like, that
 * share of them ends within it. By the usual terms nobody is flagged before a silence that they have come back from. Sums
 * and square roots only, so that the same gaps give the same limit everywhere; the quantiles of t are
 * rounded to six digits after the point.
 *
 * <p>Simulated with the usual terms and twenty gaps, customers who come at random are flagged without cause in 1 % of their
 * gaps; regular ones more seldom; those who come in bursts, which is no gamma distribution, in 3 to 4 %. The tests hold it
 * to this, beside a Pareto (Lomax) limit, which takes everybody for coming at random, and a log-normal one, which waits
 * twice as long for those who do.
 */
public final class SilenceRule {
    /** Γ(1¼): the mean fourth root of an exponential variate of mean 1. */
    private static final double MEAN_ROOT = 0.906402477055477;

    /** Γ(1½) ÷ Γ(1¼)² − 1: the variance of that root, relative to its squared mean. */
    private static final double RELATIVE_VARIANCE = 0.07870520237675871;

    private static final double SIX_DIGITS = 1e6;

    private final RhythmTerms terms;
    private final int weight;
    private final double priorSum;
    /** By the number of gaps: t times the square root beside it. */
    private final double[] factors = new double[Rhythm.MOST_GAPS + 1];
    /** By the number of gaps: how many may be longer than the limit. */
    private final int[] longer = new int[Rhythm.MOST_GAPS + 1];

    private SilenceRule(RhythmTerms terms) {
        this.terms = terms;
        weight = terms.prior().weight();
        priorSum = weight * MEAN_ROOT * fourthRoot(terms.prior().typicalDays());
        BigDecimal share = terms.quantile().value().movePointLeft(2);
        double tail = BigDecimal.ONE.subtract(share).doubleValue();
        for (int gaps = 0; gaps < factors.length; gaps++) {
            double all = (double) gaps + weight;
            double t = TDistribution.of(all).inverseSurvivalProbability(tail);
            factors[gaps] = Math.rint(t * SIX_DIGITS) / SIX_DIGITS * Math.sqrt(1 + 1 / all);
            int rank = share.multiply(BigDecimal.valueOf(gaps + 1L))
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
            longer[gaps] = Math.max(0, gaps - rank);
        }
    }

    /** The rule by these terms. */
    public static SilenceRule of(RhythmTerms terms) {
        return new SilenceRule(Objects.requireNonNull(terms, "terms"));
    }

    /** The terms. */
    public RhythmTerms terms() {
        return terms;
    }

    /** The day of an instant, in the zone of the terms. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, terms.zone());
    }

    /** The days of silence after which it is not likely any more; by the prior alone where there is no gap yet. */
    public int limit(Rhythm rhythm) {
        List<Integer> gaps = rhythm.gaps();
        int likely = Math.max(terms.shortest(), Math.min(terms.longest(), predicted(gaps)));
        return Math.max(likely, ranked(gaps));
    }

    private int predicted(List<Integer> gaps) {
        int count = gaps.size();
        double roots = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double square = Math.sqrt(gaps.get(i));
            squares += square;
            roots += Math.sqrt(square);
        }
        double all = (double) count + weight;
        double mean = (roots + priorSum) / all;
        double own = count == 0 ? 0 : Math.max(0, squares - roots * roots / count);
        double deviation = Math.sqrt((own + weight * RELATIVE_VARIANCE * mean * mean) / all);
        double root = mean + factors[count] * deviation;
        // a cast rounds down, and stops at the largest integer
        return (int) (root * root * root * root);
    }

    /** 0 where there is no gap. */
    private int ranked(List<Integer> gaps) {
        int count = gaps.size();
        if (longer[count] > 0) {
            int[] sorted = new int[count];
            for (int i = 0; i < count; i++) {
                sorted[i] = gaps.get(i);
            }
            Arrays.sort(sorted);
            return sorted[count - 1 - longer[count]];
        }
        int longest = 0;
        for (int i = 0; i < count; i++) {
            longest = Math.max(longest, gaps.get(i));
        }
        return longest;
    }

    /**
     * When the silence becomes unlikely if nothing is heard before: the beginning of the day after the limit; none where they
     * were never in touch, or that is past {@link Situation#LATEST}.
     */
    public Option<Instant> unlikelyAt(Rhythm rhythm) {
        if (rhythm.last().isEmpty()) {
            return Option.none();
        }
        Instant at = rhythm.last()
                .get()
                .plusDays(limit(rhythm) + 1L)
                .atStartOfDay(terms.zone())
                .toInstant();
        return at.isAfter(Situation.LATEST) ? Option.none() : Option.some(at);
    }

    /**
     * The verdict on a day; none where they were never in touch. Before the last contact nobody has been silent.
     *
     * @param day a day in the zone of the terms
     */
    public Option<SilenceVerdict> verdict(Rhythm rhythm, LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (rhythm.last().isEmpty()) {
            return Option.none();
        }
        long silent = Math.max(0, ChronoUnit.DAYS.between(rhythm.last().get(), day));
        return Option.some(new SilenceVerdict(
                rhythm, (int) Math.min(Integer.MAX_VALUE, silent), limit(rhythm), terms.quantile(), weight));
    }

    /** The verdict at an instant; none where they were never in touch. */
    public Option<SilenceVerdict> verdict(Rhythm rhythm, Instant at) {
        return verdict(rhythm, day(at));
    }

    private static double fourthRoot(int days) {
        return Math.sqrt(Math.sqrt(days));
    }

    /** Rules by the same terms are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SilenceRule rule && rule.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** Such as {@code SilenceRule[RhythmTerms[…]]}. */
    @Override
    public String toString() {
        return "SilenceRule[" + terms + "]";
    }
}
