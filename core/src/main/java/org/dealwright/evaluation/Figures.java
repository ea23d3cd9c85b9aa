package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.dealwright.metrics.Proportion;

/**
 * What one member does in a usual period, as far as it is known.
 *
 * @param profile who
 * @param leads the leads received, as the mean of the periods
 * @param open what was open, as the mean of the periods
 * @param activity what was done, as the mean of the periods
 * @param quality of the leads judged, the good ones
 * @param deals of the deals closed, those won
 */
record Figures(
        Profile profile,
        Option<Double> leads,
        Option<Double> open,
        Option<Double> activity,
        Proportion quality,
        Proportion deals) {
    static Figures of(Profile profile, List<PeriodResult> results) {
        return new Figures(
                profile,
                mean(results, result -> result.leads().map(LeadIntake::received)),
                mean(results, PeriodResult::open),
                mean(results, PeriodResult::activity),
                Cases.sum(results, result -> result.leads().map(LeadIntake::quality)),
                Cases.sum(results, PeriodResult::deals));
    }

    private static Option<Double> mean(List<PeriodResult> results, Function<PeriodResult, Option<Integer>> number) {
        long sum = 0;
        int count = 0;
        for (PeriodResult result : results) {
            for (int some : number.apply(result)) {
                sum += some;
                count++;
            }
        }
        return count == 0 ? Option.none() : Option.some((double) sum / count);
    }

    /** Rounded half up to one decimal, as figures are shown. */
    static String shown(double figure) {
        return BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** A share in percent. */
    static String percent(double share) {
        return shown(100 * share);
    }
}
