package org.dealwright.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dealwright.json.DecodeFailure.Kind;

/**
 * Values by keys that are one string or number each, as an object whose names are the keys, in their order as texts.
 *
 * @param <M> what holds them
 */
final class MapCodec<M, K, V> extends Codec<M> {
    private final Codec<K> keys;
    private final Codec<V> values;
    private final Function<M, Map<K, V>> entries;
    private final Function<Map<K, V>, M> make;

    MapCodec(Codec<K> keys, Codec<V> values, Function<M, Map<K, V>> entries, Function<Map<K, V>, M> make) {
        this.keys = keys;
        this.values = values;
        this.entries = entries;
        this.make = make;
    }

    Codec<V> values() {
        return values;
    }

    @Override
    void write(M value, Output out) {
        Map<String, V> sorted = new TreeMap<>();
        entries.apply(value).forEach((key, each) -> sorted.put(keys.key(key), each));
        out.generator().writeStartObject();
        sorted.forEach((key, each) -> {
            out.generator().writeName(key);
            values.write(each, out);
        });
        out.generator().writeEndObject();
    }

    @Override
    M read(Input in) {
        in.expectObject();
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
        return make.apply(read);
    }

    private K key(String name, Input in) {
        try {
            return keys.ofKey(name);
        } catch (RuntimeException e) {
            throw in.invalid(e);
        }
    }
}
