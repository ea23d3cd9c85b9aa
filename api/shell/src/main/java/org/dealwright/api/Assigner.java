package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealwright.handoff.Assignment;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Pool;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.team.Roster;

/**
 * Gives work of one life cycle out by a strategy. A choice rests on everybody's workload, and on who is there: where that
 * has changed before the choice is recorded, it is made again. Used by one thread.
 */
final class Assigner<I, S, E extends Event, P> {
    private final Engine engine;
    private final Kind<I, S, E, P> kind;
    private final BiFunction<MemberId, String, ? extends Command<?>> assign;
    private final AssignmentStrategy strategy;
    private final Workloads workloads;
    private final Actor actor;

    Assigner(
            Engine engine,
            Kind<I, S, E, P> kind,
            BiFunction<MemberId, String, ? extends Command<?>> assign,
            AssignmentStrategy strategy,
            Pool pool,
            Actor actor) {
        this.engine = engine;
        this.kind = kind;
        this.assign = assign;
        this.strategy = Objects.requireNonNull(strategy, "strategy");
        workloads = new Workloads(kind.lifecycle(), Objects.requireNonNull(pool, "pool"));
        this.actor = Objects.requireNonNull(actor, "actor");
    }

    Either<Refusal, Assigned<S>> assign(I id, AssignmentRequest request) {
        Objects.requireNonNull(request, "request");
        return assign(id, request, phase -> true);
    }

    /** What waits longest is given out first; what others take meanwhile is theirs. */
    List<AssignedItem<I, S>> assignAll(
            List<Listed<I>> waiting, Function<? super Listed<I>, AssignmentRequest> request) {
        Objects.requireNonNull(request, "request");
        return waiting.stream()
                .sorted(Comparator.<Listed<I>, Instant>comparing(Listed::since)
                        .thenComparing(one -> kind.idOf().apply(one.id())))
                .map(one -> new AssignedItem<>(
                        one.id(),
                        Engine.guarded(
                                kind.stream(one.id()),
                                () -> assign(
                                        one.id(),
                                        request.apply(one),
                                        phase -> kind.traits().owner(phase).isEmpty()))))
                .toList();
    }

    private Either<Refusal, Assigned<S>> assign(I id, AssignmentRequest request, Predicate<S> still) {
        List<Assignment> choices = new ArrayList<>();
        return engine.handleChosen(kind, id, actor, still, unit -> {
                    Assignment choice = choose(unit, kind.stream(id), request);
                    choices.add(choice);
                    return command(choice);
                })
                .map(outcome -> new Assigned<>(choices.get(choices.size() - 1), outcome));
    }

    private Assignment choose(Unit unit, StreamId stream, AssignmentRequest request) {
        Instant now = unit.now();
        Roster roster = unit.roster();
        Pool pool = unit.ask(index -> workloads.in(index, roster, now));
        unit.restOn(index -> workloads.in(index, unit.roster(), now).equals(pool) ? Option.none() : Option.of(stream));
        return strategy.choose(request, pool);
    }

    private Option<Command<?>> command(Assignment choice) {
        return choice instanceof Assignment.Chosen chosen
                ? Option.of(assign.apply(chosen.member(), chosen.reason(engine.language())))
                : Option.none();
    }
}
