package org.dealwright.api;

import org.dealwright.id.ProspectId;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;

/** The prospects. Safe for many threads. */
public final class Prospects extends Streams<ProspectId, Prospect, ProspectEvent, ProspectCommand<?>> {
    Prospects(Engine engine) {
        super(engine, Kind.PROSPECT);
    }
}
