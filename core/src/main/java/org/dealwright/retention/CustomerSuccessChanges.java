package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;

/** What each event of how a customer fares, and of whether they are at risk, makes of a phase. */
final class CustomerSuccessChanges {
    private CustomerSuccessChanges() {}

    static Customer.Ongoing on(Customer.Ongoing customer, SuccessEvent.CheckedIn event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.rapport().touched(event.at(), true, true, event.channel())));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, SuccessEvent.SatisfactionRecorded event) {
        CustomerDossier dossier = customer.dossier();
        Signals signals = dossier.signals();
        return customer.with(dossier.with(signals.with(signals.satisfaction().plus(event.rating()), event.at()))
                .with(dossier.rapport().told(event.at())));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, SuccessEvent.UsageRecorded event) {
        Signals signals = customer.dossier().signals();
        return customer.with(
                customer.dossier().with(signals.with(signals.usage().plus(event.reading()), event.at())));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, SuccessEvent.ComplaintLogged event) {
        CustomerDossier dossier = customer.dossier();
        Signals signals = dossier.signals();
        return customer.with(dossier.with(signals.with(signals.complaints().plus(event.complaint()), event.at()))
                .with(dossier.rapport().told(event.at())));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, SuccessEvent.ComplaintResolved event) {
        Signals signals = customer.dossier().signals();
        return customer.with(customer.dossier()
                .with(signals.with(signals.complaints().resolved(event.complaint()), event.at()))
                .doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, SuccessEvent.SuccessPlanSet event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(
                dossier.with(dossier.care().planning(event.goals())).doneAt(event.at()));
    }

    static Customer.AtRisk on(Customer.Kept customer, SuccessEvent.FlaggedAtRisk event) {
        Signals signals = customer.dossier().signals();
        if (event.reason() == RiskReason.CHAMPION_GONE) {
            signals = signals.with(Option.some(event.at()), event.at());
        }
        Signals flagged = signals.with(signals.risks().plus(event.reason(), event.at()));
        return atRisk(customer, customer.dossier().with(flagged).doneAt(event.at()), event.at());
    }

    static Customer.AtRisk on(Customer.Kept customer, SuccessEvent.RiskRaised event) {
        CustomerDossier dossier = customer.dossier();
        return atRisk(customer, dossier.with(dossier.signals().risks().plus(event.reason(), event.at())), event.at());
    }

    /** From which phase is kept, so that they recover to it; one more reason changes nothing of that. */
    static Customer.AtRisk atRisk(Customer.Kept customer, CustomerDossier dossier, Instant at) {
        return customer instanceof Customer.AtRisk already
                ? already.with(dossier)
                : new Customer.AtRisk(dossier, at, ((Customer.Serving) customer).served());
    }

    static Customer.Kept on(Customer.Kept customer, SuccessEvent.RiskCleared event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.signals().risks().without(event.reason())));
    }

    static Customer.AtRisk on(Customer.AtRisk customer, SuccessEvent.RiskAcknowledged event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.signals().risks().acknowledged(event.reason()))
                .doneAt(event.at()));
    }

    /** What somebody saw coming has not come; what facts still speak of stays on record as taken note of. */
    static Customer.Serving on(Customer.AtRisk customer, SuccessEvent.Recovered event) {
        CustomerDossier dossier =
                customer.dossier().with(customer.dossier().signals().risks().without(RiskReason.BY_HAND));
        return customer.was() == ServedPhase.ONBOARDING
                ? new Customer.Onboarding(dossier, event.at())
                : new Customer.Active(dossier, event.at());
    }
}
