package org.dealwright.deal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.deal.Deal.Agreed;
import org.dealwright.deal.Deal.Discovering;
import org.dealwright.deal.Deal.Inactive;
import org.dealwright.deal.Deal.Lost;
import org.dealwright.deal.Deal.Negotiating;
import org.dealwright.deal.Deal.OnHold;
import org.dealwright.deal.Deal.Ongoing;
import org.dealwright.deal.Deal.Open;
import org.dealwright.deal.Deal.Presented;
import org.dealwright.deal.Deal.Proposed;
import org.dealwright.deal.Deal.Shown;
import org.dealwright.deal.Deal.Steady;
import org.dealwright.deal.Deal.Won;
import org.dealwright.need.Need;
import org.dealwright.need.Needs;
import org.dealwright.process.New;

/** What each event makes of a phase. */
final class DealChanges {
    private DealChanges() {}

    static Discovering on(New none, DealEvent.Opened event) {
        DealProfile profile = new DealProfile(
                event.company(),
                Option.some(event.kind()),
                event.origin(),
                Option.some(event.at()),
                List.empty(),
                event.attributes(),
                Option.none());
        DealDossier dossier = DealDossier.of(profile, Option.some(event.owner()), event.at())
                .with(event.needs())
                .with(event.people());
        return new Discovering(
                event.stage().isEmpty()
                        ? dossier
                        : dossier.with(Outlook.NONE.with(
                                StagePlace.entered(event.stage().get(), event.at()))),
                event.at());
    }

    static Deal on(New none, DealEvent.Adopted event) {
        DealProfile profile = new DealProfile(
                event.company(),
                event.kind(),
                new DealOrigin.Unknown(),
                event.openedAt(),
                List.empty(),
                event.attributes(),
                Option.some(event.claim()));
        DealDossier dossier =
                DealDossier.of(profile, event.owner(), event.at()).with(Outlook.NONE.with(event.forecast()));
        return adopted(event.claim(), dossier, event.at());
    }

    private static Deal adopted(ClaimedDeal claim, DealDossier dossier, Instant since) {
        if (claim instanceof ClaimedDeal.Open open) {
            return open(open.in(), stated(dossier, Option.some(open.in())), since);
        }
        if (claim instanceof ClaimedDeal.OnHold held) {
            Option<Instant> until = held.until().map(claimed -> later(claimed, since));
            return new OnHold(stated(dossier, held.was()), since, until, held.reason());
        }
        if (claim instanceof ClaimedDeal.Won won) {
            return new Won(dossier, since, dossier.profile().kind(), Option.none(), won.value());
        }
        if (claim instanceof ClaimedDeal.Lost lost) {
            DealDossier stated = stated(dossier, lost.was());
            return new Lost(withdrawn(stated), since, lost.reason(), lost.competitor());
        }
        throw new IllegalStateException("nothing says what becomes of a claim of " + claim.phase());
    }

    private static DealDossier stated(DealDossier dossier, Option<OpenPhase> phase) {
        return phase.isEmpty() ? dossier : dossier.with(dossier.outlook().with(Proposals.stated(phase.get())));
    }

    private static DealDossier withdrawn(DealDossier dossier) {
        return dossier.with(dossier.outlook().with(dossier.outlook().proposals().lost()));
    }

    static Ongoing on(Ongoing deal, DealEvent.Claimed event) {
        return deal.with(deal.dossier().ledBy(event.owner(), event.at()));
    }

    static Ongoing on(Ongoing deal, DealEvent.Assigned event) {
        return deal.with(deal.dossier().ledBy(event.owner(), event.at()));
    }

    static Ongoing on(Ongoing deal, DealEvent.Reassigned event) {
        return deal.with(deal.dossier().ledBy(event.owner(), event.at()));
    }

