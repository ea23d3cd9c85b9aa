package org.dealwright.retention;

import io.vavr.control.Either;
import java.util.List;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.Check;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What it takes to record what they need, and to take back what was recorded. */
final class CustomerFactRules {
    private CustomerFactRules() {}

    static Either<Rejection, RelationEvent.NeedRecorded> record(
            Customer.Ongoing customer, RelationCommand.RecordNeed command, Situation<CustomerPolicy> now) {
        Needs known = customer.dossier().needs();
        if (known.of(command.id()).isDefined()) {
            return Rejection.broken("customer.need-known", command.id().value());
        }
        if (known.isFull()) {
            return Rejection.broken("customer.too-many-needs", Needs.MOST);
        }
        return command.said()
                .checked(now.at())
                .mapLeft(Rejection::invalid)
                .map(said -> new RelationEvent.NeedRecorded(
                        now.at(),
                        now.actor().member(),
                        new Need(
                                command.id(),
                                command.kind(),
                                command.topic(),
                                said,
                                command.requirement(),
                                command.consumption())));
    }

    static Either<Rejection, RelationEvent.NeedWithdrawn> withdraw(
            Customer.Ongoing customer, RelationCommand.WithdrawNeed command, Situation<CustomerPolicy> now) {
        return customer.dossier().needs().of(command.id()).isEmpty()
                ? Rejection.broken("customer.need-unknown", List.of(command.id().value()))
                : reason(command.reason())
                        .map(reason -> new RelationEvent.NeedWithdrawn(
                                now.at(), now.actor().member(), command.id(), reason));
    }

    static Either<Rejection, RelationEvent.Retracted> retract(
            Customer.Ongoing customer, RelationCommand.Retract command, Situation<CustomerPolicy> now) {
        CustomerFact fact = command.fact();
        return customer.dossier().has(fact)
                ? reason(command.reason())
                        .map(reason -> new RelationEvent.Retracted(
                                now.at(), now.actor().member(), fact, reason))
                : Rejection.broken("customer.not-recorded", fact.sort(), fact.name());
    }

    private static Either<Rejection, String> reason(String given) {
        return Check.line("reason", given).toEither().mapLeft(violation -> Rejection.invalid(List.of(violation)));
    }
}
