package org.dealwright.api;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Pool;
import org.dealwright.process.Actor;
import org.dealwright.process.Command;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;

/**
 * One life cycle that is somebody's work: given out, and passed on. Safe for many threads.
 *
 * @param <I> its identifiers
 * @param <S> its phases
 * @param <E> its events
 * @param <C> its commands
 */
abstract class OwnedStreams<I, S, E extends Event, C extends Command<?>> extends Streams<I, S, E, C> {
    private final Engine engine;
    private final Kind<I, S, E, ?> kind;
    private final BiFunction<MemberId, String, C> assign;
    private final Function<MemberId, C> reassign;

    /**
     * For a life cycle.
     *
     * @param assign gives it to a member, for a reason
     * @param reassign passes it on to a member
     */
    OwnedStreams(
            Engine engine,
            Kind<I, S, E, ?> kind,
            BiFunction<MemberId, String, C> assign,
            Function<MemberId, C> reassign) {
        super(engine, kind);
        this.engine = engine;
        this.kind = kind;
        this.assign = assign;
        this.reassign = reassign;
    }

    /**
     * Gives one to whoever a strategy chooses, with the strategy's reason in English on record.
     *
     * <p>What counts as somebody's workload is recorded here: what they have open of this life cycle, not what rests or has
     * ended, and when they were last given something of it, by a strategy or a manager. It takes the place of what the pool
     * says of it, while capacities stay. Whoever is on the roster is as present as it says by then, with the roles that it
     * says, whatever the pool said when it was made. Two choices at once never rest on the same workload, nor one on somebody
     * who has gone meanwhile: the one recorded later is made again.
     *
     * <p>Whether what somebody works on already can be given to another is said by the table: a prospect cannot.
     *
     * @param request what the work asks of whoever is given it
     * @param pool among whom it is given out
     * @param actor a manager, or {@link Actor#system()} where it happens by itself
     * @return who got it and why, and what was recorded; or that nobody will do, and why; else why it could not be given
     */
    public Either<Refusal, Assigned<S>> assign(
            I id, AssignmentStrategy strategy, AssignmentRequest request, Pool pool, Actor actor) {
        return assigner(strategy, pool, actor).assign(id, request);
    }

    /**
     * Gives out everything that waits in the queue, whatever has waited longest first, as {@code assign} does: one by one,
     * so that one which cannot be given out does not stop the others. What rests is given out once it is pursued again; what
     * others take meanwhile stays with them.
     *
     * @param request what each asks of whoever is given it
     * @param pool among whom it is given out
     * @param actor a manager, or {@link Actor#system()} where it happens by itself
     * @return what became of each, in the order in which it was given out; empty where nothing waits
     */
    public List<AssignedItem<I, S>> assignQueue(
            AssignmentStrategy strategy,
            Function<? super Listed<I>, AssignmentRequest> request,
            Pool pool,
            Actor actor) {
        String[] open = kind.openPhases().toArray(String[]::new);
        return assigner(strategy, pool, actor)
                .assignAll(stream(Query.all().inQueue().inPhase(open)).toList(), request);
    }

    private Assigner<I, S, E, ?> assigner(AssignmentStrategy strategy, Pool pool, Actor actor) {
        return new Assigner<>(engine, kind, assign, strategy, pool, actor);
    }

    /**
     * Passes everything that a member works on, and that has not ended, to somebody else: one by one, so that one which
     * cannot be passed on does not stop the others. What others take from the member meanwhile stays with them.
     *
     * @param from whose work it is
     * @param to who gets it
     * @param actor the member, or a manager
     * @return what became of each, by identifier; empty where the member works on nothing
     */
    public List<ItemOutcome<I, S>> reassignAll(MemberId from, MemberId to, Actor actor) {
        return handleAllOf(from, reassign.apply(to), actor);
    }
}
