package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** When it has been silent for too long, and who is told. */
final class CustomerSilenceRules {
    private CustomerSilenceRules() {}

    /** From when on a silence is longer than their own rhythm makes likely; none where it never is. */
    static Option<Instant> unusualFrom(Customer.Kept customer, CustomerPolicy policy) {
        return policy.silenceRule().unlikelyAt(customer.dossier().rapport().rhythm(policy.silenceRule()));
    }

    static Option<Instant> remindAt(Customer.Ongoing customer, CustomerPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(customer);
        if (limit.isEmpty()) {
            return Option.none();
        }
        Instant since = customer.silentSince();
        return limit.get()
                .remindAt(
                        customer.dossier().rapport().silence(),
                        since,
                        awaited(customer, since),
                        !customer.owner().isEmpty());
    }

    /** Where nobody looks after them, the manager is told when an owner would be. */
    static Option<Instant> escalateAt(Customer.Ongoing customer, CustomerPolicy policy) {
        Option<SilenceLimit> limit = policy.silence().of(customer);
        if (limit.isEmpty()) {
            return Option.none();
        }
        Instant since = customer.silentSince();
        return limit.get()
                .escalateAt(
                        customer.dossier().rapport().silence(),
                        since,
                        awaited(customer, since),
                        !customer.owner().isEmpty());
    }

    /** Whoever has planned contact has not forgotten the customer, unless its instant goes by as well. */
    private static Instant awaited(Customer.Ongoing customer, Instant silent) {
        Option<PlannedTouch> planned = customer.dossier().rapport().planned();
        return planned.isEmpty() || planned.get().at().isBefore(silent)
                ? silent
                : planned.get().at();
    }

    static Either<Rejection, RelationEvent.OwnerReminded> remind(
            Customer.Ongoing customer, RelationCommand.RemindOwner command, Situation<CustomerPolicy> now) {
        return Either.right(new RelationEvent.OwnerReminded(
                now.at(), now.actor().member(), customer.owner().get(), customer.silentSince()));
    }

    static Either<Rejection, RelationEvent.SilenceEscalated> escalate(
            Customer.Ongoing customer, RelationCommand.EscalateSilence command, Situation<CustomerPolicy> now) {
        return Either.right(new RelationEvent.SilenceEscalated(
                now.at(), now.actor().member(), customer.owner(), customer.silentSince()));
    }
}
