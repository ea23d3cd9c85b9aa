package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.ContactFacts;
import org.dealwright.contact.ContactQuestion;
import org.dealwright.contact.Purpose;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;

/** Whom one asks for a review, and what it takes to record one. */
final class CustomerReviewRules {
    private CustomerReviewRules() {}

    /**
     * By their last scores: none is low, and at least one says so; and by their last review, which speaks against them where
     * it is bad and no score is later.
     */
    static Option<Rejection.RuleBroken> isSatisfied(Customer.Active customer, Situation<CustomerPolicy> now) {
        Satisfaction satisfaction = customer.dossier().signals().satisfaction();
        Option<Review> bad =
                badReview(customer.dossier().signals(), now.policy().review());
        if (bad.isDefined()) {
            return Option.some(
                    Rejection.RuleBroken.of("customer.reviewed-badly", bad.get().stars()));
        }
        boolean known = false;
        for (SatisfactionScale scale : SatisfactionScale.values()) {
            Option<Rating> last = satisfaction.last(scale);
            if (!last.isEmpty() && last.get().score() < now.policy().review().satisfied(scale)) {
                return Option.some(Rejection.RuleBroken.of(
                        "customer.not-satisfied", scale.term(), last.get().score()));
            }
            known |= !last.isEmpty();
        }
        return known ? Option.none() : Option.some(Rejection.RuleBroken.of("customer.satisfaction-unknown"));
    }

    /** The last review, if it has too few stars and no score is later. */
    private static Option<Review> badReview(Signals signals, ReviewTerms terms) {
        return signals.latestReview().filter(review -> review.stars() < terms.satisfied(SatisfactionScale.CSAT));
    }

    static Option<Rejection.RuleBroken> isWithoutComplaint(Customer.Active customer, Situation<CustomerPolicy> now) {
        int open = customer.dossier().signals().complaints().open().size();
        return open == 0 ? Option.none() : Option.some(Rejection.RuleBroken.of("customer.complaint-open", open));
    }

    static Option<Rejection.RuleBroken> isPauseOver(Customer.Active customer, Situation<CustomerPolicy> now) {
        Option<Instant> asked = customer.dossier().signals().reviews().askedAt();
        if (asked.isEmpty()) {
            return Option.none();
        }
        Instant until = asked.get().plus(now.policy().review().pause());
        return now.at().isBefore(until)
                ? Option.some(Rejection.RuleBroken.of("customer.review-asked-lately", asked.get(), until))
                : Option.none();
    }

    /** A review is no part of a contract: whoever wants no marketing is not asked. */
    static Option<ContactQuestion> question(
            Customer.Active customer, GrowthCommand.AskForReview command, CustomerPolicy policy) {
        return command.person().map(person -> new ContactQuestion(person, command.channel(), Purpose.MARKETING));
    }

    static Either<Rejection, GrowthEvent.ReviewAsked> ask(
            Customer.Active customer, GrowthCommand.AskForReview command, Situation<CustomerPolicy> now) {
        Option<Rejection> stands = CustomerPeopleRules.withWhom(customer, command.person())
                .orElse(() -> question(customer, command, now.policy())
                        .flatMap(about ->
                                now.fact(ContactFacts.MAY_CONTACT, about).refusal()));
        return stands.isDefined()
                ? Either.left(stands.get())
                : Either.right(new GrowthEvent.ReviewAsked(
                        now.at(), now.actor().member(), command.channel(), command.person()));
    }

    static Either<Rejection, GrowthEvent.ReviewRecorded> record(
            Customer.Ongoing customer, GrowthCommand.RecordReview command, Situation<CustomerPolicy> now) {
        int stars = command.stars();
        return stars < 1 || stars > Review.MOST_STARS
                ? Either.left(Rejection.invalid(List.of(
                        Violation.showing("stars", "out-of-range", Integer.toString(stars), 1, Review.MOST_STARS))))
                : Either.right(new GrowthEvent.ReviewRecorded(
                        now.at(),
                        now.actor().member(),
                        new Review(
                                stars,
                                now.at(),
                                command.person(),
                                customer.dossier().signals().reviews().isAwaited())));
    }
}
