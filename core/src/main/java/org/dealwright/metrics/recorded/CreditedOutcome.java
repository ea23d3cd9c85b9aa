package org.dealwright.metrics.recorded;

import java.util.Objects;
import org.dealwright.metrics.DealOutcome;
import org.dealwright.process.MemberId;

/**
 * Somebody who is credited for a deal, and what became of the deal.
 *
 * @param member who
 * @param overlay whether they are credited besides, as a specialist is; else they share the revenue
 * @param outcome of the deal, owned by whom it is, and for its value what this member is credited with: all who share the
 *     revenue together are credited with the deal's value, and overlay comes on top
 */
public record CreditedOutcome(MemberId member, boolean overlay, DealOutcome outcome) {
    public CreditedOutcome {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(outcome, "outcome");
    }
}
