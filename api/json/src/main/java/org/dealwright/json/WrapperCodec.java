package org.dealwright.json;

import java.util.Map;
import java.util.function.Function;

/** A value that stands as what it wraps: a record of one scalar, such as an identifier or a code. */
final class WrapperCodec<T, V> extends Codec<T> {
    private final Codec<V> inner;
    private final Function<T, V> unwrap;
    private final Function<V, T> wrap;

    WrapperCodec(Codec<V> inner, Function<T, V> unwrap, Function<V, T> wrap) {
        this.inner = inner;
        this.unwrap = unwrap;
        this.wrap = wrap;
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return inner.schema(defs);
    }

    @Override
    void write(T value, Output out) {
        inner.write(unwrap.apply(value), out);
    }

    @Override
    T read(Input in) {
        V read = inner.read(in);
        try {
            return wrap.apply(read);
        } catch (RuntimeException e) {
            throw in.invalid(e);
        }
    }

    @Override
    boolean isScalar() {
        return inner.isScalar();
    }

    @Override
    String key(T value) {
        return inner.key(unwrap.apply(value));
    }

    @Override
    T ofKey(String key) {
        return wrap.apply(inner.ofKey(key));
    }
}
