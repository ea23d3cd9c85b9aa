package org.dealwright.deal;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Check;
import org.joda.money.Money;

/**
 * A proposal that is still open, or accepted.
 *
 * @param proposal which
 * @param standing sent, countered or accepted
 * @param net its net total; none where it was adopted and the other system did not say
 */
public record LiveProposal(ProposalId proposal, ProposalStanding standing, Option<Money> net) {
    /**
     * Takes a proposal.
     *
     * @throws IllegalArgumentException if by its standing it is not live
     */
    public LiveProposal {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(standing, "standing");
        Check.requireOption("net", net);
        if (standing == ProposalStanding.ENDED || standing == ProposalStanding.REVISED) {
            throw new IllegalArgumentException("standing must be that of a live proposal, was " + standing);
        }
    }
}
