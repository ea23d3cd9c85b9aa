package org.dealwright.metrics;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collector;

/**
 * The Net Promoter Score: per cent of answers 9–10 less per cent of answers 0–6, from −100 to 100 (F. F. Reichheld, 2003).
 *
 * <p>The denominator is all answers, and days are those of the rows; of none there is no score. The interval is the
 * adjusted Wald interval of a difference of two shares of one sample (A. Agresti and Y. Min, 2005).
 *
 * @param promoters answers of 9 or 10
 * @param passives answers of 7 or 8
 * @param detractors answers of 0 to 6
 */
public record PromoterScore(long promoters, long passives, long detractors) {
    private static final int HIGHEST = 10;
    private static final int PROMOTES = 9;
    private static final int PASSES = 7;
    private static final double HUNDRED = 100;

    /** So that sums of them are whole numbers, and doubles hold them. */
    private static final long MOST = 1_000_000_000_000_000L;

    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if one is negative, or beyond a quadrillion
     */
    public PromoterScore {
        for (long count : new long[] {promoters, passives, detractors}) {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException("counts must lie from 0 to " + MOST + ", was " + count);
            }
        }
    }

    /**
     * Counts answers.
     *
     * @param answer from 0 to 10; anything else is refused with an {@link IllegalArgumentException}
     */
    public static <T> Collector<T, ?, PromoterScore> of(ToIntFunction<? super T> answer) {
        Objects.requireNonNull(answer, "answer");
        return Gathering.collector(() -> new Answers<T>(answer));
    }

    /** How many answered: the denominator. */
    public long answers() {
        return promoters + passives + detractors;
    }

    /** The score, −100 to 100; no value where nobody answered. */
    public Optional<Double> score() {
        return answers() == 0 ? Optional.empty() : Optional.of(HUNDRED * (promoters - detractors) / answers());
    }

    /**
     * Where the score may lie: the adjusted Wald interval of a difference of two shares of one sample (A. Agresti and Y. Min,
     * 2005), which counts half a promoter, half a detractor and one passive more: with ñ = n + 2 and p̃ of them, 100 · (p̃₁ −
     * p̃₂ ± z√((p̃₁ + p̃₂ − (p̃₁ − p̃₂)²) ÷ ñ)), cut off at −100 and 100; no value where nobody answered.
     *
     * @param level the confidence level, more than 0 and less than 1, such as 0.95
     * @throws IllegalArgumentException if the level is out of range
     */
    public Optional<ConfidenceInterval> interval(double level) {
        double z = ConfidenceInterval.z(level);
        if (answers() == 0) {
            return Optional.empty();
        }
        double n = answers() + 2.0;
        double up = (promoters + 0.5) / n;
        double down = (detractors + 0.5) / n;
        double width = z * Math.sqrt((up + down - (up - down) * (up - down)) / n);
        return Optional.of(new ConfidenceInterval(
                Math.max(-HUNDRED, HUNDRED * (up - down - width)),
                Math.min(HUNDRED, HUNDRED * (up - down + width)),
                level));
    }

    /** Such as {@code NPS +40.0 (95 %: +18.2 to +57.6) of 50}; {@code nobody answered} where it is so. */
    @Override
    public String toString() {
        return interval(ConfidenceInterval.SHOWN)
                .map(range -> String.format(
                        Locale.ROOT,
                        "NPS %+.1f (95 %%: %+.1f to %+.1f) of %d",
                        score().orElseThrow(),
                        range.lower(),
                        range.upper(),
                        answers()))
                .orElse("nobody answered");
    }

    /** Answers from 0 to 10. */
    private static final class Answers<T> implements Gathering<T, Answers<T>, PromoterScore> {
        private final ToIntFunction<? super T> answer;
        private long promoters;
        private long passives;
        private long detractors;

        Answers(ToIntFunction<? super T> answer) {
            this.answer = answer;
        }

        @Override
        public void add(T row) {
            int given = answer.applyAsInt(row);
            if (given < 0 || given > HIGHEST) {
                throw new IllegalArgumentException("answer must lie from 0 to 10, was " + given);
            }
            promoters += given >= PROMOTES ? 1 : 0;
            passives += given >= PASSES && given < PROMOTES ? 1 : 0;
            detractors += given < PASSES ? 1 : 0;
        }

        @Override
        public void addAll(Answers<T> other) {
            promoters += other.promoters;
            passives += other.passives;
            detractors += other.detractors;
        }

        @Override
        public PromoterScore result() {
            return new PromoterScore(promoters, passives, detractors);
        }
    }
}
