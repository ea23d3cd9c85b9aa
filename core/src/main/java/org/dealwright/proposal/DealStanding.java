package org.dealwright.proposal;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * What a proposal has to know of the deal that it is for.
 *
 * @param pursuit whether it is pursued
 * @param owner who owns it; none while it waits in a queue
 * @param needs what is needed, as far as it is recorded
 */
public record DealStanding(Pursuit pursuit, Option<MemberId> owner, Needs needs) {
    /** Whether a deal is pursued. */
    public enum Pursuit {
        /** It is worked on. */
        OPEN,
        /** It rests. */
        RESTING,
        /** It is won. */
        WON,
        /** It is lost. */
        LOST
    }

    public DealStanding {
        Objects.requireNonNull(pursuit, "pursuit");
        Check.requireOption("owner", owner);
        Objects.requireNonNull(needs, "needs");
    }

    /** Whether it is worked on: it neither rests nor has ended. */
    public boolean open() {
        return pursuit == Pursuit.OPEN;
    }

    /** Whether it is won or lost. */
    public boolean ended() {
        return pursuit == Pursuit.WON || pursuit == Pursuit.LOST;
    }
}
