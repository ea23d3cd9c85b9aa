package org.dealwright.retention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dealwright.process.Check;
import org.dealwright.process.Percent;
import org.dealwright.process.Rejection;
import org.dealwright.process.Situation;
import org.dealwright.process.Term;

/** When recorded facts say that a customer might leave, and when they do so no more. */
final class CustomerRiskRules {
    private static final List<RiskReason> REASONS = List.of(RiskReason.values());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CustomerRiskRules() {}

    /** Since when facts speak of a reason; none where they do not, or it is one that somebody says. */
    private static Option<Instant> speaksSince(RiskReason reason, Customer.Kept customer, CustomerPolicy policy) {
        Signals signals = customer.dossier().signals();
        RiskTerms terms = policy.risk();
        return switch (reason) {
            case SILENCE -> CustomerSilenceRules.unusualFrom(customer, policy);
            case LOW_SATISFACTION -> lowSince(signals.satisfaction(), terms);
            case FALLING_USAGE -> fallingSince(signals.usage(), terms);
            case OVERDUE_PAYMENT -> owingSince(signals.payments());
            case OPEN_COMPLAINT -> complainingSince(signals.complaints(), terms);
            case BAD_REVIEW ->
                signals.reviews()
                        .last()
                        .filter(review -> review.stars() <= terms.badStars())
                        .map(Review::at);
            case CHAMPION_GONE -> signals.championGone();
            case BY_HAND -> Option.none();
        };
    }

    private static Option<Instant> owingSince(Payments payments) {
        Option<Instant> since = Option.none();
        for (Arrear arrear : payments.overdue()) {
            since = earlier(since, arrear.since());
        }
        return since;
    }

    private static Option<Instant> complainingSince(Complaints complaints, RiskTerms terms) {
        Option<Instant> since = Option.none();
        for (Complaint complaint : complaints.open()) {
            if (complaint.severity().compareTo(terms.severity()) >= 0) {
                since = earlier(since, complaint.at());
            }
        }
        return since;
    }

    private static Option<Instant> earlier(Option<Instant> one, Instant other) {
        return one.isEmpty() || other.isBefore(one.get()) ? Option.some(other) : one;
    }

    private static Option<Instant> lowSince(Satisfaction satisfaction, RiskTerms terms) {
        Option<Instant> since = Option.none();
        if (satisfaction.latestFirst().isEmpty()) {
            return since;
        }
        for (SatisfactionScale scale : SatisfactionScale.values()) {
            Option<Rating> last = satisfaction.last(scale);
            if (!last.isEmpty() && last.get().score() <= terms.low(scale)) {
                since = earlier(since, last.get().at());
            }
        }
        return since;
    }

    private static Option<Instant> fallingSince(Usage usage, RiskTerms terms) {
        Option<Instant> since = Option.none();
        if (usage.latestFirst().size() < 2) {
            return since;
        }
        for (UsageMetric metric : usage.metrics()) {
            Option<Usage.Change> change = usage.change(metric);
            if (change.exists(one -> isFalling(one, terms.usageDrop()))) {
                since = earlier(since, change.get().at());
            }
        }
        return since;
    }

    /** Now &lt; (100 − drop) ÷ 100 × before; exactly, by cross-multiplying. */
    private static boolean isFalling(Usage.Change change, Percent drop) {
        BigDecimal left = change.before().multiply(HUNDRED.subtract(drop.value()));
        return change.now().multiply(HUNDRED).compareTo(left) < 0;
    }

    /** What arose, and when. */
    private record Arisen(RiskReason reason, Instant at) {}

    /**
     * What is on record of somebody who is not at risk yet, as they took it over while they arrived; else the reason that arose
     * first and is not on record; where two did at once, the one that {@link RiskReason} names first.
     */
    private static Option<Arisen> arisen(Customer.Kept customer, CustomerPolicy policy) {
        Risks risks = customer.dossier().signals().risks();
        if (customer instanceof Customer.Serving && risks.speaking().isDefined()) {
            return risks.speaking().map(risk -> new Arisen(risk.reason(), risk.since()));
        }
        Option<Arisen> first = Option.none();
        for (RiskReason reason : REASONS) {
            if (risks.of(reason).isEmpty()) {
                Option<Instant> at = speaksSince(reason, customer, policy);
                if (!at.isEmpty()
                        && (first.isEmpty() || at.get().isBefore(first.get().at()))) {
                    first = Option.some(new Arisen(reason, at.get()));
                }
            }
        }
        return first;
    }

