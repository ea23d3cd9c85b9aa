package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import org.dealwright.metrics.Proportion;

/** Cases of several periods, added up. */
final class Cases {
    private Cases() {}

    static Proportion sum(List<PeriodResult> results, Function<PeriodResult, Option<Proportion>> cases) {
        long converted = 0;
        long entered = 0;
        for (PeriodResult result : results) {
            for (Proportion some : cases.apply(result)) {
                converted += some.part();
                entered += some.whole();
            }
        }
        return Proportion.of(converted, entered);
    }
}
