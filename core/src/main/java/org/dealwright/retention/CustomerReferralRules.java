package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What it takes to refer somebody, and to be thanked for it. */
final class CustomerReferralRules {
    private CustomerReferralRules() {}

    static Either<Rejection, GrowthEvent.Referred> refer(
            Customer.Ongoing customer, GrowthCommand.Refer command, Situation<CustomerPolicy> now) {
        Growth growth = customer.dossier().growth();
        if (growth.of(command.prospect()).isDefined()) {
            return Rejection.broken(
                    "customer.referred-already", command.prospect().value());
        }
        if (command.referred().equals(customer.buyer()) && !command.referred().equals(Buyer.UNKNOWN)) {
            return Rejection.broken("customer.refers-itself");
        }
        return growth.referrals().size() >= Growth.MOST
                ? Rejection.broken("customer.too-many-referrals", Growth.MOST)
                : Either.right(new GrowthEvent.Referred(
                        now.at(), now.actor().member(), command.prospect(), command.referred()));
    }

    static Either<Rejection, GrowthEvent.ReferralNoted> note(
            Customer customer, GrowthCommand.NoteReferral command, Situation<CustomerPolicy> now) {
        return Either.right(
                new GrowthEvent.ReferralNoted(now.at(), now.actor().member(), command.prospect(), command.standing()));
    }

    static Either<Rejection, GrowthEvent.ReferralRewarded> reward(
            Customer.Ongoing customer, GrowthCommand.GrantReferralReward command, Situation<CustomerPolicy> now) {
        Option<Referral> known = customer.dossier().growth().of(command.prospect());
        if (known.isEmpty()) {
            return Rejection.broken(
                    "customer.referral-unknown", command.prospect().value());
        }
        if (known.get().rewarded()) {
            return Rejection.broken(
                    "customer.rewarded-already", command.prospect().value());
        }
        return known.get().standing() == ReferralStanding.WON
                ? Either.right(new GrowthEvent.ReferralRewarded(
                        now.at(), now.actor().member(), command.prospect(), command.reward()))
                : Rejection.broken(
                        "customer.referral-not-won",
                        command.prospect().value(),
                        known.get().standing().term());
    }
}
