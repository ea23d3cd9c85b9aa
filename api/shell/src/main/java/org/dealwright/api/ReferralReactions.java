package org.dealwright.api;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.deal.AttachedProspect;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Event;
import org.dealwright.prospect.MergeTarget;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.prospect.Source;
import org.dealwright.retention.Customer;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.EndEvent;
import org.dealwright.retention.GrowthCommand;
import org.dealwright.retention.GrowthEvent;
import org.dealwright.retention.Referral;
import org.dealwright.retention.ReferralStanding;
import org.dealwright.retention.RelationCommand;
import org.dealwright.retention.RelationEvent;

/** What follows from a customer who sends somebody, and what they are told of it; and from one who turns out to be another. */
final class ReferralReactions {
    private ReferralReactions() {}

    /** Whoever was sent waits in the queue, and names who sent them. */
    static List<Consequence<?>> prospectIsIdentified(Cause<Customer> cause, GrowthEvent.Referred event) {
        ProspectCommand.Identify identify = new ProspectCommand.Identify(
                Source.referredBy(new CustomerId(cause.id())),
                CompanyIdentity.of(event.referred().company()),
                Option.none(),
                Attributes.none());
        return List.of(new Consequence<>(Kind.PROSPECT, event.prospect(), identify));
    }

    static List<Consequence<?>> personIsAdded(Cause<Customer> cause, GrowthEvent.Referred event) {
        return event.referred()
                .person()
                .map(person -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.PROSPECT,
                        event.prospect(),
                        new ProspectCommand.AddPerson(person, List.of()),
                        Prospect.Ongoing.class)))
                .getOrElse(List.of());
    }

    static List<Consequence<?>> customerAbsorbs(Cause<Customer> cause, EndEvent.Merged event) {
        return List.of(new Consequence<>(
                Kind.CUSTOMER,
                event.target(),
                new EndCommand.Absorb(
                        new CustomerId(cause.id()), cause.before().get().dossier())));
    }

    /** A touch with one who is known as another was made with the other; it is logged there too, as nobody's work. */
    static List<Consequence<?>> survivorHears(Cause<Customer> cause, RelationEvent.TouchLogged event) {
        if (!(cause.phase(Kind.CUSTOMER) instanceof Customer.Merged)) {
            return List.of();
        }
        return Customers.goingOn(cause.unit(), new CustomerId(cause.id()))
                .map(survivor -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.CUSTOMER,
                        survivor,
                        new RelationCommand.LogTouch(
                                event.channel(), event.direction(), event.outcome(), event.person()))))
                .getOrElse(List.of());
    }

    /** Whoever names a customer was sent by them, whichever way they came in. */
    static List<Consequence<?>> prospectIsSent(Cause<Prospect> cause, ProspectEvent.Identified event) {
        return event.source().referrer().isEmpty()
                ? List.of()
                : noted(cause.unit(), new ProspectId(cause.id()), ReferralStanding.OPEN);
    }

    static List<Consequence<?>> prospectWasSent(Cause<Prospect> cause, ProspectEvent.Adopted event) {
        ProspectId prospect = new ProspectId(cause.id());
        return event.source().flatMap(Source::referrer).isEmpty()
                ? List.of()
                : noted(cause.unit(), prospect, ProspectTrail.of(cause.unit()).standing(prospect));
    }

    /** What has become of a prospect, by what it is now, if it names that customer; they must then stay as they are. */
    static Option<ReferralStanding> standing(Unit unit, StreamId customer, ProspectId prospect) {
        return referrer(unit, prospect)
                .filter(referrer -> Kind.CUSTOMER.stream(referrer).equals(customer))
                .map(referrer -> ProspectTrail.of(unit).standing(prospect));
    }

    /**
     * The prospect for which somebody was thanked for the deal to which one led, whoever sent it; none where nobody was. Of
     * what another system says the deal may not know: there only what the asking customer sent is looked at.
     */
    static Option<ProspectId> rewarded(Unit unit, StreamId asker, ProspectId prospect) {
        ProspectTrail trail = ProspectTrail.of(unit);
        return trail.deal(prospect)
                .flatMap(deal -> rewardedOf(unit, deal)
                        .orElse(() -> Option.ofOptional(referrals(unit, asker).stream()
                                .filter(Referral::rewarded)
                                .map(Referral::prospect)
                                .filter(one -> trail.deal(one).contains(deal))
                                .findFirst())));
    }

    private static Option<ProspectId> rewardedOf(Unit unit, DealId deal) {
        Option<Deal> phase = unit.load(Kind.DEAL, Kind.DEAL.stream(deal)).state;
        for (ProspectId led : phase.map(ReferralReactions::prospects).getOrElse(Set.of())) {
            for (ProspectId one : withAbsorbed(unit, led)) {
                if (referrer(unit, one).exists(customer -> isRewarded(unit, customer, one))) {
                    return Option.some(one);
                }
            }
        }
        return Option.none();
    }

    private static boolean isRewarded(Unit unit, CustomerId customer, ProspectId prospect) {
        return referrals(unit, Kind.CUSTOMER.stream(customer)).stream()
                .anyMatch(known -> known.prospect().equals(prospect) && known.rewarded());
    }

    private static List<Referral> referrals(Unit unit, StreamId customer) {
        return unit.load(Kind.CUSTOMER, customer)
                .state
                .map(its -> its.dossier().growth().referrals())
                .getOrElse(List.of());
    }

    private static Option<CustomerId> referrer(Unit unit, ProspectId prospect) {
        return unit.load(Kind.PROSPECT, Kind.PROSPECT.stream(prospect))
                .state
                .flatMap(its -> its.dossier().profile().source())
                .flatMap(Source::referrer)
                .flatMap(customer -> Customers.goingOn(unit, customer));
    }

    static List<Consequence<?>> prospectIsLost(Cause<Prospect> cause, ProspectEvent event) {
        return noted(cause.unit(), new ProspectId(cause.id()), ReferralStanding.LOST);
    }

    /** Whoever was sent, and was a customer already, has not become one by it. */
    static List<Consequence<?>> prospectIsACustomer(Cause<Prospect> cause, ProspectEvent.Merged event) {
        return event.into() instanceof MergeTarget.OfCustomer
                ? noted(cause.unit(), new ProspectId(cause.id()), ReferralStanding.LOST)
                : List.of();
    }

    static List<Consequence<?>> prospectIsPursued(Cause<Prospect> cause, ProspectEvent event) {
        return noted(cause.unit(), new ProspectId(cause.id()), ReferralStanding.OPEN);
    }

    static List<Consequence<?>> dealIsWon(Cause<Deal> cause, DealEvent event) {
        return notedOf(cause, ReferralStanding.WON);
    }

    static List<Consequence<?>> dealIsLost(Cause<Deal> cause, DealEvent event) {
        return notedOf(cause, ReferralStanding.LOST);
    }

    static List<Consequence<?>> dealIsPursued(Cause<Deal> cause, DealEvent event) {
        return notedOf(cause, ReferralStanding.OPEN);
    }

    /** Of every prospect that the deal came from, or that turned out to be part of it. */
    private static List<Consequence<?>> notedOf(Cause<Deal> cause, ReferralStanding standing) {
        List<Consequence<?>> noted = new ArrayList<>();
        prospects(cause.phase(Kind.DEAL)).forEach(prospect -> noted.addAll(noted(cause.unit(), prospect, standing)));
        return noted;
    }

    /** The prospects that led to a deal, that from which it came first. */
    private static Set<ProspectId> prospects(Deal deal) {
        Set<ProspectId> prospects = new LinkedHashSet<>();
        deal.prospect().forEach(prospects::add);
        deal.dossier().profile().attached().map(AttachedProspect::prospect).forEach(prospects::add);
        return prospects;
    }

    /** Of the prospect itself, and of those that it has absorbed: each is told to whoever sent it, where it is news to them. */
    private static List<Consequence<?>> noted(Unit unit, ProspectId prospect, ReferralStanding standing) {
        List<Consequence<?>> noted = new ArrayList<>();
        for (ProspectId one : withAbsorbed(unit, prospect)) {
            Option<CustomerId> referrer = referrer(unit, one);
            if (referrer.exists(customer -> isNews(unit, customer, one, standing))) {
                noted.add(new Consequence<>(
                        Kind.CUSTOMER, referrer.get(), new GrowthCommand.NoteReferral(one, standing)));
            }
        }
        return noted;
    }

    private static boolean isNews(Unit unit, CustomerId customer, ProspectId prospect, ReferralStanding standing) {
        return unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(customer))
                .state
                .flatMap(its -> its.dossier().growth().of(prospect))
                .map(Referral::standing)
                .forAll(known -> known != standing);
    }

    private static Set<ProspectId> withAbsorbed(Unit unit, ProspectId prospect) {
        Set<ProspectId> all = new LinkedHashSet<>(Set.of(prospect));
        List<ProspectId> left = new ArrayList<>(all);
        while (!left.isEmpty()) {
            for (Event event : unit.happened(Kind.PROSPECT.stream(left.remove(0)))) {
                if (event instanceof ProspectEvent.Absorbed absorbed && all.add(absorbed.prospect())) {
                    left.add(absorbed.prospect());
                }
            }
        }
        return all;
    }
}
