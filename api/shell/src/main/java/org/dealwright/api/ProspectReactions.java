package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.deal.DealCommand;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Dossier;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.RelationCommand;

/** What follows from a prospect that becomes a deal, or part of something else. */
final class ProspectReactions {
    private ProspectReactions() {}

    static List<Consequence<?>> dealOpens(Cause<Prospect> cause, ProspectEvent.HandoffAccepted event) {
        return event.joined() ? List.of() : List.of(open(cause, event.to(), event.deal()));
    }

    static List<Consequence<?>> dealOpens(Cause<Prospect> cause, ProspectEvent.Converted event) {
        return event.joined() ? List.of() : List.of(open(cause, event.to(), event.deal()));
    }

    /** The deal takes over what it lacks of what would have opened one. */
    static List<Consequence<?>> dealIsJoined(Cause<Prospect> cause, ProspectEvent.HandoffAccepted event) {
        return event.joined() ? List.of(attach(cause, event.deal())) : List.of();
    }

    static List<Consequence<?>> dealIsJoined(Cause<Prospect> cause, ProspectEvent.Converted event) {
        return event.joined() ? List.of(attach(cause, event.deal())) : List.of();
    }

    static List<Consequence<?>> prospectAbsorbs(Cause<Prospect> cause, ProspectEvent.Merged event) {
        return event.into() instanceof MergeTarget.OfProspect target
                ? List.of(new Consequence<>(
                        Kind.PROSPECT,
                        target.prospect(),
                        new ProspectCommand.Absorb(
                                new ProspectId(cause.id()), cause.before().get().dossier())))
                : List.of();
    }

    static List<Consequence<?>> dealTakesNote(Cause<Prospect> cause, ProspectEvent.Merged event) {
        return event.into() instanceof MergeTarget.OfDeal target ? List.of(attach(cause, target.deal())) : List.of();
    }

    /** A touch with one that is known as another was made with the other; it is logged there too, as nobody's work. */
    static List<Consequence<?>> survivorHears(Cause<Prospect> cause, ProspectEvent.TouchLogged event) {
        if (!(cause.phase(Kind.PROSPECT) instanceof Prospect.Merged)) {
            return List.of();
        }
        return ProspectTrail.of(cause.unit())
                .survivor(new ProspectId(cause.id()))
                .map(survivor -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.PROSPECT,
                        survivor,
                        new ProspectCommand.LogTouch(
                                event.channel(), event.direction(), event.outcome(), event.person()))))
                .getOrElse(List.of());
    }

    static List<Consequence<?>> dealHears(Cause<Prospect> cause, ProspectEvent.TouchLogged event) {
        if (!(cause.phase(Kind.PROSPECT) instanceof Prospect.Merged)) {
            return List.of();
        }
        ProspectTrail trail = ProspectTrail.of(cause.unit());
        return trail.attachedTo(new ProspectId(cause.id()))
                .filter(deal -> trail.deals().apply(deal).isDefined())
                .map(deal -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.DEAL,
                        deal,
                        new DealCommand.LogTouch(event.channel(), event.direction(), event.outcome(), event.person()))))
                .getOrElse(List.of());
    }

    static List<Consequence<?>> customerHears(Cause<Prospect> cause, ProspectEvent.TouchLogged event) {
        if (!(cause.phase(Kind.PROSPECT) instanceof Prospect.Merged)) {
            return List.of();
        }
        return ProspectTrail.of(cause.unit())
                .customer(new ProspectId(cause.id()))
                .flatMap(customer -> Customers.goingOn(cause.unit(), customer))
                .map(customer -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.CUSTOMER,
                        customer,
                        new RelationCommand.LogTouch(
                                event.channel(), event.direction(), event.outcome(), event.person()))))
                .getOrElse(List.of());
    }

    /** Whoever looks after the customer learns what they need, and who asked. */
    static List<Consequence<?>> customerTakesNote(Cause<Prospect> cause, ProspectEvent.Merged event) {
        return event.into() instanceof MergeTarget.OfCustomer target
                ? List.of(new Consequence<>(
                        Kind.CUSTOMER,
                        target.customer(),
                        new RelationCommand.AttachProspect(
                                new ProspectId(cause.id()),
                                contents(cause.before().get()))))
                : List.of();
    }

    private static Consequence<DealId> attach(Cause<Prospect> cause, DealId deal) {
        return new Consequence<>(
                Kind.DEAL,
                deal,
                new DealCommand.AttachProspect(
                        new ProspectId(cause.id()), contents(cause.before().get())));
    }

    private static Consequence<DealId> open(Cause<Prospect> cause, MemberId owner, DealId deal) {
        Prospect before = cause.before().get();
        DealCommand.Open open = new DealCommand.Open(
                owner, before.company(), Option.of(new ProspectId(cause.id())), Option.some(contents(before)));
        return new Consequence<>(Kind.DEAL, deal, open);
    }

    /** The facts as they are known now, with what was said where it was offered. */
    private static HandoffPackage contents(Prospect before) {
        Dossier known = before.dossier();
        HandoffPackage facts =
                HandoffPackage.ofFacts(known.needs(), known.assessment().asList(), known.people());
        return before instanceof Prospect.HandoffOffered offered
                ? offered.offer()
                        .contents()
                        .map(said -> said.with(facts.needs(), facts.evidence(), facts.people()))
                        .getOrElse(facts)
                : facts;
    }
}
