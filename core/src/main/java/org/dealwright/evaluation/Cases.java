package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import org.dealwright.metrics.Conversion;

/** Cases of several periods, added up. */
final class Cases {
    private Cases() {}

    static Conversion sum(List<PeriodResult> results, Function<PeriodResult, Option<Conversion>> cases) {
        long converted = 0;
        long entered = 0;
        for (PeriodResult result : results) {
            for (Conversion some : cases.apply(result)) {
                converted += some.converted();
                entered += some.entered();
            }
        }
        return new Conversion(converted, entered);
    }
}
