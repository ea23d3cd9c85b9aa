package org.dealwright.api;

import java.time.Instant;
import java.time.InstantSource;
import org.dealwright.process.Situation;

/**
 * A clock that says only instants the process can reckon with: beyond them no deadline and no day of a worklist could be
 * made out, and what is recorded could not be corrected any more.
 *
 * @param clock the embedder's
 */
record KnownTime(InstantSource clock) implements InstantSource {
    /**
     * What time it is.
     *
     * @throws IllegalStateException if the embedder's clock says an instant before {@link Situation#EARLIEST} or after
     *     {@link Situation#LATEST}
     */
    @Override
    public Instant instant() {
        Instant now = clock.instant();
        if (now.isBefore(Situation.EARLIEST) || now.isAfter(Situation.LATEST)) {
            throw new IllegalStateException("clock must say an instant from " + Situation.EARLIEST + " to "
                    + Situation.LATEST + ", said " + now + ". Maybe it is not set.");
        }
        return now;
    }
}