    static Ongoing on(Ongoing deal, DealEvent.PersonAdded event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.people().with(event.person()), event.at()));
    }

    static Ongoing on(Ongoing deal, DealEvent.PersonChanged event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.people().with(event.person()), event.at()));
    }

    static Ongoing on(Ongoing deal, DealEvent.PersonRemoved event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.people().without(event.person()), event.at()));
    }

    static Deal on(Deal deal, DealEvent.AttributeSet event) {
        DealDossier dossier = deal.dossier();
        return deal.with(
                dossier.with(dossier.profile().with(event.attributes())).doneAt(event.at()));
    }

    static Deal on(Deal deal, DealEvent.TouchLogged event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.contact().plus(event.at(), event.isAnswer())));
    }

    static Deal on(Deal deal, DealEvent.TouchRetracted event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.contact().minus(event.wasAnswer(), event.lastTouch()))
                .doneAt(event.at()));
    }

    static Steady on(Steady deal, DealEvent.Retracted event) {
        return deal.with(deal.dossier().without(event.fact()).doneAt(event.at()));
    }

    static Open on(Presented deal, DealEvent.Retracted event) {
        return follow(deal, deal.dossier().without(event.fact()).doneAt(event.at()), event.at());
    }

    static Open on(Open deal, DealEvent.NeedRecorded event) {
        DealDossier dossier = deal.dossier();
        Need need = event.need();
        return deal.with(dossier.with(dossier.needs().without(need.id()).with(need), event.at()));
    }

    static Open on(Open deal, DealEvent.NeedWithdrawn event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.needs().without(event.need()), event.at()));
    }

    static Open on(Open deal, DealEvent.ObstacleRaised event) {
        Pursuit pursuit = deal.dossier().pursuit();
        return pursued(deal, pursuit.with(event.obstacle()), event.at());
    }

    static Open on(Open deal, DealEvent.ObstacleResolved event) {
        Pursuit pursuit = deal.dossier().pursuit();
        return pursued(deal, pursuit.without(event.obstacle()), event.at());
    }

    static Open on(Open deal, DealEvent.SpecialistCalled event) {
        Pursuit called = deal.dossier().pursuit().with(event.consultation());
        return pursued(
                deal,
                event.credit().isEmpty()
                        ? called
                        : called.with(called.credits()
                                .overlaying(new CreditShare(
                                        event.consultation().specialist(),
                                        event.credit().get()))),
                event.at());
    }

    static Open on(Open deal, DealEvent.SpecialistAnswered event) {
        Pursuit pursuit = deal.dossier().pursuit();
        List<Consultation> answered = pursuit.consultations()
                .map(one -> one.id().equals(event.consultation()) ? one.answered(event.at()) : one);
        return pursued(deal, pursuit.with(answered), event.at());
    }

    static Open on(Open deal, DealEvent.SpecialistReleased event) {
        Pursuit pursuit = deal.dossier().pursuit();
        return pursued(deal, pursuit.without(event.consultation()), event.at());
    }

    static Open on(Open deal, DealEvent.CreditSet event) {
        Pursuit pursuit = deal.dossier().pursuit();
        return pursued(deal, pursuit.with(event.credits()), event.at());
    }

    static Presented on(Discovering deal, DealEvent.PresentationHeld event) {
        Pursuit pursuit = deal.dossier().pursuit();
        return new Presented(
                deal.dossier().with(pursuit.with(event.presentation()), event.at()), later(deal.since(), event.at()));
    }

    static Shown on(Shown deal, DealEvent.PresentationHeld event) {
        Pursuit pursuit = deal.dossier().pursuit();
        return deal.with(deal.dossier().with(pursuit.with(event.presentation()), event.at()));
    }

    private static Open pursued(Open deal, Pursuit changed, Instant at) {
        return deal.with(deal.dossier().with(changed, at));
    }

    static Open on(Open deal, DealEvent.ProposalNoted event) {
        Outlook outlook = noted(deal, event);
        return follow(deal, deal.dossier().with(outlook, event.at()), event.at());
    }

    static Inactive on(Inactive deal, DealEvent.ProposalNoted event) {
        return deal.with(deal.dossier().with(noted(deal, event)));
    }

    private static Outlook noted(Deal deal, DealEvent.ProposalNoted event) {
        Outlook outlook = deal.dossier().outlook();
        return outlook.with(outlook.proposals().noted(event.proposal(), event.standing(), event.net()));
    }

    static Deal on(Deal deal, DealEvent.OrderNoted event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.outlook().noted(event.order(), event.standing()), event.at()));
    }

    static Deal on(Deal deal, DealEvent.ProspectAttached event) {
        AttachedProspect attached = new AttachedProspect(event.prospect(), event.taken());
        return deal.with(attached.addedTo(deal.dossier()).doneAt(event.at()));
    }

    static Open on(Open deal, DealEvent.StageMoved event) {
        return deal.with(staged(deal, event.stage(), event.at()).doneAt(event.at()));
    }

    static Open on(Open deal, DealEvent.StageFollowed event) {
        return deal.with(staged(deal, event.stage(), event.at()));
    }

    private static DealDossier staged(Open deal, StageRef stage, Instant at) {
        DealDossier dossier = deal.dossier();
        return dossier.with(dossier.outlook().with(StagePlace.entered(stage, at)));
    }

    static Open on(Open deal, DealEvent.OverstayReported event) {
        DealDossier dossier = deal.dossier();
        Option<StagePlace> place = dossier.outlook().stage();
        return place.isEmpty()
                ? deal
                : deal.with(dossier.with(dossier.outlook().with(place.get().reported())));
    }

    static Open on(Open deal, DealEvent.Reforecast event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.outlook().with(event.forecast()), event.at()));
    }

    static OnHold on(Open deal, DealEvent.PutOnHold event) {
        return new OnHold(
                deal.dossier().doneAt(event.at()),
                event.at(),
                Option.some(later(event.resumeAt(), event.at())),
                Option.some(event.reason()));
    }

    static Open on(OnHold deal, DealEvent.Resumed event) {
        return takenUp(deal.dossier(), event.at());
    }

    static Open on(OnHold deal, DealEvent.ResumedOnDate event) {
        return takenUp(deal.dossier(), event.at());
    }

    static Won on(Open deal, DealEvent.Won event) {
        return new Won(deal.dossier(), event.at(), event.kind(), event.proposal(), event.value());
    }

    static Lost on(Ongoing deal, DealEvent.Lost event) {
        return new Lost(withdrawn(deal.dossier()), event.at(), Option.some(event.reason()), event.competitor());
    }

    static Open on(Lost deal, DealEvent.Reopened event) {
        return takenUp(deal.dossier(), event.at());
    }

    static Open on(Won deal, DealEvent.WinAnnulled event) {
        DealDossier dossier = deal.dossier();
        Outlook outlook = dossier.outlook();
        boolean valued =
                deal.value().isEmpty() || outlook.proposals().accepted().isDefined();
        return takenUp(
                valued
                        ? dossier
                        : dossier.with(outlook.with(
                                outlook.forecast().worth(deal.value().get()))),
                event.at());
    }

    static Open on(Open deal, DealEvent.Split event) {
        DealDossier dossier = deal.dossier();
        Needs left = dossier.needs();
        for (Need moved : event.needs()) {
            left = left.without(moved.id());
        }
        return deal.with(dossier.with(left, event.at()));
    }

    static Open on(Open deal, DealEvent.OwnerReminded event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.silence().toldToOwner(event.silentSince())));
    }

    static Open on(Open deal, DealEvent.SilenceEscalated event) {
        DealDossier dossier = deal.dossier();
        return deal.with(dossier.with(dossier.silence().toldToManager(event.silentSince())));
    }

    /** Where what is known now says that it is; in the same phase since the same instant. */
    private static Open follow(Open deal, DealDossier dossier, Instant at) {
        OpenPhase implied = dossier.implied();
        return implied == deal.reached() ? deal.with(dossier) : open(implied, dossier, at);
    }

    private static Open takenUp(DealDossier dossier, Instant at) {
        return open(dossier.implied(), dossier.with(dossier.outlook().stayingFrom(at)), at);
    }

    private static Open open(OpenPhase phase, DealDossier dossier, Instant since) {
        return switch (phase) {
            case DISCOVERING -> new Discovering(dossier, since);
            case PRESENTED -> new Presented(dossier, since);
            case PROPOSED -> new Proposed(dossier, since);
            case NEGOTIATING -> new Negotiating(dossier, since);
            case AGREED -> new Agreed(dossier, since);
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
