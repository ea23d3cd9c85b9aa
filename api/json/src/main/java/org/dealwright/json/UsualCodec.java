package org.dealwright.json;

import java.util.Map;
import tools.jackson.core.SerializableString;

/** A value that is the usual one where nobody says another, as a setting is its default. */
final class UsualCodec<T> extends Codec<T> {
    private final Codec<T> inner;
    private final T usual;

    UsualCodec(Codec<T> inner, T usual) {
        this.inner = inner;
        this.usual = usual;
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return inner.schema(defs);
    }

    @Override
    void write(T value, Output out) {
        inner.write(value, out);
    }

    @Override
    void writeProperty(SerializableString name, T value, Output out) {
        inner.writeProperty(name, value, out);
    }

    @Override
    T read(Input in) {
        return inner.read(in);
    }

    /** What may be missing is written by leaving it out, whatever the usual one is. */
    @Override
    T absent() {
        T none = inner.absent();
        return none == null ? usual : none;
    }
}
