package org.dealwright.prospect;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.handoff.Offer;
import org.dealwright.process.New;
import org.dealwright.prospect.Prospect.Assessable;
import org.dealwright.prospect.Prospect.Contacted;
import org.dealwright.prospect.Prospect.Disqualified;
import org.dealwright.prospect.Prospect.Engaged;
import org.dealwright.prospect.Prospect.HandedOff;
import org.dealwright.prospect.Prospect.HandoffOffered;
import org.dealwright.prospect.Prospect.Identified;
import org.dealwright.prospect.Prospect.Mergeable;
import org.dealwright.prospect.Prospect.Merged;
import org.dealwright.prospect.Prospect.Nurturing;
import org.dealwright.prospect.Prospect.Ongoing;
import org.dealwright.prospect.Prospect.Open;
import org.dealwright.prospect.Prospect.OptedOut;
import org.dealwright.prospect.Prospect.Qualified;
import org.dealwright.prospect.Prospect.Steady;
import org.dealwright.prospect.Prospect.Working;

/** What each event makes of a phase. */
final class ProspectChanges {
    private ProspectChanges() {}

    static Identified on(New none, ProspectEvent.Identified event) {
        Profile profile = new Profile(
                event.identity(),
                Option.of(event.source()),
                Option.of(event.at()),
                List.empty(),
                event.attributes(),
                Option.none());
        return new Identified(Dossier.of(profile, event.owner(), event.at()), event.at());
    }

    static Prospect on(New none, ProspectEvent.Adopted event) {
        Profile profile = new Profile(
                event.identity(),
                event.source(),
                event.identifiedAt(),
                List.empty(),
                event.attributes(),
                Option.of(event.claim()));
        return adopted(event, Dossier.of(profile, event.owner(), event.at()));
    }

    private static Prospect adopted(ProspectEvent.Adopted event, Dossier dossier) {
        ClaimedPhase claim = event.claim();
        Instant since = event.at();
        if (claim instanceof ClaimedPhase.Working) {
            return new Working(dossier, since);
        }
        if (claim instanceof ClaimedPhase.Engaged) {
            return new Engaged(dossier, since);
        }
        if (claim instanceof ClaimedPhase.Qualified) {
            return new Qualified(dossier, since);
        }
        if (claim instanceof ClaimedPhase.HandoffOffered offered) {
            Offer offer = new Offer(event.owner(), offered.to(), Option.none(), offered.offeredAt(), Option.none());
            return new HandoffOffered(dossier.with(dossier.handoffs().plusOffered()), since, offer);
        }
        if (claim instanceof ClaimedPhase.Nurturing nurturing) {
            Option<Instant> until = nurturing.until().map(claimed -> later(claimed, since));
            return new Nurturing(dossier, since, until, nurturing.reason(), new Identified(dossier, since));
        }
        if (claim instanceof ClaimedPhase.HandedOff handed) {
            return new HandedOff(dossier, since, handed.to(), handed.deal());
        }
        if (claim instanceof ClaimedPhase.Disqualified given) {
            return new Disqualified(dossier, since, given.reason(), new Identified(dossier, since));
        }
        if (claim instanceof ClaimedPhase.Merged merged) {
            return new Merged(dossier, since, merged.into());
        }
        if (claim instanceof ClaimedPhase.OptedOut) {
            return new OptedOut(dossier, since);
        }
        if (claim instanceof ClaimedPhase.Identified) {
            return new Identified(dossier, since);
        }
        throw new IllegalStateException("nothing says what becomes of a claim of " + claim.phase());
    }

    static Ongoing on(Ongoing prospect, ProspectEvent.Claimed event) {
        return prospect.with(prospect.dossier().with(event.owner()).doneAt(event.at()));
    }

    static Ongoing on(Ongoing prospect, ProspectEvent.Assigned event) {
        return prospect.with(prospect.dossier().with(event.owner()).doneAt(event.at()));
    }

    static Ongoing on(Ongoing prospect, ProspectEvent.Reassigned event) {
        return prospect.with(prospect.dossier().with(event.owner()).doneAt(event.at()));
    }

    static Ongoing on(Ongoing prospect, ProspectEvent.Researched event) {
        Dossier dossier = prospect.dossier();
        return prospect.with(
                dossier.with(dossier.profile().with(event.finding())).doneAt(event.at()));
    }

    static Prospect on(Prospect prospect, ProspectEvent.AttributeSet event) {
        Dossier dossier = prospect.dossier();
        return prospect.with(
                dossier.with(dossier.profile().with(event.attributes())).doneAt(event.at()));
    }

