package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.id.ProspectId;
import org.dealwright.prospect.LikelyDuplicate;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;

/** The prospects. Safe for many threads. */
public final class Prospects extends OwnedStreams<ProspectId, Prospect, ProspectEvent, ProspectCommand<?>> {
    private final Engine engine;

    Prospects(Engine engine) {
        super(engine, Kind.PROSPECT, ProspectCommand.Assign::new, ProspectCommand.Reassign::new);
        this.engine = engine;
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
