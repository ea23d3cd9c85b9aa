package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Direction;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.handoff.HandoffTally;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;

/** What each event of arriving and of being in touch makes of a phase. */
final class CustomerChanges {
    private CustomerChanges() {}

    static Customer.Arriving on(New none, ArrivalEvent.Welcomed event) {
        Arrival arrival = event.arrival();
        CustomerProfile profile = new CustomerProfile(
                arrival.buyer(),
                Option.some(arrival.deal()),
                Option.some(arrival.seller()),
                Option.some(event.at()),
                Option.some(event.contents()),
                event.attributes(),
                List.of(),
                Option.none());
        CustomerDossier dossier = CustomerDossier.of(profile, Option.some(arrival.seller()), event.at())
                .with(event.contents().people())
                .with(event.contents().needs())
                .with(Care.NONE.ownedBy(Option.some(arrival.seller())).with(HandoffTally.NONE.plusOffered()))
                .with(event.business());
        return new Customer.Arriving(dossier, event.at(), event.handover());
    }

    static Customer on(New none, ArrivalEvent.Adopted event) {
        ClaimedBusiness business = event.business();
        CustomerProfile profile = new CustomerProfile(
                event.buyer(),
                Option.none(),
                Option.none(),
                event.customerSince(),
                Option.none(),
                event.attributes(),
                List.of(),
                Option.some(event.claim()));
        CustomerDossier dossier = CustomerDossier.of(profile, event.owner(), event.at())
                .with(new Business(Contracts.of(business.terms()), business.prices(), List.of(), business.recurring()));
        return claimed(event.claim(), dossier, event.at());
    }

    private static Customer claimed(ClaimedCustomer claim, CustomerDossier dossier, Instant at) {
        if (claim instanceof ClaimedCustomer.Active) {
            return new Customer.Active(dossier, at);
        }
        if (claim instanceof ClaimedCustomer.Onboarding) {
            return new Customer.Onboarding(dossier, at);
        }
        if (claim instanceof ClaimedCustomer.Arriving) {
            return new Customer.Arriving(dossier, at, new Handover.Queued(Option.none(), Option.none()));
        }
        if (claim instanceof ClaimedCustomer.AtRisk risk) {
            Risks risks =
                    risk.reason().map(reason -> Risks.NONE.plus(reason, at)).getOrElse(Risks.NONE);
            return new Customer.AtRisk(dossier.with(risks), at, risk.was().getOrElse(ServedPhase.ACTIVE));
        }
        return claim instanceof ClaimedCustomer.Churned churned
                ? new Customer.Churned(dossier, at, churned.reason(), churned.kind(), churned.churnedAt())
                : new Customer.Merged(dossier, at, ((ClaimedCustomer.Merged) claim).into());
    }

    static Customer.Onboarding on(Customer.Arriving customer, ArrivalEvent.Accepted event) {
        CustomerDossier dossier = customer.dossier();
        return new Customer.Onboarding(dossier.with(dossier.care().ownedBy(Option.some(event.owner()))), event.at());
    }

    static Customer.Arriving on(Customer.Arriving customer, ArrivalEvent.ReturnedToSales event) {
        Care care = customer.dossier().care();
        return customer.with(customer.dossier()
                        .with(care.with(care.handoffs().plusReturned()))
                        .doneAt(event.at()))
                .with(new Handover.Returned(event.reason(), event.questions()));
    }

    static Customer.Arriving on(Customer.Arriving customer, ArrivalEvent.ReturnAnswered event) {
        Customer.Arriving done = customer.with(customer.dossier().doneAt(event.at()));
        return customer.handover() instanceof Handover.Returned returned ? done.with(returned.answered()) : done;
    }

    static Customer.Arriving on(Customer.Arriving customer, ArrivalEvent.OfferedAgain event) {
        Care care = customer.dossier().care();
        return customer.with(customer.dossier()
                        .with(care.with(care.handoffs().plusOffered()))
                        .doneAt(event.at()))
                .with(event.handover());
    }

    static Customer.Arriving on(Customer.Arriving customer, ArrivalEvent.HandoffLapsed event) {
        return lapsed(customer, event.at());
    }

    static Customer.Arriving on(Customer.Arriving customer, ArrivalEvent.HandoffLapsedForAbsence event) {
        return lapsed(customer, event.at());
    }

