package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.CompanyId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * One entry of a list, as it is recorded: what time has made due since shows only in {@code due}.
 *
 * @param id which one
 * @param phase the phase's stable name
 * @param owner who works on it; none while it waits in the queue
 * @param company the company; none for a private buyer, or where it is not known yet
 * @param since from when it is known to be in this phase
 * @param due when time will act on it, or should have; none where it never will
 * @param version how many events its history holds
 * @param <I> the identifiers
 */
public record Listed<I>(
        I id,
        String phase,
        Option<MemberId> owner,
        Option<CompanyId> company,
        Instant since,
        Option<Instant> due,
        long version) {
    public Listed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(phase, "phase");
        Check.requireOption("owner", owner);
        Check.requireOption("company", company);
        Objects.requireNonNull(since, "since");
        Check.requireOption("due", due);
    }
}
