package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.process.Actor;
import org.dealwright.process.Check;
import org.dealwright.process.Choice;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.Fact;
import org.dealwright.process.Facts;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.prospect.NextDeal;
import org.dealwright.prospect.ProspectLifecycle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs commands: reads what they need, decides, lets what follows happen, and records all of it together.
 *
 * <p>Deciding goes on in parallel; recording and the index change together, one batch after the other.
 */
final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(SalesProcess.class);
    private static final int TRIES = 5;
    private static final int PAGE = 10_000;

    private final Journal journal;
    private final SalesPolicy policy;
    private final InstantSource clock;
    private final Supplier<DealId> dealIds;
    private final Index index = new Index();
    private final ReentrantLock commit = new ReentrantLock();

    Engine(Journal journal, SalesPolicy policy, InstantSource clock, Supplier<DealId> dealIds) {
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
        this.dealIds = dealIds;
        rebuild();
    }

    <I, S, E extends Event, P> Either<Refusal, Outcome<S>> handle(
            Kind<I, S, E, P> kind, I id, Command<?> command, Actor actor, Option<Instant> given) {
        StreamId stream = kind.stream(id);
        Option<Rejection> untimely = given.flatMap(at -> untimely(at, clock.instant()));
        Either<Refusal, Outcome<S>> outcome = untimely.isDefined()
                ? Either.left(new Refusal.ByRule(stream, untimely.get()))
                : tried(unit -> {
                            Unit.Loaded<I, S, E, P> target = unit.load(kind, stream);
                            // read after the history, so that now is not before what others have just recorded
                            Instant now = clock.instant();
                            // by now, not by what is given: whether time has been let act before makes no difference
                            Option<Refusal> refused = unit.letTimeAct(target, now);
                            return refused.isDefined()
                                    ? refused
                                    : unit.apply(target, command, actor, given.getOrElse(now));
                        })
                        .map(done -> outcome(done, kind, stream));
        if (outcome.isLeft() && LOG.isDebugEnabled()) {
            LOG.debug(
                    "refused {} on {}: {}",
                    kind.table().names().command(command.getClass()),
                    stream,
                    reason(outcome.getLeft()));
        }
        return outcome;
    }

    private static Option<Rejection> untimely(Instant at, Instant now) {
        if (at.isBefore(Situation.EARLIEST) || at.isAfter(Situation.LATEST)) {
            return Option.of(Rejection.invalid(List.of(
                    Violation.showing("at", "out-of-range", at.toString(), Situation.EARLIEST, Situation.LATEST))));
        }
        return at.isAfter(now) ? Option.of(Rejection.RuleBroken.of("in-the-future", at, now)) : Option.none();
    }

    private record Done(Unit unit, List<Recorded> recorded) {}

    /** What a unit does before it is recorded; it answers with what stands against it. */
    @FunctionalInterface
    private interface Work {
        Option<Refusal> on(Unit unit);
    }

    private Either<Refusal, Done> tried(Work work) {
        Option<AppendFailure.Conflict> conflict = Option.none();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Unit unit = unit(this::freshDeal);
            Option<Refusal> refused = work.on(unit);
            if (refused.isDefined()) {
                return Either.left(refused.get());
            }
            if (unit.isEmpty()) {
                return Either.right(new Done(unit, List.of()));
            }
            Either<AppendFailure, List<Recorded>> appended = record(unit);
            if (appended.isRight()) {
                return Either.right(new Done(unit, appended.get()));
            }
            if (!(appended.getLeft() instanceof AppendFailure.Conflict lost)) {
                log(appended.getLeft());
                return Either.left(new Refusal.NotRecorded(appended.getLeft()));
            }
            conflict = Option.of(lost);
        }
        List<Recorded> history = journal.read(conflict.get().stream());
        return Either.left(
                history.isEmpty()
                        ? new Refusal.NotRecorded(conflict.get())
                        : new Refusal.Conflict(history.get(history.size() - 1)));
    }

    private Either<AppendFailure, List<Recorded>> record(Unit unit) {
        commit.lock();
        try {
            for (CompanyId company : unit.withoutOpenDeal()) {
                StreamId opened = index.openDeal(company);
                if (opened != null) {
                    return Either.left(new AppendFailure.Conflict(opened, 0, 1));
                }
            }
            Either<AppendFailure, List<Recorded>> appended = journal.append(unit.batch(clock.instant()));
            if (appended.isRight()) {
                unit.putInto(index);
            }
            return appended.peek(Engine::log);
        } finally {
            commit.unlock();
        }
    }

    private Unit unit(Function<Unit, DealId> fresh) {
        return new Unit(journal, policy, (unit, facts, question) -> answered(unit, facts, question, fresh));
    }

    /** For looking ahead: nothing of it is recorded. */
    private Unit trial() {
        return unit(unit -> new DealId("new"));
    }

    private Facts answered(Unit unit, Facts facts, Fact.Question<?, ?> question, Function<Unit, DealId> fresh) {
        if (!question.fact().equals(ProspectLifecycle.NEXT_DEAL)) {
            throw new IllegalStateException(
                    "nobody answers the fact " + question.fact().name());
        }
        @SuppressWarnings("unchecked") // the fact says what it is about
        Option<CompanyId> company = (Option<CompanyId>) question.about();
        return facts.with(ProspectLifecycle.NEXT_DEAL, company, nextDeal(unit, company, fresh));
    }

    /** The company's open deal, which must then stay as it is; else a new one, and then none may open meanwhile. */
    private NextDeal nextDeal(Unit unit, Option<CompanyId> company, Function<Unit, DealId> fresh) {
        StreamId open = company.isEmpty() ? null : underLock(() -> index.openDeal(company.get()));
        if (open != null) {
            unit.load(Kind.DEAL, open);
            return new NextDeal(new DealId(open.id()), true);
        }
        company.forEach(unit::restOnNoOpenDeal);
        return new NextDeal(fresh.apply(unit), false);
    }

    private DealId freshDeal(Unit unit) {
        DealId fresh = dealIds.get();
        if (unit.load(Kind.DEAL, Kind.DEAL.stream(fresh)).version > 0) {
            throw new IllegalStateException(
                    "dealIds gave " + fresh + ", which there is already. Maybe it begins anew with the application.");
        }
        return fresh;
    }

    private <T extends @Nullable Object> T underLock(Supplier<T> read) {
        commit.lock();
        try {
            return read.get();
        } finally {
            commit.unlock();
        }
    }

    /** What a member can do about one history now, and what stands in the way of the rest. */
    <I, S, E extends Event, P> List<Choice> options(Kind<I, S, E, P> kind, I id, Actor actor) {
        Unit unit = trial();
        Instant now = clock.instant();
        Unit.Loaded<I, S, E, P> target = unit.load(kind, kind.stream(id));
        Situation<P> situation = new Situation<>(actor, now, kind.policyOf().apply(policy));
        if (target.state.isEmpty()) {
            return kind.table().openings(situation);
        }
        unit.letTimeAct(target, now);
        S phase = target.state.get();
        return kind.table()
                .options(phase, situation.with(unit.facts(kind.table().questions(phase))));
    }

    /** The phase now, with what is due and not recorded yet. */
    <I, S, E extends Event, P> Option<S> find(Kind<I, S, E, P> kind, I id) {
        Unit unit = trial();
        Unit.Loaded<I, S, E, P> target = unit.load(kind, kind.stream(id));
        unit.letTimeAct(target, clock.instant());
        return target.state;
    }

    /** The phase as it was, with what was due by then. */
    <I, S, E extends Event, P> Option<S> asOf(Kind<I, S, E, P> kind, I id, Instant instant) {
        Instant now = clock.instant();
        Unit unit = trial();
        Unit.Loaded<I, S, E, P> target = unit.load(kind, kind.stream(id), instant);
        unit.letTimeAct(target, instant.isAfter(now) ? now : instant);
        return target.state;
    }

    List<Recorded> history(StreamId stream) {
        return journal.read(stream);
    }

    /** Does what is due by now, history by history; what cannot be done is reported and stays due. */
    TimeReport letTimeAct() {
        Instant now = clock.instant();
        List<Recorded> recorded = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (StreamId stream : underLock(() -> index.dueAt(now))) {
            letTimeAct(stream, now).peek(recorded::addAll).peekLeft(refused::add);
        }
        return new TimeReport(recorded, refused);
    }

    /** One history; whatever is wrong with it, the others go on. */
    private Either<Refusal, List<Recorded>> letTimeAct(StreamId stream, Instant now) {
        try {
            return tried(unit -> letTimeAct(unit, Kind.of(stream), stream, now)).map(Done::recorded);
        } catch (RuntimeException failed) {
            LOG.error("what is due on {} cannot be done", stream, WithoutWords.of(failed));
            return Either.left(new Refusal.NotRecorded(new AppendFailure.Absent(failed.toString())));
        }
    }

    private static <I, S, E extends Event, P> Option<Refusal> letTimeAct(
            Unit unit, Kind<I, S, E, P> kind, StreamId stream, Instant now) {
        return unit.letTimeAct(unit.load(kind, stream), now);
    }

    private <I, S, E extends Event, P> Outcome<S> outcome(Done done, Kind<I, S, E, P> kind, StreamId stream) {
        Unit.Loaded<I, S, E, P> target = done.unit().load(kind, stream);
        return new Outcome<>(target.state.get(), target.version + target.added.size(), done.recorded());
    }

    /** Reads the whole journal once, so that the index knows what is due and what is open. */
    private void rebuild() {
        Map<StreamId, List<Recorded>> histories = new LinkedHashMap<>();
        long position = 0;
        for (List<Recorded> page = journal.readAll(position, PAGE);
                !page.isEmpty();
                page = journal.readAll(position, PAGE)) {
            for (Recorded recorded : page) {
                histories
                        .computeIfAbsent(recorded.stream(), stream -> new ArrayList<>())
                        .add(recorded);
                position = recorded.position();
            }
        }
        histories.forEach((stream, history) -> reindex(Kind.of(stream), stream, history));
    }

    private <I, S, E extends Event, P> void reindex(Kind<I, S, E, P> kind, StreamId stream, List<Recorded> history) {
        S phase = kind.replay(history).get();
        index.put(stream, phase, kind.table().deadline(phase));
    }

    private static void log(List<Recorded> recorded) {
        if (LOG.isDebugEnabled()) {
            for (Recorded one : recorded) {
                LOG.debug("recorded {} as event {} of {}", Kind.name(one), one.version(), one.stream());
            }
        }
    }

    private static void log(AppendFailure failure) {
        if (failure instanceof AppendFailure.Absent absent) {
            LOG.error("the journal failed and recorded nothing: {}", Check.asLine(absent.reason()));
        }
        if (failure instanceof AppendFailure.Unknown unknown) {
            LOG.error("the journal failed and may have recorded: {}", Check.asLine(unknown.reason()));
        }
    }

    private static String reason(Refusal refusal) {
        if (refusal instanceof Refusal.ByRule byRule) {
            return byRule.rejection() instanceof Rejection.RuleBroken broken
                    ? broken.code()
                    : byRule.rejection().getClass().getSimpleName();
        }
        return refusal.getClass().getSimpleName();
    }
}
