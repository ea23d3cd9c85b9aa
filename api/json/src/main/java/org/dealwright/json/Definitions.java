package org.dealwright.json;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of one JSON Schema: the values that are one of several types, which may hold others of their own kind. */
final class Definitions {
    private final IdentityHashMap<Codec<?>, String> names = new IdentityHashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** A reference to the schema of a codec, which is defined once. */
    Map<String, Object> refer(Codec<?> codec, String wanted, Supplier<Map<String, Object>> schema) {
        String name = names.get(codec);
        if (name == null) {
            name = wanted;
            for (int other = 2; names.containsValue(name); other++) {
                name = wanted + "-" + other;
            }
            names.put(codec, name);
            definitions.put(name, Map.of());
            definitions.put(name, schema.get());
        }
        return Schemas.object("$ref", "#/$defs/" + name);
    }

    /** What was defined, by name. */
    Map<String, Object> all() {
        return definitions;
    }
}
