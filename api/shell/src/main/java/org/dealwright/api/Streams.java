package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;

/**
 * One life cycle, as an embedder uses it. Safe for many threads.
 *
 * @param <I> its identifiers
 * @param <S> its phases
 * @param <E> its events
 * @param <C> its commands
 */
abstract class Streams<I, S, E extends Event, C extends Command<?>> {
    private final Engine engine;
    private final Kind<I, S, E, ?> kind;

    Streams(Engine engine, Kind<I, S, E, ?> kind) {
        this.engine = engine;
        this.kind = kind;
    }

    /**
     * Checks what only a programmer can get wrong about a command and its history; nothing, unless one says otherwise.
     *
     * @throws IllegalArgumentException if the two do not go together
     */
    void requireFitting(I id, C command) {}

    /**
     * Gives a command now. What time has made due happens first; what follows from the command happens with it. All of it
     * is recorded together, or nothing is.
     *
     * @return what it caused, or why nothing happened
     */
    public Either<Refusal, Outcome<S>> handle(I id, C command, Actor actor) {
        requireFitting(id, command);
        return engine.handle(kind, id, command, actor, Entry.now());
    }

    /**
     * Gives a command, and says how it is entered: when what it says happened, and under which key.
     *
     * @return what it caused, or why nothing happened; where the key is known already, what it caused the first time
     */
    public Either<Refusal, Outcome<S>> handle(I id, C command, Actor actor, Entry entry) {
        requireFitting(id, command);
        return engine.handle(kind, id, command, actor, entry);
    }

    /**
     * Gives many commands, one after the other. Each is recorded, or refused, by itself: one that is refused, or whose
     * history cannot be read, does not stop the others.
     *
     * @return what became of each, in the order given
     */
    public List<ItemOutcome<I, S>> handleAll(List<Item<I, C>> items, Actor actor) {
        Objects.requireNonNull(actor, "actor");
        items.forEach(item -> requireFitting(item.id(), item.command()));
        return List.copyOf(items).stream()
                .map(item -> engine.handleOne(kind, item, actor, phase -> true))
                .toList();
    }

    /** Gives one command to all that a member works on and that can take it, as long as they do. */
    List<ItemOutcome<I, S>> handleAllOf(MemberId member, C command, Actor actor) {
        Objects.requireNonNull(actor, "actor");
        String[] phases = kind.phasesThatTake(command).toArray(String[]::new);
        List<Listed<I>> owned =
                stream(Query.all().ownedBy(member).inPhase(phases)).toList();
        return owned.stream()
                .map(one -> engine.handleOne(
                        kind,
                        new Item<>(one.id(), command),
                        actor,
                        phase -> kind.traits().owner(phase).contains(member)))
                .toList();
    }

    /**
     * The phase now: what is recorded, and what time has made due since, whether or not it has been let act; none where
     * there is no history.
     */
    public Option<S> find(I id) {
        return engine.find(kind, id);
    }

    /** Everything recorded, in order; empty where there is nothing. */
    public List<Recorded> history(I id) {
        return engine.history(kind.stream(id));
    }

    /**
     * The phase as it was at an instant, by what is recorded now and what time had made due by then. A fact entered late
     * counts from the event recorded before it.
     *
     * @param instant later than now means now
     * @return none where it had not begun
     */
    public Option<S> asOf(I id, Instant instant) {
        return engine.asOf(kind, id, instant);
    }

    /**
     * Every command that can be given in the present phase, with what stands in its way for this actor now; those that
     * begin a life cycle where there is none yet.
     */
    public List<Choice> options(I id, Actor actor) {
        return engine.options(kind, id, actor);
    }

    /**
     * A page of what is asked for, by what is recorded; no history is read. It costs in proportion to the page, and where
     * several things are asked together to what the narrowest of them holds at most: owner, company, phases, or the phases
     * of what waits in the queue.
     *
     * @throws IllegalArgumentException if the query names a phase that there is not, or goes on where another query ended
     */
    public Page<I> list(Query query) {
        return engine.list(kind, query);
    }

    /**
     * Everything that is asked for from the query's place on, page by page as it is wanted. What changes meanwhile shows as
     * it does between pages.
     *
     * @throws IllegalArgumentException if the query names a phase that there is not, or goes on where another query ended
     */
    public Stream<Listed<I>> stream(Query query) {
        return Stream.iterate(
                        Option.of(list(query)),
                        Option::isDefined,
                        page -> page.get().next().map(next -> list(query.after(next))))
                .flatMap(page -> page.get().entries().stream());
    }
}
