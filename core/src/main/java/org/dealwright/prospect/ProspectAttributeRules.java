package org.dealwright.prospect;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.RuleBroken;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;
import org.dealwright.prospect.ProspectCommand.SetAttribute;

/** What it takes to set a custom field, and which must be set before a phase. */
final class ProspectAttributeRules {
    private ProspectAttributeRules() {}

    static Either<Rejection, ProspectEvent.AttributeSet> set(
            Prospect prospect, SetAttribute command, Situation<ProspectPolicy> now) {
        return prospect.dossier()
                .profile()
                .attributes()
                .checked(command.key(), command.value())
                .map(attribute ->
                        new ProspectEvent.AttributeSet(now.at(), now.actor().member(), attribute))
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }

    static Option<RuleBroken> forQualified(Prospect.Engaged prospect, Situation<ProspectPolicy> now) {
        return missing(prospect, now.policy().requiredAttributes().qualified(), "qualified");
    }

    static Option<RuleBroken> forHandoffOffered(Prospect.Qualified prospect, Situation<ProspectPolicy> now) {
        return missing(prospect, now.policy().requiredAttributes().handoffOffered(), "handoff-offered");
    }

    static Option<RuleBroken> forHandedOff(Prospect prospect, Situation<ProspectPolicy> now) {
        return missing(prospect, now.policy().requiredAttributes().handedOff(), "handed-off");
    }

    private static Option<RuleBroken> missing(Prospect prospect, Set<AttributeKey<?>> required, String phase) {
        if (required.isEmpty()) {
            return Option.none();
        }
        List<Term> missing = prospect.dossier().profile().attributes().lacking(required);
        return missing.isEmpty()
                ? Option.none()
                : Option.of(RuleBroken.of("prospect.attributes-missing", new Term("phase", phase), missing));
    }
}
