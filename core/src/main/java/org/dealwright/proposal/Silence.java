package org.dealwright.proposal;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What breaks a silence, and who has been told of one. A silence is named by the instant since which it lasts, so that
 * whatever breaks it makes the telling void by itself.
 *
 * @param lastDone the latest instant at which something was done, apart from changes of phase
 * @param ownerTold the silence of which the owner was reminded last; none where never
 * @param managerTold the silence of which the manager was told last; none where never
 */
public record Silence(Instant lastDone, Option<Instant> ownerTold, Option<Instant> managerTold) {
    public Silence {
        Objects.requireNonNull(lastDone, "lastDone");
        Check.requireOption("ownerTold", ownerTold);
        Check.requireOption("managerTold", managerTold);
    }

    /** Whether the owner has been reminded of the silence since then. */
    boolean isOwnerTold(Instant since) {
        return !ownerTold.isEmpty() && ownerTold.get().equals(since);
    }

    /** Whether the manager has been told of the silence since then. */
    boolean isManagerTold(Instant since) {
        return !managerTold.isEmpty() && managerTold.get().equals(since);
    }

    static Silence from(Instant beginning) {
        return new Silence(beginning, Option.none(), Option.none());
    }

    Silence brokenAt(Instant done) {
        return new Silence(done, ownerTold, managerTold);
    }

    Silence toldToOwner(Instant since) {
        return new Silence(lastDone, Option.some(since), managerTold);
    }

    Silence toldToManager(Instant since) {
        return new Silence(lastDone, ownerTold, Option.some(since));
    }
}
