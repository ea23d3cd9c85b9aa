package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.dealwright.id.ProductId;

/** What each event of contracts, orders, referrals and ends makes of a phase. */
final class CustomerContractChanges {
    private CustomerContractChanges() {}

    private static Contracts contracts(Customer customer) {
        return customer.dossier().business().contracts();
    }

    static Customer.Ongoing on(Customer.Ongoing customer, ContractEvent.TermStarted event) {
        return customer.with(customer.dossier()
                .with(contracts(customer).with(Contract.of(event.term())))
                .doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, ContractEvent.TermChanged event) {
        return customer.with(customer.dossier()
                .with(changed(customer, event.term().id(), one -> one.changedTo(event.term())))
                .doneAt(event.at()));
    }

    /** A history that has lost a contract leaves nothing to change. */
    private static Contracts changed(Customer customer, TermId id, UnaryOperator<Contract> change) {
        Option<Contract> contract = contracts(customer).of(id);
        return contract.isEmpty() ? contracts(customer) : contracts(customer).with(change.apply(contract.get()));
    }

    static Customer.Growing on(Customer.Growing customer, ContractEvent.RenewalOffered event) {
        RenewalDeal deal = new RenewalDeal(event.deal(), false);
        return customer.with(customer.dossier()
                .with(changed(customer, event.term(), one -> one.renewedBy(deal)))
                .doneAt(event.at()));
    }

    static Customer.Growing on(Customer.Growing customer, ContractEvent.RenewalOfferedInTime event) {
        RenewalDeal deal = new RenewalDeal(event.deal(), false);
        return customer.with(customer.dossier().with(changed(customer, event.term(), one -> one.renewedBy(deal))));
    }

    static Customer.Growing on(Customer.Growing customer, ContractEvent.Renewed event) {
        return customer.with(customer.dossier()
                .with(changed(customer, event.next().id(), one -> one.renewedFor(event.next())))
                .doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, ContractEvent.RenewedTacitly event) {
        return customer.with(customer.dossier()
                .with(changed(customer, event.next().id(), one -> one.renewedTacitlyFor(event.next()))));
    }

    static Customer on(Customer customer, ContractEvent.DealNoted event) {
        CustomerDossier dossier = customer.dossier();
        Contracts contracts = contracts(customer);
        boolean lost = event.result() == DealResult.LOST;
        if (!event.renewed().isEmpty() && (lost || event.result() == DealResult.REOPENED)) {
            RenewalDeal deal = new RenewalDeal(event.deal(), lost);
            contracts = changed(customer, event.renewed().get(), one -> one.renewedBy(deal));
        } else if (!event.renewed().isEmpty() && event.result() == DealResult.ANNULLED) {
            contracts = changed(customer, event.renewed().get(), Contract::withoutBooked);
        } else if (!event.booked().isEmpty()) {
            ContractTerm booked = event.booked().get();
            contracts = event.renewed().isEmpty()
                    ? contracts.with(Contract.of(booked))
                    : changed(customer, booked.id(), one -> one.bookedFor(booked, event.deal()));
        }
        CustomerDossier noted = dossier.with(bought(dossier.business().with(contracts), event))
                .with(dossier.growth().without(event.deal()));
        return customer.with(lost && !event.renewed().isEmpty() ? noted.renewalLost(event.at()) : noted);
    }

    /**
     * Of what is bought again without a day, nobody knows any more when it runs out; of two days it is the later, as a win may
     * be entered after what was bought later.
     */
    private static Business bought(Business business, ContractEvent.DealNoted event) {
        Business bought = business.with(event.prices());
        if (event.result() == DealResult.WON) {
            for (ProductId product : event.prices().byProduct().keySet()) {
                bought = bought.without(product);
            }
        }
        for (Supply supply : event.supplies()) {
            bought = bought.with(business.later(supply));
        }
        return bought;
    }

    static Customer.Bound on(Customer.Bound customer, ContractEvent.NoticeGiven event) {
        return customer.with(customer.dossier()
                .with(changed(customer, event.term(), one -> one.noticed(event.notice())))
                .doneAt(event.at()));
    }

    static Customer.Bound on(Customer.Bound customer, ContractEvent.NoticeRevoked event) {
        return customer.with(customer.dossier()
                .with(changed(customer, event.term(), one -> one.with(Option.<Notice>none())))
                .doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, ContractEvent.TermEnded event) {
        return customer.with(
                customer.dossier().with(contracts(customer).without(event.term(), event.at(), event.why())));
    }

    /** Of what is ordered again without a day, nobody knows any more when it runs out. */
    static Customer.Growing on(Customer.Growing customer, GrowthEvent.Reordered event) {
        CustomerDossier dossier = customer.dossier();
        Business business = dossier.business();
        for (PricedLine line : event.lines()) {
            business = line.runsOut().isEmpty()
                    ? business.without(line.product())
                    : business.with(Supply.of(line.product(), line.runsOut().get()));
        }
        return customer.with(dossier.with(business)
                .with(dossier.rapport().ordered(event.at()))
                .doneAt(event.at()));
    }

    static Customer.Growing on(Customer.Growing customer, GrowthEvent.ReorderSuggested event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.business().with(new Supply(event.product(), event.runsOut(), true))));
    }

    /** An order placed is a sign of life; what was paid, or was not, tells how they pay. */
    static Customer on(Customer customer, GrowthEvent.OrderNoted event) {
        CustomerDossier dossier = customer.dossier();
        Signals signals = dossier.signals();
        Payments payments = signals.payments().with(event.order(), event.standing(), event.at());
        CustomerDossier noted = dossier.with(signals.with(payments, event.at()));
        return customer.with(
                event.standing() == OrderStanding.PLACED
                        ? noted.with(noted.rapport().ordered(event.at()))
                        : noted);
    }

    static Customer.Growing on(Customer.Growing customer, GrowthEvent.ExpansionOffered event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(
                dossier.with(dossier.growth().expanding(event.deal())).doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, GrowthEvent.Referred event) {
        CustomerDossier dossier = customer.dossier();
        Referral referral = new Referral(event.prospect(), ReferralStanding.OPEN, false);
        return customer.with(dossier.with(dossier.growth().with(referral)).doneAt(event.at()));
    }

    /** Of a prospect that only names them it is the first that is heard. */
    static Customer on(Customer customer, GrowthEvent.ReferralNoted event) {
        CustomerDossier dossier = customer.dossier();
        boolean rewarded = dossier.growth().of(event.prospect()).exists(Referral::rewarded);
        return customer.with(
                dossier.with(dossier.growth().with(new Referral(event.prospect(), event.standing(), rewarded))));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, GrowthEvent.ReferralRewarded event) {
        CustomerDossier dossier = customer.dossier();
        Referral rewarded = new Referral(event.prospect(), ReferralStanding.WON, true);
        return customer.with(dossier.with(dossier.growth().with(rewarded)).doneAt(event.at()));
    }

    static Customer.Active on(Customer.Active customer, GrowthEvent.ReviewAsked event) {
        Signals signals = customer.dossier().signals();
        return customer.with(customer.dossier()
                .with(signals.with(signals.reviews().asked(event.at()), event.at()))
                .doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, GrowthEvent.ReviewRecorded event) {
        CustomerDossier dossier = customer.dossier();
        Signals signals = dossier.signals();
        return customer.with(dossier.with(signals.with(signals.reviews().plus(event.review()), event.at()))
                .with(dossier.rapport().told(event.at())));
    }

    static Customer.Churned on(Customer.Ongoing customer, EndEvent.Churned event) {
        return churned(customer, event.reason(), event.kind(), event.at());
    }

    static Customer.Churned on(Customer.Ongoing customer, EndEvent.ChurnedAtTermEnd event) {
        return churned(customer, event.reason(), event.kind(), event.at());
    }

    /** With them go their contracts, and what they might have left for. */
    private static Customer.Churned churned(Customer.Ongoing customer, ChurnReason reason, ChurnKind kind, Instant at) {
        return new Customer.Churned(
                customer.dossier().with(contracts(customer).over()).with(Risks.NONE),
                at,
                Option.some(reason),
                Option.some(kind),
                Option.some(at));
    }

    /** They begin anew: no contract of before runs any more, and they do not leave by its end once more. */
    static Customer.Active on(Customer.Churned customer, EndEvent.WonBack event) {
        CustomerDossier dossier = customer.dossier();
        return new Customer.Active(
                dossier.with(Contracts.of(event.term().toJavaList()))
                        .with(dossier.rapport().ordered(event.at())),
                event.at());
    }

    static Customer.Merged on(Customer.Ongoing customer, EndEvent.Merged event) {
        return new Customer.Merged(customer.dossier(), event.at(), Option.some(event.target()));
    }

    /** What was said of the other is said of them; while they arrive, it waits until they are taken over. */
    static Customer.Ongoing on(Customer.Ongoing customer, EndEvent.Absorbed event) {
        CustomerDossier dossier = event.taken().addedTo(customer.dossier(), event.customer(), event.at());
        return customer instanceof Customer.Serving serving
                        && dossier.signals().risks().speaking().isDefined()
                ? CustomerSuccessChanges.atRisk(serving, dossier, event.at())
                : customer.with(dossier);
    }
}
