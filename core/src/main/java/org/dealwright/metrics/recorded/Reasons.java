package org.dealwright.metrics.recorded;

import java.util.EnumMap;
import java.util.Map;
import org.dealwright.metrics.LeftOut;
import org.dealwright.metrics.Omission;

/** Counts what cannot be told of a kind of fact. Not thread-safe. */
final class Reasons {
    private final Map<FactKind, Map<Omission, Long>> counts = new EnumMap<>(FactKind.class);

    void add(FactKind kind, Omission why) {
        add(kind, why, 1);
    }

    void add(FactKind kind, Omission why, long times) {
        if (times > 0) {
            counts.computeIfAbsent(kind, each -> new EnumMap<>(Omission.class)).merge(why, times, Math::addExact);
        }
    }

    Map<FactKind, LeftOut> leftOut() {
        Map<FactKind, LeftOut> all = new EnumMap<>(FactKind.class);
        counts.forEach((kind, reasons) -> all.put(kind, new LeftOut(reasons)));
        return all;
    }
}
