package org.dealwright.api;

import java.util.List;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;

/** The prospects. Safe for many threads. */
public final class Prospects extends Streams<ProspectId, Prospect, ProspectEvent, ProspectCommand<?>> {
    Prospects(Engine engine) {
        super(engine, Kind.PROSPECT);
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
}
