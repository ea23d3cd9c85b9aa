package org.dealwright.process;

import io.vavr.control.Either;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Holds a finished table to what every table must satisfy, and makes the life cycle of it. */
final class TableCheck<S, E extends Event, P> {
    private final Names names;
    private final List<Row<E, P>> rows;
    private final List<Class<?>> phases;
    private final List<Class<?>> commands;
    private final List<Class<?>> events;
    private final List<String> faults = new ArrayList<>();

    TableCheck(Names names, Class<S> phases, Class<?> commands, Class<E> events, List<Row<E, P>> rows) {
        this.names = names;
        this.rows = List.copyOf(rows);
        this.phases = leaves(phases);
        this.commands = leaves(commands);
        this.events = leaves(events);
    }

    Lifecycle<S, E, P> lifecycle(Function<S, Instant> since) {
        named("phase", phases, names.phases());
        named("command", commands, names.commands());
        named("event", events, names.events());
        known();
        stopIfFaulty();
        Slots<E, P> slots = slots();
        reached();
        stopIfFaulty();
        refusals(slots);
        return new Lifecycle<>(names, since, rows, slots);
    }

    /** The permitted leaves of a sealed type, each once, in the order they are declared. */
    static List<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) {
            if (!Modifier.isFinal(type.getModifiers())) {
                throw new IllegalStateException(type.getName() + " must be sealed, or a record");
            }
            return List.of(type);
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalStateException(type.getName() + " is sealed and must be abstract");
        }
        Set<Class<?>> leaves = new LinkedHashSet<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            leaves.addAll(leaves(permitted));
        }
        return List.copyOf(leaves);
    }

    private void named(String kind, List<Class<?>> leaves, Set<Class<?>> named) {
        for (Class<?> leaf : leaves) {
            if (!named.contains(leaf)) {
                faults.add("the " + kind + " " + leaf.getName() + " has no stable name");
            }
        }
        for (Class<?> type : named) {
            if (!leaves.contains(type)) {
                faults.add("the " + kind + " " + type.getName() + " has a name, but is not of this life cycle");
            }
        }
    }

    private void known() {
        for (Row<E, P> row : rows) {
            known("event", row.event, events);
            if (row.draft.command != null) {
                known("command", row.draft.command, commands);
            }
            List.of(row.targets).forEach(target -> known("phase", target, phases));
        }
    }

    private void known(String kind, Class<?> type, List<Class<?>> leaves) {
        if (!leaves.contains(type)) {
            faults.add("a row has the " + kind + " " + type.getName() + ", which is not one " + kind
                    + " of this life cycle");
        }
    }

    private Slots<E, P> slots() {
        Slots<E, P> slots = new Slots<>((phases.size() + 1) * (commands.size() + events.size() + 1));
        for (Row<E, P> row : rows) {
            String phase = " in " + names.phase(row.from);
            Decider<E, P> decider = row.decider;
            if (decider != null) {
                Class<?> command = decider.command();
                if (row.draft.isTimedAndMore()) {
                    faults.add("the command " + names.command(command) + phase
                            + " is given by time, and so by nobody else");
                }
                if (!slots.put(Slots.Slot.ofCommand(row, decider, Either.left(row.notPermitted(names))))) {
                    faults.add("two rows for " + names.command(command) + phase);
                }
            }
            if (!slots.put(Slots.Slot.ofEvent(row))) {
                faults.add("two rows for " + names.event(row.event) + phase);
            }
        }
        phases.forEach(phase -> timed(slots, phase));
        return slots;
    }

    private void timed(Slots<E, P> slots, Class<?> phase) {
        List<Timer<P>> timers = new ArrayList<>();
        for (Row<E, P> row : rows) {
            if (row.timer != null && row.from == phase) {
                timers.add(row.timer);
            }
        }
        if (!timers.isEmpty()) {
            slots.put(Slots.Slot.ofTime(phase, timers));
        }
    }

    private void reached() {
        Set<Class<?>> reached = new LinkedHashSet<>(Set.of(New.class));
        Set<Class<?>> given = new HashSet<>();
        Set<Class<?>> made = new HashSet<>();
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Row<E, P> row : rows) {
                if (reached.contains(row.from)) {
                    grew |= reached.addAll(List.of(row.targets));
                }
            }
        }
        for (Row<E, P> row : rows) {
            made.add(row.event);
            if (row.draft.command != null) {
                given.add(row.draft.command);
            }
        }
        unreached(phases, reached, phase -> "nothing leads to the phase " + names.phase(phase));
        unreached(commands, given, command -> "the command " + names.command(command) + " has no row");
        unreached(events, made, event -> "no row makes the event " + names.event(event));
    }

    private void unreached(List<Class<?>> all, Set<Class<?>> reached, Function<Class<?>, String> fault) {
        all.stream().filter(type -> !reached.contains(type)).map(fault).forEach(faults::add);
    }

    private void refusals(Slots<E, P> slots) {
        List<Class<?>> from = new ArrayList<>(List.of(New.class));
        from.addAll(phases);
        for (Class<?> phase : from) {
            for (Class<?> command : commands) {
                if (slots.find(phase, command) == null) {
                    slots.put(Slots.Slot.ofWrongPhase(phase, command, Either.left(wrongPhase(phase, command))));
                }
            }
        }
    }

    private Rejection wrongPhase(Class<?> phase, Class<?> command) {
        List<Class<?>> takers = rows.stream()
                .filter(row -> command.equals(row.draft.command))
                .<Class<?>>map(row -> row.from)
                .toList();
        List<Term> taken = rows.stream()
                .filter(row -> phase.equals(row.from) && row.draft.isByPeople())
                .sorted(Comparator.comparingInt((Row<E, P> row) -> detour(row, takers)))
                .map(row -> row.term(names))
                .toList();
        return new Rejection.WrongPhase(
                new Term("phase", names.phase(phase)),
                new Term("command", names.command(command)),
                takers.stream()
                        .map(taker -> new Term("phase", names.phase(taker)))
                        .toList(),
                taken);
    }

    /** How far a row is from where a command goes: it leads there, it leads on, it stays. */
    private static int detour(Row<?, ?> row, List<Class<?>> takers) {
        List<Class<?>> targets = List.of(row.targets);
        if (targets.stream().anyMatch(target -> !target.equals(row.from) && takers.contains(target))) {
            return 0;
        }
        return targets.stream().allMatch(row.from::equals) ? 2 : 1;
    }

    private void stopIfFaulty() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "the table of " + names.lifecycle() + " is not right: " + String.join("; ", faults));
        }
    }
}