    static Ongoing on(Ongoing prospect, ProspectEvent.PersonAdded event) {
        Dossier dossier = prospect.dossier();
        return prospect.with(dossier.with(dossier.people().with(event.person())).doneAt(event.at()));
    }

    static Ongoing on(Ongoing prospect, ProspectEvent.PersonChanged event) {
        Dossier dossier = prospect.dossier();
        return prospect.with(dossier.with(dossier.people().with(event.person())).doneAt(event.at()));
    }

    static Ongoing on(Ongoing prospect, ProspectEvent.PersonRemoved event) {
        Dossier dossier = prospect.dossier();
        return prospect.with(dossier.with(dossier.people().without(event.person()))
                .with(dossier.outreach().without(event.person()))
                .doneAt(event.at()));
    }

    static Open on(Open prospect, ProspectEvent.NeedRecorded event) {
        Dossier dossier = prospect.dossier();
        return prospect.with(
                dossier.with(dossier.needs().without(event.need().id()).with(event.need()))
                        .doneAt(event.at()));
    }

    static Identified on(Identified prospect, ProspectEvent.TouchPlanned event) {
        return prospect.with(planned(prospect, event));
    }

    static Contacted on(Contacted prospect, ProspectEvent.TouchPlanned event) {
        return prospect.with(planned(prospect, event));
    }

    private static Dossier planned(Prospect prospect, ProspectEvent.TouchPlanned event) {
        Dossier dossier = prospect.dossier();
        return dossier.with(dossier.outreach().plus(event)).doneAt(event.at());
    }

    static Identified on(Identified prospect, ProspectEvent.TouchCancelled event) {
        return prospect.with(cancelled(prospect, event));
    }

    static Contacted on(Contacted prospect, ProspectEvent.TouchCancelled event) {
        return prospect.with(cancelled(prospect, event));
    }

    private static Dossier cancelled(Prospect prospect, ProspectEvent.TouchCancelled event) {
        Dossier dossier = prospect.dossier();
        return dossier.with(dossier.outreach().withoutPlanned()).doneAt(event.at());
    }

    static Nurturing on(Contacted prospect, ProspectEvent.CadenceGivenUp event) {
        Open was = wayBack(prospect);
        Instant until = later(event.resumeAt(), event.at());
        return new Nurturing(was.dossier(), event.at(), Option.of(until), Option.of(NurtureReason.NO_ANSWER), was);
    }

    static Open onFirst(Identified prospect, ProspectEvent.TouchLogged event) {
        Instant since = later(prospect.since(), event.at());
        return event.isAnswer()
                ? new Engaged(touched(prospect, event), since)
                : new Working(touched(prospect, event), since);
    }

    static Open onFurther(Working prospect, ProspectEvent.TouchLogged event) {
        return event.isAnswer()
                ? new Engaged(touched(prospect, event), later(prospect.since(), event.at()))
                : prospect.with(touched(prospect, event));
    }

    static Steady on(Steady prospect, ProspectEvent.TouchLogged event) {
        Steady touched = prospect.with(touched(prospect, event));
        return event.isAnswer() ? answered(touched, event.at()) : touched;
    }

    /** Whoever answers while nobody pursues them is not to be overlooked. */
    private static Steady answered(Steady prospect, Instant at) {
        if (prospect instanceof Nurturing resting) {
            return resting.answeredAt(latest(resting.answered(), at, resting.since()));
        }
        return prospect instanceof Disqualified ended
                ? ended.answeredAt(latest(ended.answered(), at, ended.since()))
                : prospect;
    }

    /** One entered late from before the phase has been answered by it. */
    private static Option<Instant> latest(Option<Instant> known, Instant at, Instant since) {
        return at.isBefore(since) || known.exists(at::isBefore) ? known : Option.some(at);
    }

    static Prospect on(Prospect prospect, ProspectEvent.TouchRetracted event) {
        Dossier dossier = prospect.dossier();
        Prospect without =
                prospect.with(dossier.with(dossier.outreach().minus(event)).doneAt(event.at()));
        if (without instanceof Nurturing resting) {
            return resting.answeredAt(without(resting.answered(), resting, event));
        }
        return without instanceof Disqualified ended
                ? ended.answeredAt(without(ended.answered(), ended, event))
                : without;
    }

    /**
     * The latest answer that is left. The phase knows of the others only that there are any, and when contact was made last:
     * in doubt that was an answer.
     */
    private static Option<Instant> without(
            Option<Instant> answered, Prospect prospect, ProspectEvent.TouchRetracted event) {
        if (!event.wasAnswer() || !answered.contains(event.touch().at())) {
            return answered;
        }
        return prospect.dossier().outreach().answers() == 0
                ? Option.none()
                : event.lastTouch().filter(last -> !last.isBefore(prospect.since()));
    }

