package org.dealwright.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Custom fields: each value says of which of the six types it is, as in {@code {"seats": {"whole-number": 12}}}. */
final class AttributeForms {
    /** A value of one of the six types, as an object of one property. */
    static final Codec<Object> VALUE = new Value();

    static final Codec<Attributes> ATTRIBUTES = new Fields();

    /** A field's name and type. */
    static final Codec<AttributeKey<?>> KEY = new ObjectCodec<>(
            List.of(
                    Part.<AttributeKey<?>, String>of("name", AttributeKey::name, Scalars.TEXT),
                    Part.<AttributeKey<?>, String>of("type", key -> Form.of(key.type()).name, Scalars.TEXT)),
            values -> new AttributeKey<>((String) values[0], Form.named((String) values[1]).type));

    /** One of the six types. */
    record Form(String name, Class<?> type, Codec<Object> codec) {
        static final List<Form> ALL = List.of(
                of("text", String.class),
                of("whole-number", Long.class),
                of("decimal", BigDecimal.class),
                of("yes-or-no", Boolean.class),
                of("date", LocalDate.class),
                of("instant", Instant.class));

        @SuppressWarnings("unchecked") // the codec of that type
        private static Form of(String name, Class<?> type) {
            return new Form(name, type, (Codec<Object>) Objects.requireNonNull(Scalars.ALL.get(type)));
        }

        static Form of(Class<?> type) {
            return ALL.stream().filter(form -> form.type == type).findFirst().orElseThrow();
        }

        static Form named(String name) {
            return ALL.stream()
                    .filter(form -> form.name.equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("type must be one of " + names()));
        }

        static List<String> names() {
            return ALL.stream().map(Form::name).toList();
        }

        Attributes with(Attributes fields, String field, Object value) {
            return with(fields, new AttributeKey<>(field, type), value);
        }

        private static <T> Attributes with(Attributes fields, AttributeKey<T> key, Object value) {
            return fields.with(key, key.type().cast(value));
        }
    }

    private AttributeForms() {}

    private record Typed(Form form, Object value) {}

    private static void writeTyped(Object value, Output out) {
        Form form = Form.of(value.getClass());
        out.generator().writeStartObject();
        form.codec.writeProperty(name(form), value, out);
        out.generator().writeEndObject();
    }

    private static SerializableString name(Form form) {
        return new SerializedString(form.name);
    }

    private static Typed readTyped(Input in) {
        in.expectObject();
        String name = in.parser().nextName();
        if (name == null) {
            throw in.refused(Kind.MISSING, "one of " + Form.names());
        }
        if (!Form.names().contains(name)) {
            in.enterForeign();
            throw in.refused(Kind.UNKNOWN_TYPE, "expected one of " + Form.names());
        }
        Form form = Form.named(name);
        in.parser().nextToken();
        Typed read = new Typed(form, form.codec.read(in));
        if (in.parser().nextName() != null) {
            in.enterForeign();
            throw in.refused(Kind.INVALID, "expected one value");
        }
        return read;
    }

    private static Map<String, Object> valueSchema(Definitions defs) {
        List<Object> forms = new ArrayList<>();
        for (Form form : Form.ALL) {
            forms.add(Schemas.object(
                    "type", "object",
                    "properties", Schemas.object(form.name, form.codec.schema(defs)),
                    "required", List.of(form.name)));
        }
        return Schemas.object("oneOf", forms);
    }

    private static final class Value extends Codec<Object> {
        @Override
        Map<String, Object> schema(Definitions defs) {
            return valueSchema(defs);
        }

        @Override
        void write(Object value, Output out) {
            writeTyped(value, out);
        }

        @Override
        Object read(Input in) {
            return readTyped(in).value();
        }
    }

    private static final class Fields extends Codec<Attributes> {
        @Override
        Map<String, Object> schema(Definitions defs) {
            return Schemas.object(
                    "type", "object", "additionalProperties", valueSchema(defs), "maxProperties", Attributes.MOST);
        }

        @Override
        void write(Attributes value, Output out) {
            out.generator().writeStartObject();
            new TreeMap<>(value.asMap()).forEach((name, each) -> {
                out.generator().writeName(name);
                writeTyped(each, out);
            });
            out.generator().writeEndObject();
        }

        @Override
        Attributes read(Input in) {
            in.expectObject();
            boolean entered = in.enterForeign();
            Attributes read = Attributes.none();
            Set<String> seen = new HashSet<>();
            for (String name = in.parser().nextName();
                    name != null;
                    name = in.parser().nextName()) {
                if (!seen.add(name)) {
                    throw in.refused(Kind.DUPLICATE, "");
                }
                in.parser().nextToken();
                read = with(read, name, readTyped(in), in);
            }
            if (entered) {
                in.leaveForeign();
            }
            return read;
        }

        private static Attributes with(Attributes read, String name, Typed field, Input in) {
            try {
                return field.form().with(read, name, field.value());
            } catch (RuntimeException e) {
                throw in.invalid(e);
            }
        }
    }
}
