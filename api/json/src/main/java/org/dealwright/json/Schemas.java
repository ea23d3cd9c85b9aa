package org.dealwright.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What JSON Schema (2020-12) says of what is written here: made of the codecs themselves, so that it cannot say anything
 * else. Properties that are not named are allowed, as they are when a text is read.
 */
final class Schemas {
    private Schemas() {}

    /** The schema of a type that stands at the top of a text. */
    static String of(NamedType type) {
        String name = type.text().getValue();
        Map<String, Object> schema = object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:dealwright:" + name,
                "title",
                name);
        Definitions definitions = new Definitions();
        schema.putAll(type.codec().schema(name, definitions));
        if (!definitions.all().isEmpty()) {
            schema.put("$defs", definitions.all());
        }
        return Json.pretty(schema);
    }

    /** An object of these names and values, in their order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** The schema of an object of those parts, after others that it must have. */
    static Map<String, Object> ofParts(List<Part> parts, Map<String, Object> before, Definitions defs) {
        Map<String, Object> properties = new LinkedHashMap<>(before);
        List<String> required = new ArrayList<>(before.keySet());
        for (Part part : parts) {
            properties.put(part.name(), part.codec().schema(defs));
            if (part.codec().absent() == null) {
                required.add(part.name());
            }
        }
        Map<String, Object> schema = object("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }
}
