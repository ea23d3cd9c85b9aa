package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What it takes to look after a customer, and to pass them on. */
final class CustomerOwnerRules {
    private CustomerOwnerRules() {}

    static Either<Rejection, RelationEvent.Claimed> claim(
            Customer.Ongoing customer, RelationCommand.Claim command, Situation<CustomerPolicy> now) {
        return Either.right(new RelationEvent.Claimed(
                now.at(), now.actor().member(), now.actor().member().get()));
    }

    static Either<Rejection, RelationEvent.Assigned> assign(
            Customer.Ongoing customer, RelationCommand.Assign command, Situation<CustomerPolicy> now) {
        return Check.line("reason", command.reason())
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .flatMap(reason -> newOwner(customer, command.to())
                        .map(to ->
                                new RelationEvent.Assigned(now.at(), now.actor().member(), to, reason)));
    }

    static Either<Rejection, RelationEvent.Reassigned> reassign(
            Customer.Ongoing customer, RelationCommand.Reassign command, Situation<CustomerPolicy> now) {
        return newOwner(customer, command.to())
                .map(to -> new RelationEvent.Reassigned(now.at(), now.actor().member(), to));
    }

    private static Either<Rejection, MemberId> newOwner(Customer.Ongoing customer, MemberId to) {
        return customer.isOwnedBy(to) ? Rejection.broken("customer.already-theirs") : Either.right(to);
    }

    static Option<Rejection.RuleBroken> isUnowned(Customer.Ongoing customer, Situation<CustomerPolicy> now) {
        return customer.owner().isEmpty() ? Option.none() : Option.some(Rejection.RuleBroken.of("customer.owned"));
    }

    static Option<Rejection.RuleBroken> isOwned(Customer.Ongoing customer, Situation<CustomerPolicy> now) {
        return customer.owner().isEmpty() ? Option.some(Rejection.RuleBroken.of("customer.unowned")) : Option.none();
    }
}