    static Engaged on(Engaged prospect, ProspectEvent.Assessed event) {
        return prospect.with(assessed(prospect, event));
    }

    static Assessable on(Qualified prospect, ProspectEvent.Assessed event) {
        Dossier dossier = assessed(prospect, event);
        return event.qualifies() ? prospect.with(dossier) : new Engaged(dossier, later(prospect.since(), event.at()));
    }

    static Assessable on(Qualified prospect, ProspectEvent.Retracted event) {
        Dossier dossier = prospect.dossier().without(event.fact()).doneAt(event.at());
        return event.undoesVerdict() ? new Engaged(dossier, event.at()) : prospect.with(dossier);
    }

    /** A rest out of a verdict that does not hold any more ends before it. */
    static Nurturing on(Nurturing prospect, ProspectEvent.Retracted event) {
        Dossier dossier = prospect.dossier().without(event.fact()).doneAt(event.at());
        Open was = event.undoesVerdict() ? new Engaged(dossier, prospect.was().since()) : prospect.was();
        return new Nurturing(dossier, prospect.since(), prospect.until(), prospect.reason(), was, prospect.answered());
    }

    static Identified on(Identified prospect, ProspectEvent.Retracted event) {
        return prospect.with(prospect.dossier().without(event.fact()).doneAt(event.at()));
    }

    static Working on(Working prospect, ProspectEvent.Retracted event) {
        return prospect.with(prospect.dossier().without(event.fact()).doneAt(event.at()));
    }

    static Engaged on(Engaged prospect, ProspectEvent.Retracted event) {
        return prospect.with(prospect.dossier().without(event.fact()).doneAt(event.at()));
    }

    static HandoffOffered on(HandoffOffered prospect, ProspectEvent.Retracted event) {
        return prospect.with(prospect.dossier().without(event.fact()).doneAt(event.at()));
    }

    static Qualified on(Engaged prospect, ProspectEvent.Qualified event) {
        return new Qualified(withoutCadence(prospect.dossier()), event.at());
    }

    static Nurturing on(Open prospect, ProspectEvent.Nurtured event) {
        Open was = wayBack(prospect);
        Instant until = later(event.resumeAt(), event.at());
        return new Nurturing(was.dossier(), event.at(), Option.of(until), Option.of(event.reason()), was);
    }

    static Open on(Nurturing prospect, ProspectEvent.Resumed event) {
        return pursued(prospect, prospect.was(), event.at());
    }

    static Open on(Nurturing prospect, ProspectEvent.ResumedOnDate event) {
        return pursued(prospect, prospect.was(), event.at());
    }

    static Disqualified on(Ongoing prospect, ProspectEvent.Disqualified event) {
        Open was = wayBack(prospect);
        return new Disqualified(was.dossier(), event.at(), Option.of(event.reason()), was);
    }

    static OptedOut on(Ongoing prospect, ProspectEvent.OptedOut event) {
        return new OptedOut(wayBack(prospect).dossier(), event.at());
    }

    static Merged on(Mergeable prospect, ProspectEvent.Merged event) {
        Dossier dossier = prospect instanceof Ongoing ongoing ? wayBack(ongoing).dossier() : prospect.dossier();
        return new Merged(dossier, event.at(), Option.of(event.into()));
    }

    /** They are one: whoever contacted the other has contacted this one. */
    static Open on(Identified prospect, ProspectEvent.Absorbed event) {
        Dossier dossier = together(prospect, event);
        return dossier.outreach().touches() == 0
                ? prospect.with(dossier)
                : contacted(dossier, later(prospect.since(), event.at()), false);
    }

    static Open on(Working prospect, ProspectEvent.Absorbed event) {
        Dossier dossier = together(prospect, event);
        return dossier.outreach().answers() == 0
                ? prospect.with(dossier)
                : new Engaged(dossier, later(prospect.since(), event.at()));
    }

    static Assessable on(Assessable prospect, ProspectEvent.Absorbed event) {
        return prospect.with(together(prospect, event));
    }

    static HandoffOffered on(HandoffOffered prospect, ProspectEvent.Absorbed event) {
        return prospect.with(together(prospect, event));
    }

    /** Whoever answers the other answers this one. */
    static Nurturing on(Nurturing prospect, ProspectEvent.Absorbed event) {
        Nurturing together = prospect.with(together(prospect, event));
        Outreach theirs = event.taken().outreach();
        return theirs.answers() == 0 || theirs.lastTouch().isEmpty()
                ? together
                : together.answeredAt(
                        latest(prospect.answered(), theirs.lastTouch().get(), prospect.since()));
    }

