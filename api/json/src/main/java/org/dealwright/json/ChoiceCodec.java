package org.dealwright.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealwright.json.DecodeFailure.Kind;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A value of a sealed type: an object that says first which of the types it is, by a stable name. */
final class ChoiceCodec<T> extends Codec<T> {
    private record Case(SerializableString name, ObjectCodec<Object> codec) {}

    private final String definition;
    private final Map<Class<?>, Case> byClass = new LinkedHashMap<>();
    private final Map<String, Case> byName = new TreeMap<>();
    /** What would do; made with each of them, for it is at hand whenever one is read. */
    private String any = "";

    /** Takes the name of its definition in a schema, which means nothing outside of it. */
    ChoiceCodec(String definition) {
        this.definition = definition;
    }

    /** Adds one of the types. */
    void add(Class<?> type, String name, ObjectCodec<Object> codec) {
        Case one = new Case(new SerializedString(name), codec);
        if (byClass.put(type, one) != null || byName.put(name, one) != null) {
            throw new IllegalStateException("the name " + name + " is given twice");
        }
        any = "one of " + byName.keySet();
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return defs.refer(this, definition, () -> {
            List<Object> cases = new ArrayList<>();
            byName.forEach((name, one) -> cases.add(one.codec().schema(name, defs)));
            return Schemas.object("oneOf", cases);
        });
    }

    @Override
    void write(T value, Output out) {
        Case one = byClass.get(value.getClass());
        if (one == null) {
            throw new IllegalStateException(value.getClass() + " has no name");
        }
        one.codec().writeTyped(one.name(), value, out);
    }

    @Override
    @SuppressWarnings("unchecked") // every case is one of T
    T read(Input in) {
        in.expectObject();
        String first = in.parser().nextName();
        if (first == null) {
            throw in.missing(ObjectCodec.TYPE);
        }
        if (!first.equals(ObjectCodec.TYPE)) {
            throw in.typeNotFirst();
        }
        in.parser().nextToken();
        Case one = byName.get(in.string(any));
        if (one == null) {
            throw in.refused(Kind.UNKNOWN_TYPE, "expected " + any);
        }
        return (T) one.codec().readParts(in, true);
    }
}
