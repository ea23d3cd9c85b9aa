package org.dealwright.json;

import io.vavr.control.Option;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/** What may be missing: no property at all where there is none. */
final class OptionCodec<T> extends Codec<Option<T>> {
    private final Codec<T> inner;

    OptionCodec(Codec<T> inner) {
        this.inner = inner;
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return inner.schema(defs);
    }

    @Override
    void write(Option<T> value, Output out) {
        if (value.isEmpty()) {
            out.generator().writeNull();
        } else {
            inner.write(value.get(), out);
        }
    }

    @Override
    void writeProperty(SerializableString name, Option<T> value, Output out) {
        if (!value.isEmpty()) {
            inner.writeProperty(name, value.get(), out);
        }
    }

    @Override
    Option<T> read(Input in) {
        return in.parser().currentToken() == JsonToken.VALUE_NULL ? Option.none() : Option.some(inner.read(in));
    }

    @Override
    Option<T> absent() {
        return Option.none();
    }
}