    private static Dossier together(Ongoing prospect, ProspectEvent.Absorbed event) {
        return event.taken().addedTo(prospect.dossier()).doneAt(event.at());
    }

    static Open on(Disqualified prospect, ProspectEvent.Reopened event) {
        return pursued(prospect, prospect.was(), event.at());
    }

    /** The open phase that it comes from, with what is known now; an offer ends with it, as one taken back. */
    private static Open wayBack(Ongoing prospect) {
        if (prospect instanceof Nurturing nurturing) {
            return nurturing.was().with(nurturing.dossier());
        }
        if (prospect instanceof HandoffOffered offered) {
            Dossier dossier = offered.dossier();
            return new Qualified(dossier.with(dossier.handoffs().plusWithdrawn()), offered.since());
        }
        Open open = (Open) prospect;
        return open.with(withoutCadence(open.dossier()));
    }

    /** A cadence is for one attempt: whoever is pursued again is pursued anew. */
    private static Dossier withoutCadence(Dossier dossier) {
        Outreach outreach = dossier.outreach();
        return outreach.cadence().isEmpty() ? dossier : dossier.with(outreach.withoutCadence());
    }

    /** Again in the phase that it came from, or in the one that contact has brought it to meanwhile. */
    private static Open pursued(Prospect prospect, Open was, Instant since) {
        Dossier dossier = prospect.dossier();
        if (was instanceof Identified || was instanceof Working) {
            return contacted(dossier, since, was instanceof Working);
        }
        if (was instanceof Engaged) {
            return new Engaged(dossier, since);
        }
        if (was instanceof Qualified) {
            return new Qualified(dossier, since);
        }
        throw new IllegalStateException(
                "nothing says how to go back into " + was.getClass().getName());
    }

    private static Open contacted(Dossier dossier, Instant since, boolean before) {
        Outreach outreach = dossier.outreach();
        if (outreach.answers() > 0) {
            return new Engaged(dossier, since);
        }
        return before || outreach.touches() > 0 ? new Working(dossier, since) : new Identified(dossier, since);
    }

    static HandoffOffered on(Qualified prospect, ProspectEvent.HandoffOffered event) {
        Dossier dossier = prospect.dossier();
        Offer offer = new Offer(
                dossier.owner(),
                event.to(),
                Option.of(event.contents()),
                Option.of(event.at()),
                Option.of(event.respondBy()));
        return new HandoffOffered(dossier.with(dossier.handoffs().plusOffered()), event.at(), offer);
    }

    static HandedOff on(HandoffOffered prospect, ProspectEvent.HandoffAccepted event) {
        return new HandedOff(prospect.dossier(), event.at(), event.to(), Option.of(event.deal()));
    }

    static Engaged on(HandoffOffered prospect, ProspectEvent.HandoffReturned event) {
        Dossier dossier = prospect.dossier();
        return new Engaged(dossier.with(dossier.handoffs().plusReturned()), event.at());
    }

    static Qualified on(HandoffOffered prospect, ProspectEvent.HandoffWithdrawn event) {
        Dossier dossier = prospect.dossier();
        return new Qualified(dossier.with(dossier.handoffs().plusWithdrawn()), event.at());
    }

    static Qualified on(HandoffOffered prospect, ProspectEvent.HandoffLapsed event) {
        Dossier dossier = prospect.dossier();
        return new Qualified(dossier.with(dossier.handoffs().plusLapsed()), event.at());
    }

    static Qualified on(HandoffOffered prospect, ProspectEvent.HandoffLapsedForAbsence event) {
        Dossier dossier = prospect.dossier();
        return new Qualified(dossier.with(dossier.handoffs().plusLapsed()), event.at());
    }

    static HandedOff on(Qualified prospect, ProspectEvent.Converted event) {
        return new HandedOff(prospect.dossier(), event.at(), event.to(), Option.of(event.deal()));
    }

    static Open on(Open prospect, ProspectEvent.OwnerReminded event) {
        Dossier dossier = prospect.dossier();
        return prospect.with(dossier.with(dossier.silence().toldToOwner(event.silentSince())));
    }

    static Open on(Open prospect, ProspectEvent.SilenceEscalated event) {
        Dossier dossier = prospect.dossier();
        return prospect.with(dossier.with(dossier.silence().toldToManager(event.silentSince())));
    }

    private static Dossier touched(Prospect prospect, ProspectEvent.TouchLogged event) {
        Dossier dossier = prospect.dossier();
        return dossier.with(dossier.outreach().plus(event));
    }

    private static Dossier assessed(Prospect prospect, ProspectEvent.Assessed event) {
        Dossier dossier = prospect.dossier();
        return dossier.with(dossier.assessment().with(event.evidence())).doneAt(event.at());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
