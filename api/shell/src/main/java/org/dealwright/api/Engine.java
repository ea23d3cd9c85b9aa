package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.team.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs commands: reads what they need, decides, lets what follows happen, and records all of it together.
 *
 * <p>Deciding goes on in parallel; {@link Recorder} records one batch after the other.
 */
final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(SalesProcess.class);
    private static final int TRIES = 5;

    private static final AppendFailure NEVER_TRIED = new AppendFailure.Absent("never tried");
    private static final Either<AppendFailure, List<Recorded>> NOTHING = Either.right(List.of());

    private final Journal journal;
    private final SalesPolicy policy;
    private final InstantSource clock;
    private final FreshIds ids;
    private final Locale language;
    private final Recorder recorder;
    private final FactAnswers answers;

    /** For looking ahead: nothing of it is recorded. */
    private final FactAnswers trialAnswers;

    Engine(Journal journal, SalesPolicy policy, InstantSource clock, FreshIds ids, SkillBook skills, Locale language) {
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
        this.ids = ids;
        this.language = language;
        answers = new FactAnswers(ids, skills);
        trialAnswers = new FactAnswers(FreshIds.TRIAL, skills);
        this.recorder = new Recorder(journal, policy, clock);
    }

    <I, S, E extends Event, P> Either<Refusal, Outcome<S>> handle(
            Kind<I, S, E, P> kind, I id, Command<?> command, Actor actor, Entry entry) {
        return handle(kind, id, command, actor, entry, phase -> true);
    }

    /**
     * One of many: whatever is wrong with it, the others go on.
     *
     * @param still what must hold of the phase, else others were faster
     */
    <I, S, E extends Event, P> ItemOutcome<I, S> handleOne(
            Kind<I, S, E, P> kind, Item<I, ? extends Command<?>> item, Actor actor, Predicate<S> still) {
        StreamId stream = kind.stream(item.id());
        return new ItemOutcome<>(
                item.id(), guarded(stream, () -> handle(kind, item.id(), item.command(), actor, item.entry(), still)));
    }

    /** Whatever is wrong with one of many, the others go on. */
    static <T> Either<Refusal, T> guarded(StreamId stream, Supplier<Either<Refusal, T>> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException failed) {
            LOG.error("nothing can be done on {}", stream, WithoutWords.of(failed));
            return Either.left(new Refusal.NotRecorded(
                    new AppendFailure.Absent(failed.getClass().getName())));
        }
    }

    private <I, S, E extends Event, P> Either<Refusal, Outcome<S>> handle(
            Kind<I, S, E, P> kind, I id, Command<?> command, Actor actor, Entry entry, Predicate<S> still) {
        StreamId stream = kind.stream(id);
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(entry, "entry");
        Option<Either<Refusal, Outcome<S>>> before = repeated(kind, stream, command, actor, entry);
        Either<Refusal, Outcome<S>> outcome =
                before.isEmpty() ? decided(kind, stream, command, actor, entry, still) : before.get();
        if (outcome.isLeft() && LOG.isDebugEnabled()) {
            LOG.debug(
                    "refused {} on {}: {}",
                    kind.table().names().command(command.getClass()),
                    stream,
                    reason(outcome.getLeft()));
        }
        return outcome;
    }

    private <I, S, E extends Event, P> Either<Refusal, Outcome<S>> decided(
            Kind<I, S, E, P> kind, StreamId stream, Command<?> command, Actor actor, Entry entry, Predicate<S> still) {
        Option<Rejection> untimely =
                entry.at().isEmpty() ? Option.none() : untimely(entry.at().get(), clock.instant());
        if (untimely.isDefined()) {
            return Either.left(new Refusal.ByRule(stream, untimely.get()));
        }
        Either<Refusal, Attempt> done = tried(entry.key(), kind.traits().reachesMany(), unit -> {
            Unit.Loaded<I, S, E, P> target = unit.load(kind, stream);
            Option<Refusal> refused = actNow(unit, target, still);
            return refused.isDefined()
                    ? refused
                    : unit.apply(
                            target,
                            command,
                            recorder.acting(actor),
                            entry.at().isEmpty()
                                    ? target.soonest(unit.now())
                                    : entry.at().get());
        });
        return done.isRight()
                ? Either.right(outcome(done.get(), kind, stream))
                // whatever stands against it: the same command may have been recorded meanwhile, and be what does
                : recordedAfterAll(kind, stream, command, actor, entry).getOrElse(Either.left(done.getLeft()));
    }

    /**
     * Lets time act by now, not by what is given: whether time has been let act before makes no difference. Now is read
     * after the history, so that it is not before what others have just recorded.
     */
    private <I, S, E extends Event, P> Option<Refusal> actNow(
            Unit unit, Unit.Loaded<I, S, E, P> target, Predicate<S> still) {
        Option<Refusal> refused = unit.letTimeAct(target, unit.now());
        return refused.isDefined() || target.state.isEmpty() || still.test(target.state.get())
                ? refused
                : overtaken(target.stream);
    }

    /**
     * Gives a command that is chosen by what stands at that moment, anew in every try; the last is made alone.
     *
     * @param chosen the command; none where nothing is to be done
     * @return none where nothing was to be done
     */
    <I, S, E extends Event, P> Either<Refusal, Option<Outcome<S>>> handleChosen(
            Kind<I, S, E, P> kind, I id, Actor actor, Predicate<S> still, Function<Unit, Option<Command<?>>> chosen) {
        StreamId stream = kind.stream(id);
        boolean[] given = {false};
        return tried(Option.none(), true, unit -> {
                    Unit.Loaded<I, S, E, P> target = unit.load(kind, stream);
                    if (target.state.isEmpty()) {
                        return Option.of(new Refusal.Unknown(stream));
                    }
                    Option<Refusal> refused = actNow(unit, target, still);
                    if (refused.isDefined()) {
                        return refused;
                    }
                    Option<Command<?>> command = chosen.apply(unit);
                    given[0] = command.isDefined();
                    return command.flatMap(
                            it -> unit.apply(target, it, recorder.acting(actor), target.soonest(unit.now())));
                })
                .map(done -> given[0] ? Option.of(outcome(done, kind, stream)) : Option.none());
    }

    private <I, S, E extends Event, P> Option<Either<Refusal, Outcome<S>>> recordedAfterAll(
            Kind<I, S, E, P> kind, StreamId stream, Command<?> command, Actor actor, Entry entry) {
        try {
            return repeated(kind, stream, command, actor, entry);
        } catch (RuntimeException failed) {
            LOG.error("nobody knows whether {} was changed", stream, WithoutWords.of(failed));
            return Option.none();
        }
    }

    /** The answer to a command whose key is known. */
    private <I, S, E extends Event, P> Option<Either<Refusal, Outcome<S>>> repeated(
            Kind<I, S, E, P> kind, StreamId stream, Command<?> command, Actor actor, Entry entry) {
        if (entry.key().isEmpty()) {
            return Option.none();
        }
        List<Recorded> batch = journal.findByKey(entry.key().get());
        return batch.isEmpty()
                ? Option.none()
                : Option.some(Repetition.of(kind, stream, command, actor, entry, batch)
                        .map(version -> recorded(kind, stream, version, batch)));
    }

    private <I, S, E extends Event, P> Outcome<S> recorded(
            Kind<I, S, E, P> kind, StreamId stream, long version, List<Recorded> batch) {
        List<Recorded> history = journal.read(stream).stream()
                .takeWhile(one -> one.version() <= version)
                .toList();
        return new Outcome<>(kind.replay(history).get(), version, batch);
    }

    private static Option<Rejection> untimely(Instant at, Instant now) {
        if (at.isBefore(Situation.EARLIEST) || at.isAfter(Situation.LATEST)) {
            return Option.of(Rejection.invalid(List.of(
                    Violation.showing("at", "out-of-range", at.toString(), Situation.EARLIEST, Situation.LATEST))));
        }
        return at.isAfter(now) ? Option.of(Rejection.RuleBroken.of("in-the-future", at, now)) : Option.none();
    }

    /**
     * What a try came to.
     *
     * @param refused why nothing was to be recorded; none where something was, or there was nothing to do
     * @param recorded what was recorded, or why the journal did not
     */
    private record Attempt(Unit unit, Option<Refusal> refused, Either<AppendFailure, List<Recorded>> recorded) {}

    /** What a unit does before it is recorded; it answers with what stands against it. */
    @FunctionalInterface
    private interface Work {
        Option<Refusal> on(Unit unit);
    }

    /**
     * Tries until it is recorded, refused, or others were faster too often. A refusal whose
     * premises no longer hold is decided again.
     *
     * @param insists whether the last try is made while nobody else records: what reaches many histories, as a withdrawal
     *     does, would hardly ever come first
     */
    private Either<Refusal, Attempt> tried(Option<String> key, boolean insists, Work work) {
        AppendFailure last = NEVER_TRIED;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            boolean alone = insists && attempt == TRIES;
            Attempt made = alone ? recorder.alone(() -> attempt(key, work)) : attempt(key, work);
            if (made.refused().isDefined()) {
                if (attempt < TRIES && recorder.isOvertaken(made.unit())) {
                    continue;
                }
                return Either.left(made.refused().get());
            }
            if (made.recorded().isRight()) {
                return Either.right(made);
            }
            last = made.recorded().getLeft();
            if (!isWorthAnother(last, key)) {
                break;
            }
        }
        return Either.left(refusal(last));
    }

    private Attempt attempt(Option<String> key, Work work) {
        Unit unit = unit();
        Option<Refusal> refused = work.on(unit);
        return new Attempt(unit, refused, refused.isDefined() || unit.isEmpty() ? NOTHING : recorder.record(unit, key));
    }

    /** What may have been recorded is not decided again: where there is a key, that tells. */
    private boolean isWorthAnother(AppendFailure failure, Option<String> key) {
        return failure instanceof AppendFailure.Conflict
                || (failure instanceof AppendFailure.Unknown && key.exists(this::isUnused));
    }

    private boolean isUnused(String key) {
        try {
            return journal.findByKey(key).isEmpty();
        } catch (RuntimeException failed) {
            LOG.error("nobody knows whether a key is used", WithoutWords.of(failed));
            return false;
        }
    }

    private Refusal refusal(AppendFailure failure) {
        return (failure instanceof AppendFailure.Conflict lost ? overtaken(lost.stream()) : Option.<Refusal>none())
                .getOrElse(() -> new Refusal.NotRecorded(failure));
    }

    /** The refusal that names what others recorded last; none where there is nothing. */
    private Option<Refusal> overtaken(StreamId stream) {
        List<Recorded> history = journal.read(stream);
        return history.isEmpty() ? Option.none() : Option.of(new Refusal.Conflict(history.get(history.size() - 1)));
    }

    private Unit unit() {
        return new Unit(journal, recorder.phases(), policy, clock, recorder, answers, ids);
    }

    /** For looking ahead: nothing of it is recorded. */
    private Unit trial() {
        return new Unit(journal, recorder.phases(), policy, clock, recorder, trialAnswers, FreshIds.TRIAL);
    }

    /** What a member can do about one history now, and what stands in the way of the rest. */
    <I, S, E extends Event, P> List<Choice> options(Kind<I, S, E, P> kind, I id, Actor actor) {
        Unit unit = trial();
        Instant now = clock.instant();
        Unit.Loaded<I, S, E, P> target = unit.load(kind, kind.stream(id));
        Situation<P> situation =
                new Situation<>(recorder.acting(actor), now, kind.policyOf().apply(policy));
        return Departed.closed(choices(unit, target, situation), recorder.roster(), actor);
    }

    private static <I, S, E extends Event, P> List<Choice> choices(
            Unit unit, Unit.Loaded<I, S, E, P> target, Situation<P> situation) {
        Kind<I, S, E, P> kind = target.kind;
        Instant now = situation.at();
        if (target.state.isEmpty()) {
            return kind.table().openings(situation);
        }
        unit.letTimeAct(target, now);
        S phase = target.state.get();
        return kind.table()
                .options(
                        phase,
                        situation.with(unit.facts(target.stream, kind.table().questions(phase), now)));
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

    /** A page of what is asked for, as it is recorded. */
    <I, S, E extends Event, P> Page<I> list(Kind<I, S, E, P> kind, Query query) {
        if (!kind.phases().containsAll(query.phases())) {
            throw new IllegalArgumentException("a " + kind.lifecycle() + " has only the phases "
                    + new TreeSet<>(kind.phases()) + ", asked for were " + query.phases());
        }
        boolean byDue = query.dueBefore().isDefined();
        Option<Cursor> after = query.after().map(Cursor::parse);
        if (after.exists(cursor -> cursor.due().isDefined() != byDue)) {
            throw new IllegalArgumentException("after must be what a page of the same query said");
        }
        return recorder.ask(index -> Page.of(kind, query, index.of(kind.lifecycle()), after, byDue));
    }

    Instant now() {
        return clock.instant();
    }

    SalesPolicy policy() {
        return policy;
    }

    /** In which language the process writes down its own reasons. */
    Locale language() {
        return language;
    }

    /** What the index says. */
    <T> T ask(Function<Index, T> question) {
        return recorder.ask(question);
    }

    /** What a member has to do. */
    Worklist worklist(Actor actor, MemberId member) {
        Instant now = clock.instant();
        Actor acting = recorder.acting(actor);
        Roster roster = recorder.roster();
        return recorder.ask(index -> Tasks.of(index, acting, member, now, policy, roster));
    }

    Subscription follow(long position, Consumer<? super Recorded> consumer, Option<Executor> executor) {
        return recorder.follow(position, consumer, executor);
    }

    List<Recorded> history(StreamId stream) {
        return journal.read(stream);
    }

    /** Does what is due by now, history by history; what cannot be done is reported and stays due. */
    TimeReport letTimeAct() {
        Instant now = clock.instant();
        List<Recorded> recorded = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (StreamId stream : recorder.dueAt(now)) {
            letTimeAct(stream, now).peek(recorded::addAll).peekLeft(refused::add);
        }
        return new TimeReport(recorded, refused);
    }

    /** Everybody on the roster, as it is recorded. */
    Roster roster() {
        return recorder.roster();
    }

    /** Gives commands on several histories, all or none of them; what was done meanwhile already is left out. */
    Either<Refusal, List<Recorded>> handleTogether(
            Function<Unit, Either<Refusal, List<Handover<?, ?, ?, ?>>>> chosen, Actor actor) {
        Objects.requireNonNull(actor, "actor");
        return tried(Option.none(), true, unit -> {
                    Option<Refusal> refused = Departed.refusing(recorder.roster(), actor);
                    if (refused.isDefined()) {
                        return refused;
                    }
                    Actor acting = recorder.acting(actor);
                    Either<Refusal, List<Handover<?, ?, ?, ?>>> all = chosen.apply(unit);
                    refused = all.swap().toOption();
                    for (Handover<?, ?, ?, ?> one : all.getOrElse(List.of())) {
                        refused = refused.orElse(() -> one.in(unit, acting));
                    }
                    return refused;
                })
                .map(done -> done.recorded().get());
    }

    /** One history; whatever is wrong with it, the others go on. */
    private Either<Refusal, List<Recorded>> letTimeAct(StreamId stream, Instant now) {
        return guarded(
                stream,
                () -> tried(Option.none(), false, unit -> letTimeAct(unit, Kind.of(stream), stream, now))
                        .map(done -> done.recorded().get()));
    }

    private static <I, S, E extends Event, P> Option<Refusal> letTimeAct(
            Unit unit, Kind<I, S, E, P> kind, StreamId stream, Instant now) {
        return unit.letTimeAct(unit.load(kind, stream), now);
    }

    private <I, S, E extends Event, P> Outcome<S> outcome(Attempt done, Kind<I, S, E, P> kind, StreamId stream) {
        Unit.Loaded<I, S, E, P> target = done.unit().load(kind, stream);
        return new Outcome<>(
                target.state.get(),
                target.version + target.added.size(),
                done.recorded().get());
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
