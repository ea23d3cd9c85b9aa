package org.dealwright.proposal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;

/** What it takes to set a custom field, and which must be set before a phase. */
final class ProposalAttributeRules {
    private ProposalAttributeRules() {}

    static Either<Rejection, ProposalEvent.AttributeSet> set(
            Proposal proposal, ProposalCommand.SetAttribute command, Situation<ProposalPolicy> now) {
        return attribute(command.key(), command.value(), proposal.dossier().attributes())
                .map(attribute ->
                        new ProposalEvent.AttributeSet(now.at(), now.actor().member(), attribute))
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }

    private static <T> Either<Violation, Attributes> attribute(AttributeKey<T> key, Object given, Attributes present) {
        T value = key.type().cast(given);
        Option<Violation> wrong = key.violation(value).orElse(present.violation(key));
        return wrong.isDefined()
                ? Either.left(wrong.get())
                : Either.right(Attributes.none().with(key, value));
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
        Attributes attributes = proposal.dossier().attributes();
        List<Term> missing = required.stream()
                .filter(key -> !attributes.holds(key))
                .map(key -> new Term("attribute", key.name()))
                .sorted(Comparator.comparing(Term::code))
                .toList();
        return missing.isEmpty()
                ? Option.none()
                : Option.of(RuleBroken.of("proposal.attributes-missing", new Term("phase", phase), missing));
    }
}
