package org.dealwright.jdbc;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What everything of ours prints that can be reached from somewhere. */
final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final List<String> printed = new ArrayList<>();

    private Reachable() {}

    static List<String> printedFrom(Object... roots) throws IllegalAccessException {
        Reachable reachable = new Reachable();
        Arrays.stream(roots).forEach(reachable::add);
        while (!reachable.waiting.isEmpty()) {
            reachable.visit(reachable.waiting.remove());
        }
        return reachable.printed;
    }

    private void add(Object one) {
        if (one != null && seen.add(one)) {
            waiting.add(one);
        }
    }

    private void visit(Object one) throws IllegalAccessException {
        if (one instanceof Object[] all) {
            Arrays.stream(all).forEach(this::add);
        } else if (one instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        } else if (one instanceof Iterable<?> all) {
            all.forEach(this::add);
        } else if (one.getClass().getName().startsWith("org.dealwright.")) {
            printed.add(one.toString());
            for (Class<?> type = one.getClass(); type != Object.class && type != null; type = type.getSuperclass()) {
                fields(one, type);
            }
        }
    }

    private void fields(Object one, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!field.getType().isPrimitive()
                    && !Modifier.isStatic(field.getModifiers())
                    && type.getName().startsWith("org.dealwright.")) {
                field.setAccessible(true);
                add(field.get(one));
            }
        }
    }
}
