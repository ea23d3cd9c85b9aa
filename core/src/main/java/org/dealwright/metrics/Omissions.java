package org.dealwright.metrics;

import java.util.EnumMap;
import java.util.Map;

/** Counts what is left out. Not thread-safe. */
final class Omissions {
    private final Map<Omission, Long> rows = new EnumMap<>(Omission.class);

    void add(Omission why) {
        rows.merge(why, 1L, Math::addExact);
    }

    void addAll(Omissions other) {
        other.rows.forEach((why, count) -> rows.merge(why, count, Math::addExact));
    }

    void addAll(LeftOut others) {
        others.rows().forEach((why, count) -> rows.merge(why, count, Math::addExact));
    }

    LeftOut leftOut() {
        return rows.isEmpty() ? LeftOut.NONE : new LeftOut(rows);
    }
}
