package org.dealwright.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.examples.chart.Bars;
import org.dealwright.examples.chart.StepCurve;
import org.dealwright.metrics.Survival;
import org.dealwright.metrics.SurvivalStep;

/** Kaplan–Meier estimates as curves and as rows of a table. */
public final class CurveSection {
    private static final int DIGITS = 2;

    private CurveSection() {}

    /** The share that lasts longer, from time to time. */
    public static StepCurve.Curve lasting(String name, Survival survival) {
        return curve(name, survival, false);
    }

    /** The share that has ended, from time to time: what lasting leaves. */
    public static StepCurve.Curve ended(String name, Survival survival) {
        return curve(name, survival, true);
    }

    private static StepCurve.Curve curve(String name, Survival survival, boolean ended) {
        List<StepCurve.Point> points = new ArrayList<>();
        points.add(new StepCurve.Point(0, ended ? 0 : 1, Optional.empty()));
        for (SurvivalStep step : survival.steps()) {
            points.add(new StepCurve.Point(
                    step.time(),
                    ended ? 1 - step.survival() : step.survival(),
                    survival.interval(step.time(), Value.LEVEL)
                            .map(range -> ended
                                    ? new Bars.Range(1 - range.upper(), 1 - range.lower())
                                    : new Bars.Range(range.lower(), range.upper()))));
        }
        return new StepCurve.Curve(name, points, Math.max(1, survival.last()));
    }

    /** The columns that {@link #row} fills: what lasts longer at a time, its standard error and interval, who was at risk. */
    public static Table.Builder table(String key, String caption, String times, String lasts) {
        return Table.of(key, caption)
                .basis(
                        "Kaplan–Meier; standard error by Greenwood, interval of 95 % by log-log (Kalbfleisch and Prentice)."
                                + " Who has not ended counts up to the time for which they are known.")
                .column("time", times)
                .column("share", lasts)
                .column("standardError", "standard error")
                .column("interval", "95 % (log-log)")
                .column("atRisk", "at risk after it");
    }

    /**
     * What is known at a time.
     *
     * @param atRisk how many are known to last longer
     */
    public static List<Value> row(Survival survival, long time, long atRisk) {
        return List.of(
                new Value.Count(time),
                Value.percent(survival.at(time), DIGITS),
                Value.percent(survival.standardError(time), DIGITS),
                Value.range(survival.interval(time, Value.LEVEL), DIGITS),
                new Value.Count(atRisk));
    }
}
