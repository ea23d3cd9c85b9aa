package org.dealwright.deal;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Check;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;

/**
 * What can be asked of a deal.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface DealCommand<F> extends Command<F> {
    /**
     * A deal opens.
     *
     * @param owner the account executive: oneself, unless a manager or a handoff opens it
     * @param company the company; none for a private buyer, or where it is not known yet
     * @param prospect the prospect it came from; none where an executive opens it
     * @param contents what was handed over with it; none where an executive opens it
     */
    record Open(MemberId owner, Option<CompanyId> company, Option<ProspectId> prospect, Option<HandoffPackage> contents)
            implements DealCommand<New> {
        public Open {
            Objects.requireNonNull(owner, "owner");
            Check.requireOption("company", company);
            Check.requireOption("prospect", prospect);
            Check.requireOption("contents", contents);
        }
    }

    /**
     * A prospect turned out to be part of this deal. Only its merge brings it about.
     *
     * @param prospect the prospect, which has ended as merged
     */
    record AttachProspect(ProspectId prospect) implements DealCommand<Deal.Discovering> {
        public AttachProspect {
            Objects.requireNonNull(prospect, "prospect");
        }
    }
}
