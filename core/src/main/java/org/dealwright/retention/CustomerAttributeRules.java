package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;

/** What it takes to set a custom field, and which must be set before a phase. */
final class CustomerAttributeRules {
    private CustomerAttributeRules() {}

    static Either<Rejection, RelationEvent.AttributeSet> set(
            Customer customer, RelationCommand.SetAttribute command, Situation<CustomerPolicy> now) {
        return customer.dossier()
                .profile()
                .attributes()
                .checked(command.key(), command.value())
                .map(attribute ->
                        new RelationEvent.AttributeSet(now.at(), now.actor().member(), attribute))
                .mapLeft(wrong -> Rejection.invalid(List.of(wrong)));
    }

    static Option<Rejection.RuleBroken> forActive(Customer customer, Situation<CustomerPolicy> now) {
        return missing(customer, now.policy().requiredAttributes().active(), "active");
    }

    static Option<Rejection.RuleBroken> forChurned(Customer customer, Situation<CustomerPolicy> now) {
        return missing(customer, now.policy().requiredAttributes().churned(), "churned");
    }

    private static Option<Rejection.RuleBroken> missing(
            Customer customer, Set<AttributeKey<?>> required, String phase) {
        if (required.isEmpty()) {
            return Option.none();
        }
        List<Term> missing = customer.dossier().profile().attributes().lacking(required);
        return missing.isEmpty()
                ? Option.none()
                : Option.some(
                        Rejection.RuleBroken.of("customer.attributes-missing", new Term("phase", phase), missing));
    }
}
