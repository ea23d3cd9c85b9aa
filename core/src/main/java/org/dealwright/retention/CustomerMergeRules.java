package org.dealwright.retention;

import io.vavr.control.Either;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Fact;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What it takes to make one customer of two. */
final class CustomerMergeRules {
    private CustomerMergeRules() {}

    static final Fact<CustomerId, MergeStanding> MERGE_STANDING = new Fact<>("customer-merge-standing");

    static Either<Rejection, EndEvent.Merged> mergeInto(
            Customer.Ongoing customer, EndCommand.MergeInto command, Situation<CustomerPolicy> now) {
        CustomerId target = command.target();
        MergeStanding standing = now.fact(MERGE_STANDING, target);
        if (standing instanceof MergeStanding.Ongoing) {
            return Either.right(new EndEvent.Merged(now.at(), now.actor().member(), target));
        }
        if (standing instanceof MergeStanding.Itself) {
            return Rejection.broken("customer.merge-into-itself");
        }
        if (standing instanceof MergeStanding.Absent) {
            return Rejection.broken("customer.merge-target-unknown", target.value());
        }
        MergeStanding.Ended ended = (MergeStanding.Ended) standing;
        return ended.wentOn().isEmpty()
                ? Rejection.broken("customer.merge-target-ended", target.value(), ended.phase())
                : Rejection.broken(
                        "customer.merge-target-went-on",
                        target.value(),
                        ended.phase(),
                        ended.wentOn().get().value());
    }

    static Either<Rejection, EndEvent.Absorbed> absorb(
            Customer.Ongoing customer, EndCommand.Absorb command, Situation<CustomerPolicy> now) {
        return Either.right(new EndEvent.Absorbed(
                now.at(),
                now.actor().member(),
                command.customer(),
                CustomerAbsorption.of(customer.dossier(), command.dossier())));
    }
}
