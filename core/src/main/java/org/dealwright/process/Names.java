package org.dealwright.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The stable names of a life cycle's phases, commands and events: what is stored, printed and translated.
 *
 * <p>A class may be renamed; its stable name stays. Names are unique among the phases, the commands and the events of
 * one life cycle.
 */
public final class Names {
    static final String NEW = "new";

    private final String lifecycle;
    private final Map<Class<?>, String> phases;
    private final Map<Class<?>, String> commands;
    private final Map<Class<?>, String> events;

    private Names(Naming naming) {
        lifecycle = naming.lifecycle;
        phases = Map.copyOf(naming.phases);
        commands = Map.copyOf(naming.commands);
        events = Map.copyOf(naming.events);
    }

    /**
     * Begins to name a life cycle.
     *
     * @throws IllegalArgumentException if the name is not a code
     */
    public static Naming of(String lifecycle) {
        return new Naming(lifecycle);
    }

    /** The life cycle's own name, such as {@code prospect}. */
    public String lifecycle() {
        return lifecycle;
    }

    /**
     * The name of a phase, such as {@code handoff-offered}.
     *
     * @throws IllegalArgumentException if it is not a phase of this life cycle
     */
    public String phase(Class<?> type) {
        return type == New.class ? NEW : named(phases, type, "a phase");
    }

    /**
     * The name of a command, such as {@code offer-handoff}.
     *
     * @throws IllegalArgumentException if it is not a command of this life cycle
     */
    public String command(Class<?> type) {
        return named(commands, type, "a command");
    }

    /**
     * The name of an event with the life cycle before it, such as {@code prospect.handoff-offered}.
     *
     * @throws IllegalArgumentException if it is not an event of this life cycle
     */
    public String event(Class<?> type) {
        return lifecycle + "." + named(events, type, "an event");
    }

    Set<Class<?>> commands() {
        return commands.keySet();
    }

    Set<Class<?>> phases() {
        return phases.keySet();
    }

    Set<Class<?>> events() {
        return events.keySet();
    }

    boolean isCommand(Class<?> type) {
        return commands.containsKey(type);
    }

    private String named(Map<Class<?>, String> names, Class<?> type, String kind) {
        String name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " is not " + kind + " of " + lifecycle);
        }
        return name;
    }

    /** Collects the names; each is checked when it is given. */
    public static final class Naming {
        private final String lifecycle;
        private final Map<Class<?>, String> phases = new HashMap<>();
        private final Map<Class<?>, String> commands = new HashMap<>();
        private final Map<Class<?>, String> events = new HashMap<>();

        private Naming(String lifecycle) {
            Check.requireCode("life cycle", lifecycle);
            this.lifecycle = lifecycle;
        }

        /** Names a phase. */
        public Naming phase(Class<?> type, String name) {
            if (name.equals(NEW)) {
                throw new IllegalArgumentException(
                        "the name " + NEW + " is kept for what comes before the first phase");
            }
            return add(phases, type, name);
        }

        /** Names a command. */
        public Naming command(Class<? extends Command<?>> type, String name) {
            return add(commands, type, name);
        }

        /** Names an event. */
        public Naming event(Class<? extends Event> type, String name) {
            return add(events, type, name);
        }

        /** The names. */
        public Names build() {
            return new Names(this);
        }

        private Naming add(Map<Class<?>, String> names, Class<?> type, String name) {
            Check.requireCode("name", name);
            if (names.containsKey(type)) {
                throw new IllegalArgumentException(type.getName() + " has two names: " + names.get(type) + ", " + name);
            }
            if (new HashSet<>(names.values()).contains(name)) {
                throw new IllegalArgumentException("the name " + name + " is given twice in " + lifecycle);
            }
            names.put(type, name);
            return this;
        }
    }
}
