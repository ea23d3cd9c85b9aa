package org.dealwright.evaluation;

import io.vavr.control.Option;
import org.dealwright.metrics.Proportion;
import org.dealwright.process.Term;

/** By what the effect of a training or coaching is measured. */
public enum EffectMeasure {
    /** Won ÷ closed, 0 to 1, over all deals of the window. */
    WIN_RATE("win-rate"),
    /** Achieved ÷ goal, in percent, as the mean of the periods. */
    ATTAINMENT("attainment"),
    /** What was achieved, in major units of its currency, as the mean of the periods. */
    ACHIEVED("achieved"),
    /** Touches and the like, as the mean of the periods. */
    ACTIVITY("activity");

    private final String code;

    EffectMeasure(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The measure as a word for explanations. */
    public Term term() {
        return new Term("effect-measure", code);
    }

    /** The figure of one period; none where it is not known. Of a share the cases count instead. */
    Option<Double> figure(PeriodResult result) {
        return switch (this) {
            case WIN_RATE -> Option.none();
            case ATTAINMENT -> result.attainment().map(ratio -> ratio.percent().doubleValue());
            case ACHIEVED -> result.achieved().map(amount -> amount.getAmount().doubleValue());
            case ACTIVITY -> result.activity().map(Integer::doubleValue);
        };
    }

    /** The cases of one period; none where there are none, or it is not a share. */
    Option<Proportion> cases(PeriodResult result) {
        return this == WIN_RATE ? result.deals() : Option.none();
    }
}
