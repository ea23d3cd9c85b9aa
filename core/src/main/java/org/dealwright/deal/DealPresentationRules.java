package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.DealCommand.Present;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to say that something was shown. */
final class DealPresentationRules {
    private DealPresentationRules() {}

    static Either<Rejection, DealEvent.PresentationHeld> present(
            Open deal, Present command, Situation<DealPolicy> now) {
        Pursuit pursuit = deal.dossier().pursuit();
        if (pursuit.has(command.id())) {
            return Rejection.broken("deal.presentation-known", command.id().value());
        }
        if (pursuit.presentations().size() >= Presentation.MOST) {
            return Rejection.broken("deal.too-many-presentations", Presentation.MOST);
        }
        List<Violation> violations = Check.violations(
                few("audience", command.audience()),
                few("covered", command.covered()),
                Check.lines("openQuestions", command.openQuestions()));
        if (!violations.isEmpty()) {
            return Either.left(Rejection.invalid(violations));
        }
        List<String> unknown = DealNeedRules.unknown(deal, command.covered());
        if (!unknown.isEmpty()) {
            return Rejection.broken("deal.need-unknown", unknown);
        }
        Presentation held = new Presentation(
                command.id(),
                command.kind(),
                now.at(),
                command.presenter(),
                command.audience(),
                command.covered(),
                new Presentation.Response(command.reaction(), command.openQuestions()),
                command.reference());
        return Either.right(new DealEvent.PresentationHeld(now.at(), now.actor().member(), held));
    }

    private static Validation<Violation, List<?>> few(String field, List<?> values) {
        return values.size() > Check.LIST_LENGTH
                ? Validation.invalid(
                        Violation.showing(field, "too-many", Integer.toString(values.size()), Check.LIST_LENGTH))
                : Validation.valid(values);
    }
}
