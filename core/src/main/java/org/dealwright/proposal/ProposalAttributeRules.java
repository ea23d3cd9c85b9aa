package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;

/** What it takes to set a custom field, and which must be set before a phase. */
final class ProposalAttributeRules {
    private ProposalAttributeRules() {}

    static Either<Rejection, ProposalEvent.AttributeSet> set(
            Proposal proposal, ProposalCommand.SetAttribute command, Situation<ProposalPolicy> now) {
        return proposal.dossier()
                .attributes()
                .checked(command.key(), command.value())
                .map(attribute ->
                        new ProposalEvent.AttributeSet(now.at(), now.actor().member(), attribute))
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }

    static Option<RuleBroken> forSent(Proposal proposal, Situation<ProposalPolicy> now) {
        return missing(proposal, now.policy().requiredAttributes().sent(), "sent");
    }

    static Option<RuleBroken> forAccepted(Proposal proposal, Situation<ProposalPolicy> now) {
        return missing(proposal, now.policy().requiredAttributes().accepted(), "accepted");
    }

    private static Option<RuleBroken> missing(Proposal proposal, Set<AttributeKey<?>> required, String phase) {
        if (required.isEmpty()) {
            return Option.none();
        }
        List<Term> missing = proposal.dossier().attributes().lacking(required);
        return missing.isEmpty()
                ? Option.none()
                : Option.of(RuleBroken.of("proposal.attributes-missing", new Term("phase", phase), missing));
    }
}