    private static Customer.Arriving lapsed(Customer.Arriving customer, Instant at) {
        Care care = customer.dossier().care();
        return customer.with(customer.dossier().with(care.with(care.handoffs().plusLapsed())))
                .with(new Handover.Lapsed(at));
    }

    static Customer.Onboarding on(Customer.Onboarding customer, ArrivalEvent.OnboardingStepCompleted event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.care().done(event.step())).doneAt(event.at()));
    }

    static Customer.Active on(Customer.Onboarding customer, ArrivalEvent.WentLive event) {
        CustomerDossier dossier = customer.dossier();
        return new Customer.Active(dossier.with(dossier.care().live(event.at())), event.at());
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.Claimed event) {
        return owned(customer, event.owner(), event.at());
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.Assigned event) {
        return owned(customer, event.owner(), event.at());
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.Reassigned event) {
        return owned(customer, event.owner(), event.at());
    }

    private static Customer.Ongoing owned(Customer.Ongoing customer, MemberId owner, Instant at) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(
                dossier.with(dossier.care().ownedBy(Option.some(owner))).doneAt(at));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.PersonAdded event) {
        return peopled(customer, customer.dossier().people().with(event.person()), event.at());
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.PersonChanged event) {
        return peopled(customer, customer.dossier().people().with(event.person()), event.at());
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.PersonRemoved event) {
        CustomerDossier dossier = customer.dossier();
        Customer.Ongoing left = peopled(customer, dossier.people().without(event.person()), event.at());
        boolean planned =
                dossier.rapport().planned().exists(touch -> touch.person().contains(event.person()));
        return planned
                ? left.with(
                        left.dossier().with(dossier.rapport().planningNothing()).doneAt(event.at()))
                : left;
    }

    /** Whoever spoke for us is gone once nobody does any more, and not while somebody does. */
    private static Customer.Ongoing peopled(Customer.Ongoing customer, People people, Instant at) {
        CustomerDossier dossier = customer.dossier();
        boolean before = hasChampion(dossier.people());
        boolean after = hasChampion(people);
        Signals signals = dossier.signals();
        if (before && !after) {
            signals = signals.with(Option.some(at), at);
        } else if (after && signals.championGone().isDefined()) {
            signals = signals.with(Option.<Instant>none(), at);
        }
        return customer.with(dossier.with(people).with(signals).doneAt(at));
    }

    private static boolean hasChampion(People people) {
        for (Stakeholder one : people.stakeholders()) {
            if (one.roles().contains(BuyingRole.CHAMPION)) {
                return true;
            }
        }
        return false;
    }

    static Customer on(Customer customer, RelationEvent.AttributeSet event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(
                dossier.with(dossier.profile().with(event.attributes())).doneAt(event.at()));
    }

    static Customer on(Customer customer, RelationEvent.TouchLogged event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.rapport()
                .touched(event.at(), event.isAnswer(), event.direction() == Direction.OUTBOUND, event.channel())));
    }

    static Customer on(Customer customer, RelationEvent.TouchRetracted event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(
                dossier.with(dossier.rapport().retracted(event.touch(), event.wasAnswer(), event.lastTouch())));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.TouchPlanned event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(
                dossier.with(dossier.rapport().planning(event.touch())).doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.TouchCancelled event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.rapport().planningNothing()).doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.NeedRecorded event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.needs().with(event.need())).doneAt(event.at()));
    }

    static Customer on(Customer customer, RelationEvent.ProspectAttached event) {
        CustomerDossier dossier = customer.dossier();
        People people = dossier.people();
        for (Stakeholder one : event.people()) {
            people = people.with(one);
        }
        Needs needs = dossier.needs();
        for (Need need : event.needs()) {
            needs = needs.with(need);
        }
        return customer.with(dossier.with(people).with(needs).doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.NeedWithdrawn event) {
        CustomerDossier dossier = customer.dossier();
        return customer.with(dossier.with(dossier.needs().without(event.need())).doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.Retracted event) {
        return customer.with(
                customer.dossier().without(event.fact(), event.at()).doneAt(event.at()));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.OwnerReminded event) {
        Rapport rapport = customer.dossier().rapport();
        return customer.with(
                customer.dossier().with(rapport.with(rapport.silence().toldToOwner(event.silentSince()))));
    }

    static Customer.Ongoing on(Customer.Ongoing customer, RelationEvent.SilenceEscalated event) {
        Rapport rapport = customer.dossier().rapport();
        return customer.with(
                customer.dossier().with(rapport.with(rapport.silence().toldToManager(event.silentSince()))));
    }
}
