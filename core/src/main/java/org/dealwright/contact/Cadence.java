package org.dealwright.contact;

import static org.dealwright.contact.CadenceStep.afterDays;
import static org.dealwright.contact.CadenceStep.atOnce;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Touches to be made one after the other until somebody answers, as data. Immutable and thread-safe.
 *
 * @param code the cadence's code
 * @param steps the touches in their order, from 1 to {@link #MOST_STEPS}; the first has no pause before it
 * @param answerWithin how long an answer is waited for after the last step; more than none, at most {@link #LONGEST}
 * @param restDays how many days they are then left in peace, from 1 to {@link #LONGEST_REST}
 * @param endedBy what ends it before, each once, in the order of {@link CadenceEnd}; an opt-out always does
 */
public record Cadence(
        String code, List<CadenceStep> steps, Duration answerWithin, int restDays, List<CadenceEnd> endedBy) {
    /** The most steps. */
    public static final int MOST_STEPS = 100;
    /** The longest pause, and the longest time to wait for an answer: 366 times 24 hours. */
    public static final Duration LONGEST = Duration.ofDays(366);
    /** The most days of rest. */
    public static final int LONGEST_REST = 3_660;

    /**
     * For those who did not turn to us: five touches by telephone and over a social network within two weeks, a week to
     * answer, a quarter of a year of rest. None of its channels needs consent beforehand where consent is left at its
     * defaults; a cadence with mail messages does.
     */
    public static final Cadence OUTBOUND = new Cadence(
            "outbound",
            List.of(
                    atOnce(Channel.PHONE),
                    afterDays(2, Channel.SOCIAL),
                    afterDays(3, Channel.PHONE),
                    afterDays(4, Channel.SOCIAL),
                    afterDays(5, Channel.PHONE)),
            Duration.ofDays(7),
            90,
            List.of(CadenceEnd.values()));

    /**
     * For those who turned to us and gave consent with it: five touches by telephone and mail message within nine days,
     * five days to answer, thirty days of rest.
     */
    public static final Cadence INBOUND = new Cadence(
            "inbound",
            List.of(
                    atOnce(Channel.PHONE),
                    new CadenceStep(Channel.EMAIL, Duration.ofHours(1)),
                    afterDays(1, Channel.PHONE),
                    afterDays(3, Channel.EMAIL),
                    afterDays(5, Channel.PHONE)),
            Duration.ofDays(5),
            30,
            List.of(CadenceEnd.values()));

    /**
     * Takes a cadence.
     *
     * @throws IllegalArgumentException if the code is not a code, if there are too few or too many steps, if there is a
     *     pause before the first, or if a time is out of range
     */
    public Cadence {
        Check.requireCode("Cadence", code);
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("steps must be 1 to " + MOST_STEPS + ", were " + steps.size());
        }
        if (!steps.get(0).pause().isZero()) {
            throw new IllegalArgumentException(
                    "steps must begin without a pause, was " + steps.get(0).pause());
        }
        requireTime("answerWithin", answerWithin);
        if (answerWithin.isZero()) {
            throw new IllegalArgumentException("answerWithin must be more than 0");
        }
        requireRest(restDays);
        endedBy = List.copyOf(
                Stream.concat(Objects.requireNonNull(endedBy, "endedBy").stream(), Stream.of(CadenceEnd.OPT_OUT))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * One step; none past the last.
     *
     * @param number from 1
     */
    public Option<CadenceStep> step(int number) {
        return number >= 1 && number <= steps.size() ? Option.some(steps.get(number - 1)) : Option.none();
    }

    /**
     * What holds after one step.
     *
     * @param number from 1
     */
    public CadenceTerms terms(int number) {
        return new CadenceTerms(step(number + 1).map(CadenceStep::pause), answerWithin, restDays, endedBy);
    }

    /** The cadence as a word for explanations. */
    public Term term() {
        return new Term("cadence", code);
    }

    static void requireTime(String name, Duration time) {
        Objects.requireNonNull(time, name);
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must lie from 0 to " + LONGEST + ", was " + time);
        }
    }

    static void requireRest(int restDays) {
        if (restDays < 1 || restDays > LONGEST_REST) {
            throw new IllegalArgumentException("restDays must lie from 1 to " + LONGEST_REST + ", was " + restDays);
        }
    }
}