    static Option<Instant> raiseAt(Customer.Kept customer, CustomerPolicy policy) {
        return arisen(customer, policy).map(risk -> later(risk.at(), customer.since()));
    }

    static Either<Rejection, SuccessEvent.RiskRaised> raise(
            Customer.Kept customer, SuccessCommand.RaiseRisk command, Situation<CustomerPolicy> now) {
        RiskReason reason = arisen(customer, now.policy()).get().reason();
        Option<SilenceVerdict> silence =
                reason == RiskReason.SILENCE ? CustomerHealth.silence(customer, now.policy(), now.at()) : Option.none();
        return Either.right(new SuccessEvent.RiskRaised(now.at(), now.actor().member(), reason, silence));
    }

    /** The first on record of which facts speak no more. A silence is over once it would have become unusual later. */
    private static Option<Risk> cleared(Customer.Kept customer, CustomerPolicy policy) {
        for (Risk risk : customer.dossier().signals().risks().recorded()) {
            if (risk.reason() != RiskReason.BY_HAND) {
                Option<Instant> speaks = speaksSince(risk.reason(), customer, policy);
                boolean heard = risk.reason() == RiskReason.SILENCE
                        && !speaks.isEmpty()
                        && speaks.get().isAfter(risk.since());
                if (speaks.isEmpty() || heard) {
                    return Option.some(risk);
                }
            }
        }
        return Option.none();
    }

    static Option<Instant> clearAt(Customer.Kept customer, CustomerPolicy policy) {
        return cleared(customer, policy).map(risk -> {
            CustomerDossier dossier = customer.dossier();
            Instant known = later(dossier.signals().changedAt(), later(risk.since(), customer.since()));
            return later(dossier.rapport().signsOfLife().last().getOrElse(known), known);
        });
    }

    static Either<Rejection, SuccessEvent.RiskCleared> clear(
            Customer.Kept customer, SuccessCommand.ClearRisk command, Situation<CustomerPolicy> now) {
        return Either.right(new SuccessEvent.RiskCleared(
                now.at(),
                now.actor().member(),
                cleared(customer, now.policy()).get().reason()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Either<Rejection, SuccessEvent.FlaggedAtRisk> flag(
            Customer.Kept customer, SuccessCommand.FlagAtRisk command, Situation<CustomerPolicy> now) {
        RiskReason reason = command.reason();
        if (!reason.isSaid()) {
            return Rejection.broken("customer.risk-not-said", reason.term());
        }
        Option<Risk> known = customer.dossier().signals().risks().of(reason);
        if (known.isDefined()) {
            return Rejection.broken(
                    known.get().acknowledged() ? "customer.risk-acknowledged" : "customer.risk-known", reason.term());
        }
        return Check.words(command.words(), reason == RiskReason.BY_HAND)
                .toEither()
                .mapLeft(violation -> Rejection.invalid(List.of(violation)))
                .map(words ->
                        new SuccessEvent.FlaggedAtRisk(now.at(), now.actor().member(), reason, words));
    }

    static Either<Rejection, SuccessEvent.RiskAcknowledged> acknowledge(
            Customer.AtRisk customer, SuccessCommand.Acknowledge command, Situation<CustomerPolicy> now) {
        Option<Risk> known = customer.dossier().signals().risks().of(command.reason());
        if (known.isEmpty()) {
            return Rejection.broken("customer.risk-unknown", command.reason().term());
        }
        return known.get().acknowledged()
                ? Rejection.broken(
                        "customer.risk-acknowledged", command.reason().term())
                : Either.right(
                        new SuccessEvent.RiskAcknowledged(now.at(), now.actor().member(), command.reason()));
    }

    static Option<Rejection.RuleBroken> isNoReasonLeft(Customer.AtRisk customer, Situation<CustomerPolicy> now) {
        List<Term> left = customer.dossier().signals().risks().left().stream()
                .map(RiskReason::term)
                .toList();
        return left.isEmpty() ? Option.none() : Option.some(Rejection.RuleBroken.of("customer.reason-left", left));
    }

    static Either<Rejection, SuccessEvent.Recovered> recover(
            Customer.AtRisk customer, SuccessCommand.Recover command, Situation<CustomerPolicy> now) {
        return Either.right(new SuccessEvent.Recovered(now.at(), now.actor().member()));
    }
}
