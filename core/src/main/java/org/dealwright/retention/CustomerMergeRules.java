package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.dealwright.id.CustomerId;
import org.dealwright.process.Fact;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What it takes to make one customer of two, and what of a prospect who turns out to be one. */
final class CustomerMergeRules {
    private CustomerMergeRules() {}

    static final Fact<CustomerId, MergeStanding> MERGE_STANDING = new Fact<>("customer-merge-standing");

    static Either<Rejection, EndEvent.Merged> mergeInto(
            Customer.Ongoing customer, EndCommand.MergeInto command, Situation<CustomerPolicy> now) {
        CustomerId target = command.target();
        MergeStanding standing = now.fact(MERGE_STANDING, target);
        if (standing instanceof MergeStanding.Ongoing ongoing) {
            Option<Rejection> stands = mayNotRunTogether(customer, target, ongoing.contracts());
            return stands.isEmpty()
                    ? Either.right(new EndEvent.Merged(now.at(), now.actor().member(), target))
                    : Either.left(stands.get());
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

    /** No contract is lost: all that run go on together, each under its identifier. */
    private static Option<Rejection> mayNotRunTogether(Customer customer, CustomerId target, List<TermId> others) {
        List<TermId> own = customer.dossier().business().contracts().running().stream()
                .map(Contract::id)
                .toList();
        List<String> both =
                own.stream().filter(others::contains).map(TermId::value).toList();
        if (!both.isEmpty()) {
            return Option.some(Rejection.RuleBroken.of("customer.merge-terms-clash", target.value(), both));
        }
        int together = own.size() + others.size();
        return together > Contracts.MOST
                ? Option.some(Rejection.RuleBroken.of("customer.merge-too-many-terms", together, Contracts.MOST))
                : Option.none();
    }

    static Either<Rejection, EndEvent.Absorbed> absorb(
            Customer.Ongoing customer, EndCommand.Absorb command, Situation<CustomerPolicy> now) {
        return Either.right(new EndEvent.Absorbed(
                now.at(),
                now.actor().member(),
                command.customer(),
                CustomerAbsorption.of(customer.dossier(), command.dossier())));
    }

    static Either<Rejection, RelationEvent.ProspectAttached> attach(
            Customer customer, RelationCommand.AttachProspect command, Situation<CustomerPolicy> now) {
        CustomerDossier own = customer.dossier();
        return Either.right(new RelationEvent.ProspectAttached(
                now.at(),
                now.actor().member(),
                command.prospect(),
                CustomerAbsorption.lacking(own.people(), command.contents().people()),
                CustomerAbsorption.lacking(own.needs(), command.contents().needs())));
    }
}
