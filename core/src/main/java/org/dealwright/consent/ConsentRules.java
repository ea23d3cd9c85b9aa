package org.dealwright.consent;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.consent.ConsentCommand.Adopt;
import org.dealwright.consent.ConsentCommand.ForgetPerson;
import org.dealwright.consent.ConsentCommand.GiveConsent;
import org.dealwright.consent.ConsentCommand.WithdrawConsent;
import org.dealwright.consent.ConsentCommand.WithdrawPurpose;
import org.dealwright.process.Check;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/**
 * What each command needs to be accepted. Package-private: the table is the only way in.
 *
 * <p>A decision needs nothing of what is known before: what somebody withdrew once is withdrawn once more without harm.
 */
final class ConsentRules {
    private ConsentRules() {}

    static Either<Rejection, ConsentEvent.ConsentGiven> give(
            Object before, GiveConsent command, Situation<ConsentPolicy> now) {
        return Validation.combine(
                        reference("reference", command.reference()),
                        date("givenAt", command.givenAt().getOrElse(now.at()), now))
                .ap((reference, givenAt) -> new ConsentEvent.ConsentGiven(
                        now.at(),
                        now.actor().member(),
                        command.channel(),
                        command.purpose(),
                        givenAt,
                        new ConsentEvidence(command.source(), reference)))
                .toEither()
                .mapLeft(Rejection::invalid);
    }

    static Either<Rejection, ConsentEvent.ConsentWithdrawn> withdraw(
            Object before, WithdrawConsent command, Situation<ConsentPolicy> now) {
        return Either.right(new ConsentEvent.ConsentWithdrawn(
                now.at(), now.actor().member(), command.channel(), command.purpose()));
    }

    static Either<Rejection, ConsentEvent.PurposeWithdrawn> withdrawPurpose(
            Object before, WithdrawPurpose command, Situation<ConsentPolicy> now) {
        return Either.right(
                new ConsentEvent.PurposeWithdrawn(now.at(), now.actor().member(), command.purpose()));
    }

    static Either<Rejection, ConsentEvent.PersonForgotten> forget(
            Object before, ForgetPerson command, Situation<ConsentPolicy> now) {
        return Either.right(
                new ConsentEvent.PersonForgotten(now.at(), now.actor().member()));
    }

    static Either<Rejection, ConsentEvent.Adopted> adopt(New none, Adopt command, Situation<ConsentPolicy> now) {
        List<ClaimedDecision> decisions = command.decisions();
        List<Violation> violations =
                decisions.size() > Check.LIST_LENGTH ? List.of(tooMany(decisions)) : violations(decisions, now);
        return violations.isEmpty()
                ? Either.right(new ConsentEvent.Adopted(now.at(), now.actor().member(), decisions))
                : Either.left(Rejection.invalid(violations));
    }

    private static Violation tooMany(List<ClaimedDecision> decisions) {
        return Violation.showing("decisions", "too-many", Integer.toString(decisions.size()), Check.LIST_LENGTH);
    }

    private static List<Violation> violations(List<ClaimedDecision> decisions, Situation<?> now) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            String place = "[" + i + "]";
            ClaimedDecision claim = decisions.get(i);
            if (claim instanceof ClaimedDecision.Given given) {
                violations.addAll(Check.violations(reference("reference" + place, given.reference())));
            }
            claim.madeAt().forEach(at -> violations.addAll(Check.violations(date("madeAt" + place, at, now))));
        }
        return violations;
    }

    private static Validation<Violation, Option<String>> reference(String field, Option<String> reference) {
        return reference.isEmpty()
                ? Validation.valid(reference)
                : Check.line(field, reference.get()).map(Option::some);
    }

    private static Validation<Violation, Instant> date(String field, Instant at, Situation<?> now) {
        return at.isAfter(now.at()) || at.isBefore(Situation.EARLIEST)
                ? Validation.invalid(
                        Violation.showing(field, "out-of-range", at.toString(), Situation.EARLIEST, now.at()))
                : Validation.valid(at);
    }
}
