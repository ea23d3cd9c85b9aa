package org.dealwright.metrics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The rows that belong to a question and could not be part of the answer, by the reason. Rows outside the period do not
 * belong to it, and are not counted here either.
 *
 * @param rows how many, for each reason that there was; never zero
 */
public record LeftOut(Map<Omission, Long> rows) {
    /** All rows are in the answer. */
    public static final LeftOut NONE = new LeftOut(Map.of());

    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public LeftOut {
        Map<Omission, Long> counts = new EnumMap<>(Omission.class);
        counts.putAll(Objects.requireNonNull(rows, "rows"));
        counts.forEach((why, count) -> {
            if (count <= 0) {
                throw new IllegalArgumentException("rows must be positive, was " + count + " for " + why);
            }
        });
        rows = Collections.unmodifiableMap(counts);
    }

    /** How many were left out for that reason. */
    public long count(Omission why) {
        return rows.getOrDefault(why, 0L);
    }

    /** How many were left out for any reason. */
    public long total() {
        return rows.values().stream().reduce(0L, Math::addExact);
    }

    /** These and others together. */
    public LeftOut plus(LeftOut others) {
        Map<Omission, Long> sum = new EnumMap<>(Omission.class);
        sum.putAll(rows);
        others.rows.forEach((why, count) -> sum.merge(why, count, Math::addExact));
        return new LeftOut(sum);
    }

    /** Such as {@code 3 left out: 2 no value, 1 no end}; empty where none is. */
    @Override
    public String toString() {
        return rows.isEmpty()
                ? ""
                : total() + " left out: "
                        + rows.entrySet().stream()
                                .map(each -> each.getValue() + " " + each.getKey())
                                .collect(Collectors.joining(", "));
    }

    /** To go after what a measure says; empty where none is left out. */
    String suffix() {
        return rows.isEmpty() ? "" : "; " + this;
    }
}
