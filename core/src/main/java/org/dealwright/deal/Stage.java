package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Percent;
import org.dealwright.process.Term;

/**
 * One stage of a pipeline, within a phase of the deal.
 *
 * @param code its code
 * @param phase the phase in which a deal can be in it
 * @param probability how likely a deal in it will be won
 * @param category how sure it is, where the forecast does not say
 * @param exitCriteria what must hold before a deal moves on, at most 100
 * @param longestStay after how long an overstay is reported, more than none and at most ten years of 365 days; none where
 *     never
 */
public record Stage(
        String code,
        OpenPhase phase,
        Percent probability,
        ForecastCategory category,
        List<ExitCriterion> exitCriteria,
        Option<Duration> longestStay) {
    /** The longest stay that can be set: ten years of 365 days. */
    public static final Duration LONGEST = Duration.ofDays(3_650);

    /**
     * Describes a stage.
     *
     * @throws IllegalArgumentException if the code is not one, there are too many criteria, or the stay is out of range
     */
    public Stage {
        Check.requireCode("code", code);
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(category, "category");
        exitCriteria = List.copyOf(Objects.requireNonNull(exitCriteria, "exitCriteria"));
        Check.requireOption("longestStay", longestStay);
        if (exitCriteria.size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    "exitCriteria must be at most " + Check.LIST_LENGTH + ", were " + exitCriteria.size());
        }
        if (longestStay.exists(stay -> stay.isZero() || stay.isNegative() || stay.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException(
                    "longestStay must be more than 0 and at most " + LONGEST + ", was " + longestStay.get());
        }
    }

    /** A stage that can be left at any time, however long a deal has been in it. */
    public static Stage of(String code, OpenPhase phase, int probability, ForecastCategory category) {
        return new Stage(code, phase, Percent.of(probability), category, List.of(), Option.none());
    }

    /** The same, left only once these hold. */
    public Stage leftOnce(ExitCriterion... criteria) {
        return new Stage(code, phase, probability, category, List.of(criteria), longestStay);
    }

    /** The same, with an overstay reported after that time. */
    public Stage atMost(Duration stay) {
        return new Stage(code, phase, probability, category, exitCriteria, Option.some(stay));
    }

    /** The stage as a word for explanations. */
    public Term term() {
        return new Term("stage", code);
    }
}
