package org.dealwright.api;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import org.dealwright.handoff.AssignmentRequest;
import org.dealwright.handoff.AssignmentStrategy;
import org.dealwright.handoff.Pool;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.LikelyDuplicate;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;

/** The prospects. Safe for many threads. */
public final class Prospects extends Streams<ProspectId, Prospect, ProspectEvent, ProspectCommand<?>> {
    private final Engine engine;

    Prospects(Engine engine) {
        super(engine, Kind.PROSPECT);
        this.engine = engine;
    }

    /**
     * Gives a prospect to whoever a strategy chooses, with the strategy's reason in English on record.
     *
     * <p>What counts as somebody's workload is recorded here: their open prospects, not those at rest, and when they were
     * last given one, by a strategy or a manager. It takes the place of what the pool says of it, while capacities stay.
     * Two choices at once never rest on the same workload: the one recorded later is made again.
     *
     * @param request what the work asks of whoever is given it
     * @param pool among whom it is given out
     * @param actor a manager, or {@link Actor#system()} where it happens by itself
     * @return who got it and why, and what was recorded; or that nobody will do, and why; else why it could not be given
     */
    public Either<Refusal, Assigned> assign(
            ProspectId id, AssignmentStrategy strategy, AssignmentRequest request, Pool pool, Actor actor) {
        return new Assigner(engine, strategy, pool, actor).assign(id, request);
    }

    /**
     * Gives out everything that waits in the queue, whatever has waited longest first, as {@link #assign} does: one by one,
     * so that one which cannot be given out does not stop the others. What rests is given out once it is pursued again; what
     * others take meanwhile stays with them.
     *
     * @param request what each asks of whoever is given it
     * @param pool among whom it is given out
     * @param actor a manager, or {@link Actor#system()} where it happens by itself
     * @return what became of each, in the order in which it was given out; empty where nothing waits
     */
    public List<AssignedItem> assignQueue(
            AssignmentStrategy strategy,
            Function<? super Listed<ProspectId>, AssignmentRequest> request,
            Pool pool,
            Actor actor) {
        String[] open = Kind.PROSPECT.openPhases().toArray(String[]::new);
        return new Assigner(engine, strategy, pool, actor)
                .assignAll(stream(Query.all().inQueue().inPhase(open)).toList(), request);
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
    public List<ItemOutcome<ProspectId, Prospect>> reassignAll(MemberId from, MemberId to, Actor actor) {
        return handleAllOf(from, new ProspectCommand.Reassign(to), actor);
    }

    /**
     * What looks like a prospect's company now, by its identifier and keys: other prospects, whatever became of them,
     * unless they were merged into another; and open deals. No history is read but the prospect's own.
     *
     * <p>What looked like it when it was identified is in its first event; what was identified at the same time, adopted or
     * came later is only here.
     *
     * @return at most {@link LikelyDuplicate#MOST}, those with the best reason first; empty where there is no such prospect
     */
    public List<LikelyDuplicate> likelyDuplicates(ProspectId id) {
        return find(id).map(prospect -> prospect.dossier().profile().identity())
                .map(identity -> engine.ask(index -> Duplicates.of(index, identity, Option.of(id))))
                .getOrElse(List.of());
    }
}
