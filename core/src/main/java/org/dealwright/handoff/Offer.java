package org.dealwright.handoff;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * A handoff that waits for its answer.
 *
 * @param credit who gets the credit when it is accepted: whoever owned it when it was offered
 * @param to the one it is offered to
 * @param contents what is handed over; none where another system offered it and did not say
 * @param offeredAt when it was offered; none where another system did not say
 * @param respondBy when it lapses; none where another system offered it, and then it never does
 */
public record Offer(
        Option<MemberId> credit,
        MemberId to,
        Option<HandoffPackage> contents,
        Option<Instant> offeredAt,
        Option<Instant> respondBy) {
    public Offer {
        Check.requireOption("credit", credit);
        Objects.requireNonNull(to, "to");
        Check.requireOption("contents", contents);
        Check.requireOption("offeredAt", offeredAt);
        Check.requireOption("respondBy", respondBy);
    }
}
