package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.proposal.Proposal.AwaitingApproval;
import org.dealwright.proposal.Proposal.Draft;
import org.dealwright.proposal.Proposal.Sendable;

/** Who may give which discount, and who approves one. */
final class ProposalApprovalRules {
    private ProposalApprovalRules() {}

    static Either<Rejection, ProposalEvent.ApprovalRequested> request(
            Draft proposal, ProposalCommand.RequestApproval command, Situation<ProposalPolicy> now) {
        Revision revision = proposal.dossier().revision();
        return Either.right(new ProposalEvent.ApprovalRequested(
                now.at(), now.actor().member(), revision.number(), revision.discount()));
    }

    static Either<Rejection, ProposalEvent.Approved> approve(
            AwaitingApproval proposal, ProposalCommand.Approve command, Situation<ProposalPolicy> now) {
        Revision revision = proposal.dossier().revision();
        return Either.right(
                new ProposalEvent.Approved(now.at(), now.actor().member(), revision.number(), revision.discount()));
    }

    static Either<Rejection, ProposalEvent.ApprovalRefused> refuse(
            AwaitingApproval proposal, ProposalCommand.Refuse command, Situation<ProposalPolicy> now) {
        return Check.line("reason", command.reason())
                .map(reason -> new ProposalEvent.ApprovalRefused(
                        now.at(),
                        now.actor().member(),
                        proposal.dossier().revision().number(),
                        reason))
                .toEither()
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }

    static Option<RuleBroken> isPriced(Sendable proposal, Situation<ProposalPolicy> now) {
        return proposal.dossier().revision().contents() instanceof Quotation
                ? Option.none()
                : Option.some(RuleBroken.of("proposal.lines-missing"));
    }

    static Option<RuleBroken> isWithinAuthority(Draft proposal, Situation<ProposalPolicy> now) {
        Revision revision = proposal.dossier().revision();
        return isWithinItsAuthority(revision) ? Option.none() : Option.some(needsApproval(revision, now.policy()));
    }

    /** There is something to approve, and somebody who could. */
    static Option<RuleBroken> isAboveAuthority(Draft proposal, Situation<ProposalPolicy> now) {
        Revision revision = proposal.dossier().revision();
        if (isWithinItsAuthority(revision)) {
            return Option.some(RuleBroken.of(
                    "proposal.within-authority",
                    revision.discount().toString(),
                    revision.authorship().authority().toString()));
        }
        return approvers(revision, now.policy()).isEmpty()
                ? Option.some(needsApproval(revision, now.policy()))
                : Option.none();
    }

    private static boolean isWithinItsAuthority(Revision revision) {
        return revision.isDiscountWithin(revision.authorship().authority());
    }

    private static RuleBroken needsApproval(Revision revision, ProposalPolicy policy) {
        List<Term> approvers = approvers(revision, policy);
        return approvers.isEmpty()
                ? RuleBroken.of(
                        "proposal.nobody-may-approve", revision.discount().toString())
                : RuleBroken.of(
                        "proposal.approval-needed",
                        revision.discount().toString(),
                        revision.authorship().authority().toString(),
                        approvers);
    }

    /** The roles that could approve that discount. */
    private static List<Term> approvers(Revision revision, ProposalPolicy policy) {
        Map<Role, Percentage> mayApprove = policy.mayApprove();
        List<Term> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            Percentage limit = mayApprove.get(role);
            if (limit != null && revision.isDiscountWithin(limit)) {
                roles.add(new Term("who", role.code()));
            }
        }
        return roles;
    }

    static Option<RuleBroken> hasAuthority(AwaitingApproval proposal, Situation<ProposalPolicy> now) {
        Revision revision = proposal.dossier().revision();
        return revision.isDiscountWithin(ProposalRules.highest(now.policy().mayApprove(), now.actor()))
                ? Option.none()
                : Option.some(lacksAuthority(revision, now.policy()));
    }

    private static RuleBroken lacksAuthority(Revision revision, ProposalPolicy policy) {
        List<Term> approvers = approvers(revision, policy);
        return approvers.isEmpty()
                ? RuleBroken.of(
                        "proposal.nobody-may-approve", revision.discount().toString())
                : RuleBroken.of("proposal.lacks-authority", revision.discount().toString(), approvers);
    }

    /** Neither now nor since the revision was written: a deal that is passed on for a minute was somebody's still. */
    static Option<RuleBroken> doesNotOwnTheDeal(AwaitingApproval proposal, Situation<ProposalPolicy> now) {
        Instant written = proposal.dossier().revision().writtenAt();
        Option<DealStanding> deal =
                now.fact(ProposalRules.DEAL_STANDING, proposal.dossier().deal());
        return deal.exists(standing -> now.actor().member().exists(member -> standing.wasOwnedSince(written, member)))
                ? Option.some(RuleBroken.of("proposal.approver-owns-deal", written))
                : Option.none();
    }
}
