package org.dealwright.process;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table for one phase. Types were checked by the builder's signatures; in here they are erased to
 * {@code Object}.
 */
final class Row<E, P> {
    static final String NOT = "not-";

    record Member(String code, BiPredicate<Object, MemberId> is) {}

    record Guard<P>(String code, Condition<Object, P> condition) {}

    /** A row as it is written, for a phase or a group of phases. */
    static final class Draft<E, P> {
        final @Nullable Class<?> command;
        final @Nullable Rule<Object, Object, E, P> rule;
        final List<Member> members = new ArrayList<>();
        final List<Member> barred = new ArrayList<>();
        final List<Guard<P>> guards = new ArrayList<>();
        final List<Asker.Inquiry<P>> questions = new ArrayList<>();
        final Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean anyone;
        boolean system;
        boolean late;

        @Nullable
        BiFunction<Object, P, Option<Instant>> due;

        @Nullable
        Supplier<? extends Command<?>> timed;

        Draft(@Nullable Class<?> command, @Nullable Rule<Object, Object, E, P> rule) {
            this.command = command;
            this.rule = rule;
        }

        /** Whether somebody else too is said to give a command that time gives. */
        boolean isTimedAndMore() {
            return due != null && (anyone || system || !roles.isEmpty() || !members.isEmpty() || !barred.isEmpty());
        }

        /** Whether it is a command that somebody can give, rather than time or another life cycle alone. */
        boolean isByPeople() {
            return command != null && (anyone || !roles.isEmpty() || !members.isEmpty());
        }

        @Nullable
        Decider<E, P> decider(Names names, Class<?> from, @Nullable Function<Object, Instant> since) {
            return command == null || rule == null
                    ? null
                    : new Decider<>(
                            names,
                            from,
                            command,
                            anyone,
                            mask(),
                            chain(members),
                            chain(barred),
                            due,
                            late ? null : since,
                            guard(),
                            rule);
        }

        @Nullable
        Timer<P> timer(Class<?> from) {
            return due == null || timed == null ? null : new Timer<>(from, due, timed.get());
        }

        private static Decider.@Nullable Member chain(List<Member> members) {
            Decider.Member chain = null;
            for (int i = members.size() - 1; i >= 0; i--) {
                chain = new Decider.Member(members.get(i).is, chain);
            }
            return chain;
        }

        private Decider.@Nullable Guard<P> guard() {
            Decider.Guard<P> guard = null;
            for (int i = guards.size() - 1; i >= 0; i--) {
                guard = new Decider.Guard<>(guards.get(i).condition, guard);
            }
            return guard;
        }

        private int mask() {
            int mask = system ? Actor.SYSTEM_BIT : 0;
            for (Role role : roles) {
                mask |= role.bit();
            }
            return mask;
        }
    }

    final Draft<E, P> draft;
    final Class<?> from;
    final Class<?> event;
    final Change<Object, Object, Object> change;
    final Class<?>[] targets;
    /** What decides; null where no command makes the event any more. */
    final @Nullable Decider<E, P> decider;

    /** When time acts by it; null where it never does. */
    final @Nullable Timer<P> timer;

    final List<Asker<P>> askers;

    Row(
            Names names,
            Function<Object, Instant> since,
            Draft<E, P> draft,
            Class<?> from,
            Class<?> event,
            Change<Object, Object, Object> change,
            List<Class<?>> to) {
        this.draft = draft;
        this.from = from;
        this.event = event;
        this.change = change;
        targets = to.toArray(Class<?>[]::new);
        decider = draft.decider(names, from, from == New.class ? null : since);
        timer = draft.timer(from);
        askers = draft.questions.stream()
                .map(inquiry -> new Asker<>(from, inquiry))
                .toList();
    }

    Rejection notPermitted(Names names) {
        return new Rejection.NotPermitted(term(names), whoAsTerms());
    }

    List<Term> whoAsTerms() {
        return who().stream().map(code -> new Term("who", code)).toList();
    }

    Term term(Names names) {
        return new Term("command", names.command(Objects.requireNonNull(draft.command)));
    }

    boolean leadsTo(Class<?> phase) {
        for (Class<?> target : targets) {
            if (target == phase) {
                return true;
            }
        }
        return false;
    }

    /** Its place in the table, in stable names. */
    Transition transition(Names names) {
        return new Transition(
                names.phase(from),
                draft.command == null ? "" : names.command(draft.command),
                names.event(event),
                List.of(targets).stream().map(names::phase).toList(),
                who(),
                draft.guards.stream().map(Guard::code).toList(),
                draft.due != null);
    }

    private List<String> who() {
        List<String> who = new ArrayList<>();
        draft.members.forEach(member -> who.add(member.code));
        if (draft.roles.containsAll(EnumSet.allOf(Role.class))) {
            who.add("any-role");
        } else {
            draft.roles.forEach(role -> who.add(role.code()));
        }
        if (draft.anyone) {
            who.add("anyone");
        }
        if (draft.system) {
            who.add("system");
        }
        if (draft.due != null) {
            who.add("time");
        }
        draft.barred.forEach(member -> who.add(NOT + member.code));
        return who;
    }
}
