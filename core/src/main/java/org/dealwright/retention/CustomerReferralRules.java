package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.dealwright.id.CustomerId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Fact;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;

/** What it takes to refer somebody, and to be thanked for it. */
final class CustomerReferralRules {
    private CustomerReferralRules() {}

    /** What has become of a prospect that names the customer as who sent it; none where it does not. */
    static final Fact<ProspectId, Option<ReferralStanding>> REFERRED = new Fact<>("referred");

    /** The prospect for which somebody was thanked for the deal that a prospect led to; none where nobody was. */
    static final Fact<ProspectId, Option<ProspectId>> DEAL_REWARDED = new Fact<>("deal-rewarded");

    /** The customer that a buyer is already; none where they are none, or have left. */
    static final Fact<Buyer, Option<CustomerId>> IS_CUSTOMER = new Fact<>("is-a-customer-already");

    /** Of whom nobody knows who they are nobody can say whether they are a customer. */
    static Option<Buyer> question(Customer.Ongoing customer, GrowthCommand.Refer command, CustomerPolicy policy) {
        return Option.some(command.referred()).filter(whom -> !whom.equals(Buyer.UNKNOWN));
    }

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
        Option<CustomerId> already =
                question(customer, command, now.policy()).flatMap(whom -> now.fact(IS_CUSTOMER, whom));
        if (already.isDefined()) {
            return Rejection.broken("customer.refers-customer", already.get().value());
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

    /** Whoever is not known to have bought: the prospect tells. */
    static Option<ProspectId> question(
            Customer.Ongoing customer, GrowthCommand.GrantReferralReward command, CustomerPolicy policy) {
        return isKnownToBeWon(customer, command) ? Option.none() : Option.some(command.prospect());
    }

    /** Whose reward they had already needs no deal to be refused. */
    static Option<ProspectId> questionOfDeal(
            Customer.Ongoing customer, GrowthCommand.GrantReferralReward command, CustomerPolicy policy) {
        return customer.dossier().growth().of(command.prospect()).exists(Referral::rewarded)
                ? Option.none()
                : Option.some(command.prospect());
    }

    private static boolean isKnownToBeWon(Customer.Ongoing customer, GrowthCommand.GrantReferralReward command) {
        return customer.dossier()
                .growth()
                .of(command.prospect())
                .exists(known -> known.rewarded() || known.standing() == ReferralStanding.WON);
    }

    static Either<Rejection, GrowthEvent.ReferralRewarded> reward(
            Customer.Ongoing customer, GrowthCommand.GrantReferralReward command, Situation<CustomerPolicy> now) {
        Option<Referral> known = referral(customer, command, now);
        if (known.isEmpty()) {
            return Rejection.broken(
                    "customer.referral-unknown", command.prospect().value());
        }
        if (known.get().rewarded()) {
            return Rejection.broken(
                    "customer.rewarded-already", command.prospect().value());
        }
        if (known.get().standing() != ReferralStanding.WON) {
            return Rejection.broken(
                    "customer.referral-not-won",
                    command.prospect().value(),
                    known.get().standing().term());
        }
        Option<ProspectId> thanked = now.fact(DEAL_REWARDED, command.prospect());
        return thanked.isEmpty()
                ? Either.right(new GrowthEvent.ReferralRewarded(
                        now.at(), now.actor().member(), command.prospect(), command.reward()))
                : Rejection.broken(
                        "customer.deal-rewarded",
                        command.prospect().value(),
                        thanked.get().value());
    }

    /** As they know it, or as the prospect tells by now. */
    private static Option<Referral> referral(
            Customer.Ongoing customer, GrowthCommand.GrantReferralReward command, Situation<CustomerPolicy> now) {
        Option<Referral> known = customer.dossier().growth().of(command.prospect());
        if (isKnownToBeWon(customer, command)) {
            return known;
        }
        return now.fact(REFERRED, command.prospect())
                .map(standing -> new Referral(command.prospect(), standing, false))
                .orElse(known);
    }
}
