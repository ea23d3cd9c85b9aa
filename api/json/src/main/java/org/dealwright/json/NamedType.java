package org.dealwright.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A type that is written under a name of its own, with a version. */
final class NamedType {
    private final String name;
    private final Class<?> type;
    private final List<Upcaster> steps;
    private final SerializableString text;
    private volatile @Nullable ObjectCodec<Object> codec;

    /**
     * Names a type.
     *
     * @param name its name without the version
     * @param type the record
     * @param steps from each older version to the next, from the first
     */
    NamedType(String name, Class<?> type, List<Upcaster> steps) {
        this.name = name;
        this.type = type;
        this.steps = List.copyOf(steps);
        text = new SerializedString(name + ".v" + version());
    }

    String name() {
        return name;
    }

    Class<?> type() {
        return type;
    }

    /** The version that is written. */
    int version() {
        return steps.size() + 1;
    }

    /** The steps that make an object of the version that is written of one of an older version. */
    List<Upcaster> steps(int from) {
        return steps.subList(from - 1, steps.size());
    }

    /** The name with the version, as it is written. */
    SerializableString text() {
        return text;
    }

    ObjectCodec<Object> codec() {
        ObjectCodec<Object> known = codec;
        if (known == null) {
            known = Codecs.ALL.object(type);
            codec = known;
        }
        return known;
    }
}
