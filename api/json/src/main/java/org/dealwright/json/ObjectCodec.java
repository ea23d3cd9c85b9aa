package org.dealwright.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dealwright.json.DecodeFailure.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A value made of parts, as an object: a record, by its components, or a value that says of what it is made. */
final class ObjectCodec<T> extends Codec<T> {
    /** The property that says which of several types an object is. */
    static final String TYPE = "type";

    private final List<Part> parts;
    private final SerializableString[] names;
    private final Function<Object, Object>[] gets;
    private final Codec<Object>[] codecs;
    private final PropertyNameMatcher matcher;
    private final Function<@Nullable Object[], T> make;

    /**
     * Takes the parts.
     *
     * @param make makes the value of its parts, in their order; throws where the model refuses them
     */
    ObjectCodec(List<Part> parts, Function<@Nullable Object[], T> make) {
        this.parts = List.copyOf(parts);
        this.make = make;
        int count = parts.size();
        names = new SerializableString[count];
        gets = newFunctions(count);
        codecs = newCodecs(count);
        List<Named> known = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Part part = parts.get(i);
            names[i] = new SerializedString(part.name());
            gets[i] = part.get();
            codecs[i] = part.codec();
            known.add(Named.fromString(part.name()));
        }
        known.add(Named.fromString(TYPE));
        matcher = Json.FACTORY.constructNameMatcher(known, false);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Function<Object, Object>[] newFunctions(int count) {
        return new Function[count];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Codec<Object>[] newCodecs(int count) {
        return new Codec[count];
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return Schemas.ofParts(parts, Map.of(), defs);
    }

    /** What JSON Schema says of an object that says which type it is. */
    Map<String, Object> schema(String type, Definitions defs) {
        return Schemas.ofParts(parts, Map.of(TYPE, Schemas.object("const", type)), defs);
    }

    @Override
    void write(T value, Output out) {
        out.generator().writeStartObject();
        writeParts(value, out);
        out.generator().writeEndObject();
    }

    /** Writes an object that says first which type it is. */
    void writeTyped(SerializableString type, T value, Output out) {
        out.generator().writeStartObject();
        out.generator().writeName(Json.TYPE);
        out.generator().writeString(type);
        writeParts(value, out);
        out.generator().writeEndObject();
    }

    private void writeParts(T value, Output out) {
        for (int i = 0; i < names.length; i++) {
            codecs[i].writeProperty(names[i], gets[i].apply(value), out);
        }
    }

    @Override
    T read(Input in) {
        in.expectObject();
        return readParts(in, false);
    }

    /**
     * Reads what follows in an object.
     *
     * @param typed whether the object has said already which type it is
     */
    T readParts(Input in, boolean typed) {
        @Nullable Object[] values = new Object[names.length];
        Set<String> unknown = null;
        int match;
        while ((match = in.parser().nextNameMatch(matcher)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (match >= 0 && match < names.length) {
                if (values[match] != null) {
                    throw in.refused(Kind.DUPLICATE, "");
                }
                in.parser().nextToken();
                values[match] = codecs[match].read(in);
            } else if (match == names.length && typed) {
                throw in.refused(Kind.DUPLICATE, "");
            } else {
                unknown = in.passOver(unknown);
            }
        }
        return make(values, in);
    }

    private T make(@Nullable Object[] values, Input in) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = codecs[i].absent();
                if (values[i] == null) {
                    throw in.missing(names[i].getValue());
                }
            }
        }
        try {
            return make.apply(values);
        } catch (RuntimeException e) {
            throw in.invalid(e);
        }
    }
}
