package org.dealwright.process;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table for one phase. The builder fills a draft, {@link #forPhase} freezes a copy for each phase.
 *
 * <p>Types were checked by the builder's signatures; in here they are erased to {@code Object}.
 */
final class Row<E, P> {
    static final String NOT = "not-";

    record Member(String code, BiPredicate<Object, MemberId> is) {}

    final @Nullable Class<?> command;
    final @Nullable Rule<Object, Object, E, P> rule;
    final List<Member> members = new ArrayList<>();
    final List<Member> barred = new ArrayList<>();
    final List<Condition<Object, P>> conditions = new ArrayList<>();
    final List<BiFunction<Object, @Nullable Object, Fact.Question<?, ?>>> questions = new ArrayList<>();
    final Set<Role> roles = EnumSet.noneOf(Role.class);
    boolean anyone;
    boolean system;
    boolean late;

    @Nullable
    Function<Object, Option<Instant>> due;

    @Nullable
    Supplier<? extends Command<?>> timed;

    // set by forPhase and by build
    Class<?> from = New.class;
    Class<?> event = Object.class;
    Class<?>[] targets = {};
    Change<Object, Object, Object> change = (phase, event) -> phase;
    boolean ordered;
    private int mask;
    private Member[] also = {};
    private Member[] never = {};
    private Either<Rejection, E> notPermitted = Either.left(new Rejection.NotDue(new Term("", ""), Option.none()));

    Row(@Nullable Class<?> command, @Nullable Rule<Object, Object, E, P> rule) {
        this.command = command;
        this.rule = rule;
    }

    Row<E, P> forPhase(Class<?> phase, Class<?> event, Change<Object, Object, Object> change, List<Class<?>> targets) {
        Row<E, P> row = new Row<>(command, rule);
        row.members.addAll(members);
        row.barred.addAll(barred);
        row.conditions.addAll(conditions);
        row.questions.addAll(questions);
        row.roles.addAll(roles);
        row.anyone = anyone;
        row.system = system;
        row.late = late;
        row.due = due;
        row.timed = timed;
        row.from = phase;
        row.event = event;
        row.change = change;
        row.targets = targets.toArray(Class<?>[]::new);
        row.ordered = !late && phase != New.class;
        return row;
    }

    /** Prepares what a decision needs, so that permitting and refusing allocate nothing. */
    void seal(Names names) {
        for (Role role : roles) {
            mask |= role.bit();
        }
        if (system) {
            mask |= Actor.SYSTEM_BIT;
        }
        also = members.toArray(Member[]::new);
        never = barred.toArray(Member[]::new);
        if (command != null) {
            List<Term> who = who().stream().map(code -> new Term("who", code)).toList();
            notPermitted = Either.left(new Rejection.NotPermitted(new Term("command", names.command(command)), who));
        }
    }

    boolean permits(Object phase, Actor actor) {
        if (due != null) {
            return actor.isSystem();
        }
        MemberId id = actor.isSystem() ? null : actor.member().get();
        if (id != null) {
            for (Member member : never) {
                if (member.is.test(phase, id)) {
                    return false;
                }
            }
        }
        if (anyone || (actor.mask() & mask) != 0) {
            return true;
        }
        if (id != null) {
            for (Member member : also) {
                if (member.is.test(phase, id)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody else too is said to give a command that time gives. */
    boolean isTimedAndMore() {
        return due != null && (anyone || system || !roles.isEmpty() || !members.isEmpty() || !barred.isEmpty());
    }

    Either<Rejection, E> notPermitted() {
        return notPermitted;
    }

    boolean leadsTo(Class<?> phase) {
        for (Class<?> target : targets) {
            if (target == phase) {
                return true;
            }
        }
        return false;
    }

    List<String> who() {
        List<String> who = new ArrayList<>();
        members.forEach(member -> who.add(member.code));
        roles.forEach(role -> who.add(role.code()));
        if (anyone) {
            who.add("anyone");
        }
        if (system) {
            who.add("system");
        }
        if (due != null) {
            who.add("time");
        }
        barred.forEach(member -> who.add(NOT + member.code));
        return who;
    }
}
