package org.dealwright.proposal;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * What a proposal has to know of the deal that it is for.
 *
 * @param open whether it is pursued: neither resting nor ended
 * @param owner who owns it; none while it waits in a queue
 * @param needs what is needed, as far as it is recorded
 */
public record DealStanding(boolean open, Option<MemberId> owner, Needs needs) {
    public DealStanding {
        Check.requireOption("owner", owner);
        Objects.requireNonNull(needs, "needs");
    }
}
