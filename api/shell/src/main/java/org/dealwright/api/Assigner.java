package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dealwright.handoff.Assignment;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Pool;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand.Assign;

/**
 * Gives prospects out by a strategy. A choice rests on everybody's workload: where that has changed before the choice is
 * recorded, it is made again. Used by one thread.
 */
final class Assigner {
    private final Engine engine;
    private final AssignmentStrategy strategy;
    private final Workloads workloads;
    private final Actor actor;

    Assigner(Engine engine, AssignmentStrategy strategy, Pool pool, Actor actor) {
        this.engine = engine;
        this.strategy = Objects.requireNonNull(strategy, "strategy");
        workloads = new Workloads(Objects.requireNonNull(pool, "pool"));
        this.actor = Objects.requireNonNull(actor, "actor");
    }

    Either<Refusal, Assigned> assign(ProspectId id, AssignmentRequest request) {
        Objects.requireNonNull(request, "request");
        return assign(id, request, prospect -> true);
    }

    /** What waits longest is given out first; what others take meanwhile is theirs. */
    List<AssignedItem> assignAll(
            List<Listed<ProspectId>> waiting, Function<? super Listed<ProspectId>, AssignmentRequest> request) {
        Objects.requireNonNull(request, "request");
        return waiting.stream()
                .sorted(Comparator.<Listed<ProspectId>, Instant>comparing(Listed::since)
                        .thenComparing(one -> one.id().value()))
                .map(one -> new AssignedItem(
                        one.id(),
                        Engine.guarded(
                                Kind.PROSPECT.stream(one.id()),
                                () -> assign(
                                        one.id(),
                                        request.apply(one),
                                        prospect -> prospect.owner().isEmpty()))))
                .toList();
    }

    private Either<Refusal, Assigned> assign(ProspectId id, AssignmentRequest request, Predicate<Prospect> still) {
        List<Assignment> choices = new ArrayList<>();
        return engine.handleChosen(Kind.PROSPECT, id, actor, still, unit -> {
                    Assignment choice = choose(unit, Kind.PROSPECT.stream(id), request);
                    choices.add(choice);
                    return command(choice);
                })
                .map(outcome -> new Assigned(choices.get(choices.size() - 1), outcome));
    }

    private Assignment choose(Unit unit, StreamId stream, AssignmentRequest request) {
        Pool now = unit.ask(workloads::in);
        unit.restOn(index -> workloads.in(index).equals(now) ? Option.none() : Option.of(stream));
        return strategy.choose(request, now);
    }

    private static Option<Command<?>> command(Assignment choice) {
        return choice instanceof Assignment.Chosen chosen
                ? Option.of(new Assign(chosen.member(), chosen.reason(Locale.ENGLISH)))
                : Option.none();
    }
}
