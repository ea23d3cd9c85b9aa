package org.dealwright.prospect;

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
import org.dealwright.prospect.Prospect.Ongoing;
import org.dealwright.prospect.ProspectCommand.SetAttribute;

/** What it takes to set a custom field, and which must be set before a phase. */
final class ProspectAttributeRules {
    private ProspectAttributeRules() {}

    static Either<Rejection, ProspectEvent.AttributeSet> set(
            Ongoing prospect, SetAttribute command, Situation<ProspectPolicy> now) {
        return attribute(
                        command.key(),
                        command.value(),
                        prospect.dossier().profile().attributes())
                .map(attribute ->
                        new ProspectEvent.AttributeSet(now.at(), now.actor().member(), attribute))
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }

    private static <T> Either<Violation, Attributes> attribute(AttributeKey<T> key, Object given, Attributes present) {
        T value = key.type().cast(given);
        Option<Violation> wrong = key.violation(value).orElse(present.violation(key));
        return wrong.isDefined()
                ? Either.left(wrong.get())
                : Either.right(Attributes.none().with(key, value));
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
        Attributes attributes = prospect.dossier().profile().attributes();
        List<Term> missing = required.stream()
                .filter(key -> !attributes.holds(key))
                .map(key -> new Term("attribute", key.name()))
                .sorted(Comparator.comparing(Term::code))
                .toList();
        return missing.isEmpty()
                ? Option.none()
                : Option.of(RuleBroken.of("prospect.attributes-missing", new Term("phase", phase), missing));
    }
}
