package org.dealwright.deal;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.deal.DealCommand.SetAttribute;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;

/** What it takes to set a custom field, and which must be set before a phase. */
final class DealAttributeRules {
    private DealAttributeRules() {}

    static Either<Rejection, DealEvent.AttributeSet> set(Deal deal, SetAttribute command, Situation<DealPolicy> now) {
        return deal.dossier()
                .profile()
                .attributes()
                .checked(command.key(), command.value())
                .map(attribute ->
                        new DealEvent.AttributeSet(now.at(), now.actor().member(), attribute))
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }

    static Option<RuleBroken> forPresented(Deal deal, Situation<DealPolicy> now) {
        return missing(deal, now.policy().requiredAttributes().presented(), "presented");
    }

    static Option<RuleBroken> forWon(Deal deal, Situation<DealPolicy> now) {
        return missing(deal, now.policy().requiredAttributes().won(), "won");
    }

    /** What ends by itself has nobody who could be asked. */
    static Option<RuleBroken> forLost(Deal deal, Situation<DealPolicy> now) {
        return now.actor().isSystem()
                ? Option.none()
                : missing(deal, now.policy().requiredAttributes().lost(), "lost");
    }

    private static Option<RuleBroken> missing(Deal deal, Set<AttributeKey<?>> required, String phase) {
        if (required.isEmpty()) {
            return Option.none();
        }
        List<Term> missing = deal.dossier().profile().attributes().lacking(required);
        return missing.isEmpty()
                ? Option.none()
                : Option.some(RuleBroken.of("deal.attributes-missing", new Term("phase", phase), missing));
    }
}
