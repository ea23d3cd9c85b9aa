package org.dealwright.proposal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.Silence;
import org.dealwright.process.New;
import org.dealwright.proposal.Proposal.Accepted;
import org.dealwright.proposal.Proposal.Approved;
import org.dealwright.proposal.Proposal.AwaitingApproval;
import org.dealwright.proposal.Proposal.Countered;
import org.dealwright.proposal.Proposal.Declined;
import org.dealwright.proposal.Proposal.Draft;
import org.dealwright.proposal.Proposal.Expired;
import org.dealwright.proposal.Proposal.Live;
import org.dealwright.proposal.Proposal.Offered;
import org.dealwright.proposal.Proposal.Revisable;
import org.dealwright.proposal.Proposal.Sendable;
import org.dealwright.proposal.Proposal.Sent;
import org.dealwright.proposal.Proposal.Withdrawn;

/** What each event makes of a phase. */
final class ProposalChanges {
    private ProposalChanges() {}

    static Draft on(New none, ProposalEvent.Drafted event) {
        Quotation quotation = event.quotation();
        Subject subject = new Subject(
                event.deal(), quotation.totals().list().getCurrencyUnit(), quotation.basis(), Option.none());
        Revision first = new Revision(1, event.at(), event.authorship(), quotation, event.note());
        Dossier dossier = new Dossier(
                subject,
                Option.some(event.authorship().authors().get(0)),
                List.empty(),
                List.of(first),
                List.empty(),
                Silence.from(event.at()),
                event.attributes());
        return new Draft(dossier, event.at());
    }

    static Proposal on(New none, ProposalEvent.Adopted event) {
        Revision first = new Revision(1, event.at(), Authorship.UNKNOWN, event.contents(), Option.none());
        Dossier dossier = new Dossier(
                event.subject(),
                event.owner(),
                List.ofAll(event.by()).appendAll(event.owner()).distinct(),
                List.of(first),
                List.empty(),
                Silence.from(event.at()),
                event.attributes());
        return adopted(event, dossier);
    }

    private static Proposal adopted(ProposalEvent.Adopted event, Dossier dossier) {
        ClaimedPhase claim = event.claim();
        Instant since = event.at();
        if (claim instanceof ClaimedPhase.Draft) {
            return new Draft(dossier, since);
        }
        if (claim instanceof ClaimedPhase.AwaitingApproval) {
            return new AwaitingApproval(dossier, since);
        }
        if (claim instanceof ClaimedPhase.Approved approved) {
            return new Approved(dossier, since, approved.by());
        }
        if (claim instanceof ClaimedPhase.Sent sent) {
            return new Sent(dossier.sent(sent.sentAt(), event.validity()), since, event.validity());
        }
        if (claim instanceof ClaimedPhase.Countered countered) {
            return new Countered(dossier.sent(countered.sentAt(), event.validity()), since, event.validity());
        }
        if (claim instanceof ClaimedPhase.Accepted) {
            return new Accepted(dossier, since, Option.none());
        }
        if (claim instanceof ClaimedPhase.Declined declined) {
            return new Declined(dossier, since, declined.reason());
        }
        if (claim instanceof ClaimedPhase.Expired) {
            return new Expired(dossier, since);
        }
        if (claim instanceof ClaimedPhase.Withdrawn withdrawn) {
            return new Withdrawn(dossier, since, withdrawn.reason());
        }
        throw new IllegalStateException("nothing says what becomes of a claim of " + claim.phase());
    }

    static Live on(Live proposal, ProposalEvent.Claimed event) {
        return proposal.with(proposal.dossier().ownedBy(event.owner(), event.at()));
    }

    static Live on(Live proposal, ProposalEvent.Assigned event) {
        return proposal.with(proposal.dossier().ownedBy(event.owner(), event.at()));
    }

    static Live on(Live proposal, ProposalEvent.Reassigned event) {
        return proposal.with(proposal.dossier().ownedBy(event.owner(), event.at()));
    }

    static Proposal on(Proposal proposal, ProposalEvent.AttributeSet event) {
        return proposal.with(proposal.dossier().with(event.attributes(), event.at()));
    }

    static Draft on(Revisable proposal, ProposalEvent.Revised event) {
        Revision next = new Revision(event.revision(), event.at(), event.authorship(), event.quotation(), event.note());
        return new Draft(proposal.dossier().with(next), event.at());
    }

    static AwaitingApproval on(Draft proposal, ProposalEvent.ApprovalRequested event) {
        return new AwaitingApproval(proposal.dossier(), event.at());
    }

    static Approved on(AwaitingApproval proposal, ProposalEvent.Approved event) {
        return new Approved(proposal.dossier(), event.at(), event.by());
    }

    static Draft on(AwaitingApproval proposal, ProposalEvent.ApprovalRefused event) {
        return new Draft(proposal.dossier(), event.at());
    }

    static Sent on(Sendable proposal, ProposalEvent.Sent event) {
        Option<Validity> validity = Option.some(event.validity());
        return new Sent(proposal.dossier().sent(Option.some(event.at()), validity), event.at(), validity);
    }

    static Countered on(Offered proposal, ProposalEvent.Countered event) {
        return new Countered(proposal.dossier().with(event.counteroffer()), event.at(), proposal.validity());
    }

    static Accepted on(Offered proposal, ProposalEvent.Accepted event) {
        return new Accepted(proposal.dossier(), event.at(), event.acceptedBy());
    }

    static Accepted on(Expired proposal, ProposalEvent.AcceptedLate event) {
        return new Accepted(proposal.dossier(), event.at(), Option.none());
    }

    static Withdrawn on(Accepted proposal, ProposalEvent.Rescinded event) {
        return new Withdrawn(proposal.dossier(), event.at(), Option.some(event.reason()));
    }

    static Declined on(Offered proposal, ProposalEvent.Declined event) {
        return new Declined(proposal.dossier(), event.at(), Option.some(event.reason()));
    }

    static Withdrawn on(Live proposal, ProposalEvent.Withdrawn event) {
        return new Withdrawn(proposal.dossier(), event.at(), Option.some(event.reason()));
    }

    static Expired on(Offered proposal, ProposalEvent.Expired event) {
        return new Expired(proposal.dossier(), event.at());
    }

    static Live on(Live proposal, ProposalEvent.OwnerReminded event) {
        Dossier dossier = proposal.dossier();
        return proposal.with(dossier.with(dossier.silence().toldToOwner(event.silentSince())));
    }

    static Live on(Live proposal, ProposalEvent.SilenceEscalated event) {
        Dossier dossier = proposal.dossier();
        return proposal.with(dossier.with(dossier.silence().toldToManager(event.silentSince())));
    }
}
