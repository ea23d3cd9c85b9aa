package org.dealwright.contact;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What breaks a silence, and who has been told of one. A silence is named by the instant since which it lasts, so that
 * whatever breaks it makes the telling void by itself.
 *
 * @param lastDone the latest instant at which something was done, apart from touches and changes of phase
 * @param ownerTold the silence of which the owner was reminded last; none where never
 * @param managerTold the silence of which the manager was told last; none where never
 */
public record Silence(Instant lastDone, Option<Instant> ownerTold, Option<Instant> managerTold) {
    public Silence {
        Objects.requireNonNull(lastDone, "lastDone");
        Check.requireOption("ownerTold", ownerTold);
        Check.requireOption("managerTold", managerTold);
    }

    /** Nobody was told of one yet. */
    public static Silence from(Instant beginning) {
        return new Silence(beginning, Option.none(), Option.none());
    }

    /**
     * Since when nothing has been done and nothing heard.
     *
     * @param began when the phase began
     * @param touched the latest touch; none where there was none
     */
    public Instant since(Instant began, Option<Instant> touched) {
        Instant latest = lastDone.isAfter(began) ? lastDone : began;
        return touched.isEmpty() || touched.get().isBefore(latest) ? latest : touched.get();
    }

    /** Whether the owner has been reminded of the silence since then. */
    public boolean isOwnerTold(Instant since) {
        return !ownerTold.isEmpty() && ownerTold.get().equals(since);
    }

    /** Whether the manager has been told of the silence since then. */
    public boolean isManagerTold(Instant since) {
        return !managerTold.isEmpty() && managerTold.get().equals(since);
    }

    /** The same; something was done then. What is entered late does not set the silence back. */
    public Silence brokenAt(Instant done) {
        return done.isAfter(lastDone) ? new Silence(done, ownerTold, managerTold) : this;
    }

    /** The same, with the owner reminded of the silence since then. */
    public Silence toldToOwner(Instant since) {
        return new Silence(lastDone, Option.some(since), managerTold);
    }

    /** The same, with the manager told of the silence since then. */
    public Silence toldToManager(Instant since) {
        return new Silence(lastDone, ownerTold, Option.some(since));
    }
}
