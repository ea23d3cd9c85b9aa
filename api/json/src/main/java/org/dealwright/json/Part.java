package org.dealwright.json;

import java.util.function.Function;

/**
 * One of the values that an object is made of.
 *
 * @param name its name in JSON
 * @param get what gives it
 * @param codec how it stands there
 */
record Part(String name, Function<Object, Object> get, Codec<Object> codec) {
    /** A part of a value that is no record. */
    @SuppressWarnings("unchecked") // the codec is of what the function gives
    static <T, V> Part of(String name, Function<T, V> get, Codec<V> codec) {
        return new Part(name, value -> get.apply((T) value), (Codec<Object>) codec);
    }
}
