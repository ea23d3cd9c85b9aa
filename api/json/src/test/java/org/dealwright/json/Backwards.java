package org.dealwright.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** A text with the properties of every object in the opposite order, as a store may give them back. */
final class Backwards {
    private Backwards() {}

    static String of(String text) {
        return new String(Json.bytes(out -> write(tree(text), out)), StandardCharsets.UTF_8);
    }

    /** A text as maps, lists and scalars. */
    static Object tree(String text) {
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return Tree.read(new Input(parser, false, false));
        }
    }

    private static void write(Object tree, Output out) {
        JsonGenerator generator = out.generator();
        if (tree instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            generator.writeStartObject();
            for (int i = names.size() - 1; i >= 0; i--) {
                generator.writeName((String) names.get(i));
                write(map.get(names.get(i)), out);
            }
            generator.writeEndObject();
        } else if (tree instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(each -> write(each, out));
            generator.writeEndArray();
        } else {
            Tree.write(tree, out);
        }
    }
}
