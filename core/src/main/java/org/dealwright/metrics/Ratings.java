package org.dealwright.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collector;
import org.apache.commons.statistics.interval.Interval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/**
 * Answers from 1 to 5: satisfaction, or the stars of reviews.
 *
 * <p>The denominator is all answers, and days are those of the rows; of none there is no value. The interval of
 * satisfaction is Wilson's, that of the mean Student's (W. S. Gosset, 1908). CSAT is the field's definition.
 *
 * @param counts how many gave 1, 2, 3, 4 and 5
 */
public record Ratings(List<Long> counts) {
    private static final int HIGHEST = 5;
    private static final int SATISFIED = 4;

    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if there are not five, or one is negative
     */
    public Ratings {
        counts = List.copyOf(Objects.requireNonNull(counts, "counts"));
        if (counts.size() != HIGHEST || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts must be five and not negative, were " + counts);
        }
    }

    /**
     * Counts answers.
     *
     * @param answer from 1 to 5; anything else is refused with an {@link IllegalArgumentException}
     */
    public static <T> Collector<T, ?, Ratings> of(ToIntFunction<? super T> answer) {
        Objects.requireNonNull(answer, "answer");
        return Gathering.collector(() -> new Answers<T>(answer));
    }

    /** How many answered. */
    public long answers() {
        return counts.stream().reduce(0L, Math::addExact);
    }

    /** CSAT: answers of 4 and 5 ÷ all answers. The interval is Wilson's. */
    public Proportion satisfied() {
        return Proportion.of(counts.get(SATISFIED - 1) + counts.get(HIGHEST - 1), answers());
    }

    /** The mean answer, 1 to 5; no value where nobody answered. */
    public Optional<Double> mean() {
        long sum = 0;
        for (int i = 0; i < HIGHEST; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(i + 1, counts.get(i)));
        }
        return answers() == 0 ? Optional.empty() : Optional.of((double) sum / answers());
    }

    /**
     * Student's interval of the mean (1908), cut off at 1 and 5; no value where all answered the same, or nobody did: without a
     * spread it would have no width however few they are. R's {@code t.test} refuses constant data, too.
     *
     * @param level the confidence level, more than 0 and less than 1, such as 0.95
     * @throws IllegalArgumentException if the level is out of range
     */
    public Optional<ConfidenceInterval> interval(double level) {
        ConfidenceInterval.requireLevel(level);
        if (counts.stream().filter(count -> count > 0).count() < 2) {
            return Optional.empty();
        }
        long n = answers();
        double mean = mean().orElseThrow();
        double squares = 0;
        for (int i = 0; i < HIGHEST; i++) {
            squares += counts.get(i) * (i + 1 - mean) * (i + 1 - mean);
        }
        Interval student = NormalConfidenceInterval.MEAN.fromErrorRate(mean, squares / (n - 1), n, 1 - level);
        return Optional.of(new ConfidenceInterval(
                Math.max(1, student.getLowerBound()), Math.min(HIGHEST, student.getUpperBound()), level));
    }

    /** Such as {@code mean 4.20 of 10, satisfied 8/10 = …}; {@code nobody answered} where it is so. */
    @Override
    public String toString() {
        return mean().map(mean ->
                        String.format(Locale.ROOT, "mean %.2f of %d, satisfied %s", mean, answers(), satisfied()))
                .orElse("nobody answered");
    }

    /** Answers from 1 to 5. */
    private static final class Answers<T> implements Gathering<T, Answers<T>, Ratings> {
        private final ToIntFunction<? super T> answer;
        private final long[] counts = new long[HIGHEST];

        Answers(ToIntFunction<? super T> answer) {
            this.answer = answer;
        }

        @Override
        public void add(T row) {
            int given = answer.applyAsInt(row);
            if (given < 1 || given > HIGHEST) {
                throw new IllegalArgumentException("answer must lie from 1 to 5, was " + given);
            }
            counts[given - 1]++;
        }

        @Override
        public void addAll(Answers<T> other) {
            for (int i = 0; i < HIGHEST; i++) {
                counts[i] += other.counts[i];
            }
        }

        @Override
        public Ratings result() {
            List<Long> all = new ArrayList<>(Collections.nCopies(HIGHEST, 0L));
            for (int i = 0; i < HIGHEST; i++) {
                all.set(i, counts[i]);
            }
            return new Ratings(all);
        }
    }
}
