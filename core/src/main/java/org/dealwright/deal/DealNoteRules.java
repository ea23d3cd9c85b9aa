package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.dealwright.deal.DealCommand.AttachProspect;
import org.dealwright.deal.DealCommand.NoteOrder;
import org.dealwright.deal.DealCommand.NoteProposal;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What happens elsewhere and is noted here, in every phase: it is never refused. */
final class DealNoteRules {
    private DealNoteRules() {}

    static Either<Rejection, DealEvent.ProposalNoted> proposal(
            Deal deal, NoteProposal command, Situation<DealPolicy> now) {
        return Either.right(new DealEvent.ProposalNoted(
                now.at(), now.actor().member(), command.proposal(), command.standing(), command.net()));
    }

    static Either<Rejection, DealEvent.OrderNoted> order(Deal deal, NoteOrder command, Situation<DealPolicy> now) {
        return Either.right(
                new DealEvent.OrderNoted(now.at(), now.actor().member(), command.order(), command.standing()));
    }

    static Either<Rejection, DealEvent.ProspectAttached> prospect(
            Deal deal, AttachProspect command, Situation<DealPolicy> now) {
        return Either.right(new DealEvent.ProspectAttached(
                now.at(),
                now.actor().member(),
                command.prospect(),
                Option.some(AttachedProspect.lackedBy(deal.dossier(), command.contents()))));
    }
}
