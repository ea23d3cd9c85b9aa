package org.dealwright.retention;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a customer is doing, by what is recorded of them: what {@link Health} and {@link SilenceRule} need, taken from a phase.
 * Whoever keeps customers in tables of their own makes {@link HealthFacts} of these instead.
 */
public final class CustomerHealth {
    private static final int BASIS = 10_000;

    private CustomerHealth() {}

    /**
     * Their health at an instant; none where nothing is known that weighs something.
     *
     * @param customer somebody who has been taken over
     * @param policy by whose terms
     * @param at not before what is recorded last
     */
    public static Option<Health> of(Customer.Kept customer, CustomerPolicy policy, Instant at) {
        return Health.of(facts(customer, policy, at), policy.health());
    }

    /**
     * How long they have been silent at an instant, beside how they are usually in touch: by their answers, check-ins, orders,
     * complaints, answers to surveys and reviews. Who was never heard of is silent since they became known.
     */
    public static Option<SilenceVerdict> silence(Customer.Kept customer, CustomerPolicy policy, Instant at) {
        SilenceRule rule = policy.silenceRule();
        return rule.verdict(
                Objects.requireNonNull(customer, "customer").dossier().rapport().rhythm(rule), at);
    }

    /**
     * What is known of them at an instant; nothing at all where nothing was recorded yet of how they fare.
     *
     * <ul>
     *   <li>satisfaction: the latest score of each scale
     *   <li>usage: of the metric that fell most, what was used a day in the latest reading, in hundredths of a per cent of
     *       what was used a day in the up to three before; none with fewer than two readings of any
     *   <li>complaints: those that are open; empty where none is, whether they never complained or everything is resolved
     *   <li>payments: counted in orders, those overdue and those written off, of those overdue, written off or paid; in order
     *       where none is overdue or written off, whether or not any was paid yet
     *   <li>contact: as {@link #silence}, by their answers, check-ins and orders alone, so that a complaint or a low answer
     *       does not lift it; none where there were none
     * </ul>
     *
     * <p>Complaints and payments are known as soon as anything is: as there is no news of them but bad news, whoever never
     * complained would else gain by their first complaint, and whoever never owed by their first order that is overdue.
     * Answers, usage and contact are missing until there are some.
     */
    public static HealthFacts facts(Customer.Kept customer, CustomerPolicy policy, Instant at) {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(at, "at");
        Signals signals = customer.dossier().signals();
        HealthFacts told = new HealthFacts(
                satisfaction(signals.satisfaction()),
                usage(signals.usage()),
                Option.none(),
                Option.none(),
                customer.dossier().rapport().heard().last().isEmpty()
                        ? Option.none()
                        : contact(customer, policy.silenceRule(), at).map(HealthFacts.Contact::of));
        return told.equals(HealthFacts.NONE) && !isTold(signals.complaints(), signals.payments())
                ? told
                : told.with(complaints(signals.complaints(), at)).with(payments(signals.payments(), at));
    }

    private static Option<SilenceVerdict> contact(Customer.Kept customer, SilenceRule rule, Instant at) {
        return rule.verdict(customer.dossier().rapport().rhythmOfContact(rule), at);
    }

    private static boolean isTold(Complaints complaints, Payments payments) {
        return complaints.logged() > 0
                || !payments.overdue().isEmpty()
                || payments.paid() > 0
                || payments.writtenOff() > 0;
    }

    private static Option<HealthFacts.Satisfaction> satisfaction(Satisfaction satisfaction) {
        Option<Integer> nps = satisfaction.last(SatisfactionScale.NPS).map(Rating::score);
        Option<Integer> csat = satisfaction.last(SatisfactionScale.CSAT).map(Rating::score);
        return nps.isEmpty() && csat.isEmpty() ? Option.none() : Option.some(new HealthFacts.Satisfaction(nps, csat));
    }

    private static Option<HealthFacts.Usage> usage(Usage usage) {
        Option<HealthFacts.Usage> lowest = Option.none();
        for (UsageMetric metric : usage.metrics()) {
            Option<Usage.Change> change = usage.change(metric);
            if (!change.isEmpty()) {
                HealthFacts.Usage one = compared(change.get());
                lowest = lowest.isEmpty() || one.now() < lowest.get().now() ? Option.some(one) : lowest;
            }
        }
        return lowest;
    }

    private static HealthFacts.Usage compared(Usage.Change change) {
        if (change.before().signum() == 0) {
            return new HealthFacts.Usage(change.now().signum() == 0 ? 0 : BASIS, 0);
        }
        BigDecimal share = change.now()
                .multiply(BigDecimal.valueOf(BASIS))
                .divide(change.before(), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(HealthFacts.MOST));
        return new HealthFacts.Usage(share.longValueExact(), BASIS);
    }

    private static List<HealthFacts.Complaint> complaints(Complaints complaints, Instant at) {
        List<HealthFacts.Complaint> open = new ArrayList<>();
        for (Complaint complaint : complaints.open()) {
            open.add(new HealthFacts.Complaint(complaint.severity(), days(complaint.at(), at)));
        }
        return open;
    }

    private static HealthFacts.Payments payments(Payments payments, Instant at) {
        int unpaid = payments.overdue().size() + payments.writtenOff();
        int longest = 0;
        for (Arrear arrear : payments.overdue()) {
            longest = Math.max(longest, days(arrear.since(), at));
        }
        return unpaid == 0
                ? HealthFacts.Payments.IN_ORDER
                : new HealthFacts.Payments(unpaid, (long) unpaid + payments.paid(), longest, payments.writtenOff() > 0);
    }

    private static int days(Instant from, Instant at) {
        return (int) Math.max(0, Math.min(HealthFacts.MOST_DAYS, ChronoUnit.DAYS.between(from, at)));
    }
}
