package org.dealwright.retention;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.id.ProductId;
import org.dealwright.process.Check;
import org.dealwright.process.New;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** What it takes to bring a customer in from another system. */
final class CustomerAdoptionRules {
    private CustomerAdoptionRules() {}

    static Either<Rejection, ArrivalEvent.Adopted> adopt(
            New none, ArrivalCommand.Adopt command, Situation<CustomerPolicy> now) {
        List<Violation> violations = new ArrayList<>();
        command.customerSince().forEach(at -> violations.addAll(past("customerSince", at, now)));
        if (command.claim() instanceof ClaimedCustomer.Churned churned) {
            churned.churnedAt().forEach(at -> violations.addAll(past("churnedAt", at, now)));
        }
        return violations.isEmpty()
                ? Either.right(new ArrivalEvent.Adopted(
                        now.at(),
                        now.actor().member(),
                        command.claim(),
                        command.buyer(),
                        command.owner(),
                        command.customerSince(),
                        command.business(),
                        command.attributes()))
                : Either.left(Rejection.invalid(violations));
    }

    private static List<Violation> past(String field, Instant claimed, Situation<CustomerPolicy> now) {
        return Check.violations(Check.instant(field, claimed, Situation.EARLIEST, now.at()));
    }

    /** The contracts of these terms, or what is wrong with them. */
    static Either<Rejection, Contracts> contracts(List<ContractTerm> terms) {
        if (terms.size() > Contracts.MOST) {
            return Either.left(Rejection.invalid(
                    List.of(Violation.showing("terms", "too-many", Integer.toString(terms.size()), Contracts.MOST))));
        }
        Set<TermId> known = new HashSet<>();
        for (int place = 0; place < terms.size(); place++) {
            TermId id = terms.get(place).id();
            if (!known.add(id)) {
                return Either.left(
                        Rejection.invalid(List.of(Violation.showing("terms[" + place + "]", "twice", id.value()))));
            }
        }
        return Either.right(Contracts.of(terms));
    }

    static Either<Rejection, List<Supply>> supplies(List<Supply> supplies) {
        if (supplies.size() > Check.LIST_LENGTH) {
            return Either.left(Rejection.invalid(List.of(
                    Violation.showing("supplies", "too-many", Integer.toString(supplies.size()), Check.LIST_LENGTH))));
        }
        Set<ProductId> known = new HashSet<>();
        for (int place = 0; place < supplies.size(); place++) {
            ProductId product = supplies.get(place).product();
            if (!known.add(product)) {
                return Either.left(Rejection.invalid(
                        List.of(Violation.showing("supplies[" + place + "]", "twice", product.value()))));
            }
        }
        return Either.right(supplies);
    }
}
