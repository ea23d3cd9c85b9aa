package org.dealwright.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/**
 * How the values of one type stand in JSON. Thread-safe.
 *
 * @param <T> the type
 */
abstract class Codec<T> {
    /** Writes a value. */
    abstract void write(T value, Output out);

    /**
     * Reads a value; its first token has been read, and its last one will have been.
     *
     * @throws Refused if it is not one
     */
    abstract T read(Input in);

    /** Writes a value under a name, or nothing at all where there is none. */
    void writeProperty(SerializableString name, T value, Output out) {
        out.generator().writeName(name);
        write(value, out);
    }

    /** What it means that there is no such property; null where there must be one. */
    @Nullable
    T absent() {
        return null;
    }

    /** What JSON Schema says of what is written, as a tree. */
    abstract Map<String, Object> schema(Definitions defs);

    /** Whether a value is one string or one number, so that it may stand as a name, and for what it alone makes up. */
    boolean isScalar() {
        return false;
    }

    /** A value as a name; only of scalars. */
    String key(T value) {
        throw new UnsupportedOperationException(getClass().getSimpleName());
    }

    /**
     * The value of a name; only of scalars.
     *
     * @throws RuntimeException if it is none
     */
    T ofKey(String key) {
        throw new UnsupportedOperationException(getClass().getSimpleName());
    }
}
