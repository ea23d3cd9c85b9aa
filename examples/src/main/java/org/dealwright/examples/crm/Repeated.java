package org.dealwright.examples.crm;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the rows of an export say again and again: owners, companies, days. It is made once and shared, so that a million
 * deals neither cost nor hold it a million times. It remembers a bounded number, and makes anew whatever comes after these.
 * Not thread-safe.
 *
 * @param <K> what a row says
 * @param <V> what is made of it
 */
final class Repeated<K, V> {
    private static final int MOST = 1 << 15;

    private final Map<K, V> known = new HashMap<>();
    private final Function<? super K, ? extends V> making;

    /** Makes values so. */
    Repeated(Function<? super K, ? extends V> making) {
        this.making = making;
    }

    /** The value made of what a row says. */
    V of(K said) {
        V value = known.get(said);
        if (value == null) {
            value = making.apply(said);
            if (known.size() < MOST) {
                known.put(said, value);
            }
        }
        return value;
    }
}
