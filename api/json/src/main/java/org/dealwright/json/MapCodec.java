package org.dealwright.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dealwright.json.DecodeFailure.Kind;

/**
 * Values by keys that are one string or number each, as an object whose names are the keys, in their order as texts.
 */
final class MapCodec<K, V> extends Codec<Map<K, V>> {
    private final Codec<K> keys;
    private final Codec<V> values;

    MapCodec(Codec<K> keys, Codec<V> values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return Schemas.object("type", "object", "additionalProperties", values.schema(defs));
    }

    @Override
    void write(Map<K, V> value, Output out) {
        Map<String, V> sorted = new TreeMap<>();
        value.forEach((key, each) -> sorted.put(keys.key(key), each));
        out.generator().writeStartObject();
        sorted.forEach((key, each) -> {
            out.generator().writeName(key);
            values.write(each, out);
        });
        out.generator().writeEndObject();
    }

    @Override
    Map<K, V> read(Input in) {
        in.expectObject();
        // constants are the model's own words
        boolean entered = !(keys instanceof EnumCodec) && in.enterForeign();
        Map<K, V> read = new LinkedHashMap<>();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            if (read.size() >= Limits.ENTRIES) {
                throw in.refused(Kind.BEYOND_LIMITS, "at most " + Limits.ENTRIES + " entries");
            }
            K key = key(name, in);
            in.parser().nextToken();
            if (read.put(key, values.read(in)) != null) {
                throw in.refused(Kind.DUPLICATE, "");
            }
        }
        if (entered) {
            in.leaveForeign();
        }
        return Collections.unmodifiableMap(read);
    }

    private K key(String name, Input in) {
        try {
            return keys.ofKey(name);
        } catch (RuntimeException e) {
            in.enterForeign();
            throw in.invalid(e);
        }
    }
}
