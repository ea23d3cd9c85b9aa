package org.dealwright.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dealwright.json.DecodeFailure.Kind;
import org.dealwright.process.Check;
import org.jspecify.annotations.Nullable;

/** The types that may stand at the top of a text: closed, by name and by class. */
final class TypeBook {
    /**
     * What a text says it is.
     *
     * @param type the type
     * @param version the version that the text has, at most the one that is written
     */
    record Found(NamedType type, int version) {}

    private final Map<Class<?>, NamedType> byClass = new HashMap<>();
    private final Map<String, Found> byText = new HashMap<>();
    private final SortedMap<String, NamedType> byName = new TreeMap<>();

    /**
     * Names types.
     *
     * @param names the names without versions, by class
     * @param upcasters the steps from older versions, in any order; those of other types are left out
     */
    TypeBook(Map<Class<?>, String> names, List<Upcaster> upcasters) {
        names.forEach((type, name) -> add(new NamedType(name, type, chain(name, upcasters))));
    }

    private static List<Upcaster> chain(String name, List<Upcaster> upcasters) {
        List<Upcaster> chain = new ArrayList<>();
        for (int from = 1; ; from++) {
            int wanted = from;
            List<Upcaster> step = upcasters.stream()
                    .filter(each -> each.name().equals(name) && each.from() == wanted)
                    .toList();
            if (step.size() > 1) {
                throw new IllegalStateException("two steps from " + name + ".v" + from);
            }
            if (step.isEmpty()) {
                return chain;
            }
            chain.add(step.get(0));
        }
    }

    private void add(NamedType type) {
        if (byName.put(type.name(), type) != null) {
            throw new IllegalStateException("the name " + type.name() + " is given twice");
        }
        byClass.put(type.type(), type);
        for (int version = 1; version <= type.version(); version++) {
            byText.put(type.name() + ".v" + version, new Found(type, version));
        }
    }

    /** The types, by name. */
    SortedMap<String, NamedType> types() {
        return byName;
    }

    /**
     * The type of a value.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    NamedType of(Object value) {
        NamedType type = byClass.get(value.getClass());
        if (type == null) {
            type = ofInterface(value);
        }
        if (type == null) {
            throw new IllegalArgumentException(value.getClass().getName() + " is not written here");
        }
        return type;
    }

    /** A policy is an interface, and what builds it keeps its own class to itself. */
    private @Nullable NamedType ofInterface(Object value) {
        for (Class<?> type : value.getClass().getInterfaces()) {
            if (byClass.containsKey(type)) {
                return byClass.get(type);
            }
        }
        return null;
    }

    /**
     * The type that is written under a name and version.
     *
     * @throws IllegalArgumentException if there is none
     */
    NamedType written(String text) {
        Found found = byText.get(text);
        if (found == null || found.version() != found.type().version()) {
            throw new IllegalArgumentException(Check.asLine(text) + " is not written here");
        }
        return found.type();
    }

    /**
     * What a text says it is.
     *
     * @param refuse makes the failure, of a kind and a detail
     */
    Found find(String text, Function<Kind, Function<String, Refused>> refuse) {
        Found found = byText.get(text);
        if (found != null) {
            return found;
        }
        int end = text.lastIndexOf(".v");
        NamedType known = end < 0 || !isVersion(text.substring(end + 2)) ? null : byName.get(text.substring(0, end));
        if (known != null) {
            throw refuse.apply(Kind.NEWER_VERSION).apply(text + ", known up to v" + known.version());
        }
        throw refuse.apply(Kind.UNKNOWN_TYPE).apply(Check.isCode(text) ? text : "");
    }

    /** A number from 1, of nine digits at most. */
    private static boolean isVersion(String digits) {
        return digits.length() <= 9
                && !digits.isEmpty()
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
