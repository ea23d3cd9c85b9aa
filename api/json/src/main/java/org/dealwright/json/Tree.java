package org.dealwright.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.json.DecodeFailure.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A text as maps, lists, strings, numbers and booleans, and back: for what cannot be read from front to back, and for what
 * older versions wrote. Names are unique here too. The limits of values are left to whoever reads the tree's text: nobody
 * knows here which of them are passed over.
 */
final class Tree {
    /**
     * A number beyond the limits of decimals, which nobody computes with.
     *
     * @param text as it stands in the text
     */
    private record Vast(String text) {}

    private Tree() {}

    /** Reads the value that stands here. */
    static @Nullable Object read(Input in) {
        return switch (in.parser().currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> in.parser().getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw in.unexpected("a value");
        };
    }

    /** Reads the object that stands here. */
    static Map<String, @Nullable Object> object(Input in) {
        in.expectObject();
        boolean entered = in.enterForeign();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            if (object.containsKey(name)) {
                throw in.refused(Kind.DUPLICATE, in.place());
            }
            in.parser().nextToken();
            object.put(name, read(in));
        }
        if (entered) {
            in.leaveForeign();
        }
        return object;
    }

    private static List<@Nullable Object> array(Input in) {
        List<@Nullable Object> array = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            array.add(read(in));
        }
        return array;
    }

    private static Object number(Input in) {
        String text = in.parser().getString();
        return DecimalCodec.parsed(text).<Object>map(number -> number).getOrElse(() -> new Vast(text));
    }

    /** Writes a tree; the type comes first in each object that has one. */
    static void write(@Nullable Object tree, Output out) {
        JsonGenerator generator = out.generator();
        if (tree instanceof Map<?, ?> object) {
            generator.writeStartObject();
            if (object.get(ObjectCodec.TYPE) != null) {
                property(ObjectCodec.TYPE, object.get(ObjectCodec.TYPE), out);
            }
            object.forEach((name, value) -> {
                if (value == null || !name.equals(ObjectCodec.TYPE)) {
                    property((String) name, value, out);
                }
            });
            generator.writeEndObject();
        } else if (tree instanceof List<?> array) {
            generator.writeStartArray();
            array.forEach(each -> write(each, out));
            generator.writeEndArray();
        } else {
            scalar(tree, generator);
        }
    }

    private static void property(String name, @Nullable Object value, Output out) {
        out.generator().writeName(name);
        write(value, out);
    }

    private static void scalar(@Nullable Object tree, JsonGenerator generator) {
        if (tree == null) {
            generator.writeNull();
        } else if (tree instanceof String text) {
            generator.writeString(text);
        } else if (tree instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (tree instanceof Integer || tree instanceof Long) {
            generator.writeNumber(((Number) tree).longValue());
        } else if (tree instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (tree instanceof Vast vast) {
            generator.writeNumber(vast.text());
        } else {
            throw new IllegalArgumentException("no value of JSON: " + tree.getClass());
        }
    }
}
