package org.dealwright.json;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One step from a version of a type to the next: it makes of the object that the older version wrote the one that the newer
 * version would have written. What it does not touch stays.
 *
 * @param name the type without its version, such as {@code prospect.qualified}
 * @param from the version that it takes, from 1
 * @param step from tree to tree: maps, lists, strings, decimals, booleans and null, and something else for a number that is
 *     beyond the limits of decimals; the type is not in it, and what nobody knows is
 */
record Upcaster(String name, int from, UnaryOperator<Map<String, @Nullable Object>> step) {
    Upcaster {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(step, "step");
        if (from < 1) {
            throw new IllegalArgumentException("from must be 1 or more, was " + from);
        }
    }
}
