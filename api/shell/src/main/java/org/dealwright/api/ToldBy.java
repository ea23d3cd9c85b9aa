package org.dealwright.api;

import io.vavr.control.Option;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Command;
import org.dealwright.process.Event;

/**
 * What an event tells of the command that made it: a plain value, such as a code, an identifier, a text, a number or a date,
 * that both hold under the same name and as the same type was taken from the command as it is, whether the event holds it by
 * itself or in one of its values. So was a list of plain values, of which rules keep each once and in an order of theirs. Of
 * larger values, and of lists of them, rules may have left something out, and an option they may have filled or emptied; what
 * a command carries under another name no event tells.
 */
final class ToldBy {
    private static final String OURS = "org.dealwright.";

    /** Every event's own: who gave the command, and when. */
    private static final Set<String> OF_THE_EVENT = Set.of("at", "by");

    private ToldBy() {}

    /** Whether the event tells nothing else than the command says. */
    static boolean isToldBy(Event event, Command<?> command) {
        Map<Part, Object> told = new HashMap<>();
        for (RecordComponent one : event.getClass().getRecordComponents()) {
            Object value = value(one, event);
            if (value instanceof Record inner && isOurs(inner.getClass())) {
                for (RecordComponent deeper : inner.getClass().getRecordComponents()) {
                    told.putIfAbsent(Part.of(deeper), value(deeper, inner));
                }
            }
        }
        for (RecordComponent one : event.getClass().getRecordComponents()) {
            told.put(Part.of(one), value(one, event));
        }
        for (RecordComponent said : command.getClass().getRecordComponents()) {
            Object same = told.get(Part.of(said));
            if (same != null && !OF_THE_EVENT.contains(said.getName()) && !isAlike(same, value(said, command))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOurs(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && type.getName().startsWith(OURS);
    }

    private static boolean isAlike(Object told, Object said) {
        if (told instanceof Option<?> one && said instanceof Option<?> other) {
            return one.isEmpty() || other.isEmpty() || isAlike(one.get(), other.get());
        }
        if (told instanceof Collection<?> some && said instanceof Collection<?> others) {
            return !arePlain(some) || !arePlain(others) || Set.copyOf(some).equals(Set.copyOf(others));
        }
        return !isPlain(told) || told.equals(said);
    }

    private static boolean arePlain(Collection<?> values) {
        return values.stream().allMatch(ToldBy::isPlain);
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Temporal
                || isCode(value);
    }

    /** Whether it is a text with a type of its own. */
    private static boolean isCode(Object value) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        return parts != null && parts.length == 1 && parts[0].getType() == String.class;
    }

    /** The name of a component, and its type. */
    private record Part(String name, Type type) {
        static Part of(RecordComponent component) {
            return new Part(component.getName(), component.getGenericType());
        }
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(of));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("commands and events are public records of public values", impossible);
        }
    }
}
