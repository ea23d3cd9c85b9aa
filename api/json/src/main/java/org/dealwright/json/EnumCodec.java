package org.dealwright.json;

import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealwright.json.DecodeFailure.Kind;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A constant, by its code; where it has none, by its name in lower case with hyphens. */
final class EnumCodec<E extends Enum<E>> extends Codec<E> {
    private final EnumMap<E, SerializableString> codes;
    private final Map<String, E> constants = new TreeMap<>();
    /** What would do; made once, for it is at hand whenever one is read. */
    private final String any;

    EnumCodec(Class<E> type) {
        codes = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String code = code(type, constant);
            codes.put(constant, new SerializedString(code));
            if (constants.put(code, constant) != null) {
                throw new IllegalStateException("the code " + code + " is given twice in " + type);
            }
        }
        any = "one of " + constants.keySet();
    }

    private static <E extends Enum<E>> String code(Class<E> type, E constant) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals("code") && method.getParameterCount() == 0) {
                try {
                    return (String) method.invoke(constant);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private SerializableString text(E value) {
        return Objects.requireNonNull(codes.get(value));
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return Schemas.object("enum", List.copyOf(constants.keySet()));
    }

    @Override
    void write(E value, Output out) {
        out.generator().writeString(text(value));
    }

    @Override
    E read(Input in) {
        E constant = constants.get(in.string(any));
        if (constant == null) {
            throw in.refused(Kind.INVALID, "expected " + any);
        }
        return constant;
    }

    @Override
    boolean isScalar() {
        return true;
    }

    @Override
    String key(E value) {
        return text(value).getValue();
    }

    @Override
    E ofKey(String key) {
        E constant = constants.get(key);
        if (constant == null) {
            throw new IllegalArgumentException("key must be " + any);
        }
        return constant;
    }
}
