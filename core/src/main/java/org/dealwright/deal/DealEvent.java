package org.dealwright.deal;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.People;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TellsOfTouches;
import org.dealwright.contact.TouchLog;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Term;
import org.joda.money.Money;

/** What has happened to a deal. {@code at} is when it happened, {@code by} who did it; none for time itself. */
public sealed interface DealEvent extends Event {
    /**
     * It was opened.
     *
     * @param owner who leads it
     * @param company the company, where it is known
     * @param kind what it is about
     * @param origin where it came from
     * @param needs what was known to be needed
     * @param people who was known on the buyer's side
     * @param attributes custom fields
     * @param stage the stage in which it began; none where no pipeline is for it
     */
    record Opened(
            Instant at,
            Option<MemberId> by,
            MemberId owner,
            Option<CompanyId> company,
            DealKind kind,
            DealOrigin origin,
            Needs needs,
            People people,
            Attributes attributes,
            Option<StageRef> stage)
            implements DealEvent {
        public Opened {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Check.requireOption("company", company);
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(needs, "needs");
            Objects.requireNonNull(people, "people");
            Objects.requireNonNull(attributes, "attributes");
            Check.requireOption("stage", stage);
        }

        /**
         * New business, out of a prospect or on somebody's own account, in no stage.
         *
         * @throws IllegalArgumentException if something was handed over without a prospect
         */
        public Opened(
                Instant at,
                Option<MemberId> by,
                MemberId owner,
                Option<CompanyId> company,
                Option<ProspectId> prospect,
                Option<HandoffPackage> contents) {
            this(
                    at,
                    by,
                    owner,
                    company,
                    DealKind.NEW_BUSINESS,
                    DealOrigin.of(prospect, contents),
                    contents.map(HandoffPackage::needs).getOrElse(Needs::none),
                    contents.map(HandoffPackage::people).getOrElse(People::none),
                    Attributes.none(),
                    Option.none());
        }
    }

    /**
     * It was brought in from another system.
     *
     * @param claim the phase that the other system claimed
     * @param company the company
     * @param kind what it is about
     * @param owner who leads it
     * @param openedAt when it was opened
     * @param forecast what is expected of it
     * @param attributes custom fields
     */
    record Adopted(
            Instant at,
            Option<MemberId> by,
            ClaimedDeal claim,
            Option<CompanyId> company,
            Option<DealKind> kind,
            Option<MemberId> owner,
            Option<Instant> openedAt,
            Forecast forecast,
            Attributes attributes)
            implements DealEvent {
        public Adopted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(claim, "claim");
            Check.requireOption("company", company);
            Check.requireOption("kind", kind);
            Check.requireOption("owner", owner);
            Check.requireOption("openedAt", openedAt);
            Objects.requireNonNull(forecast, "forecast");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * A member took it out of the queue.
     *
     * @param owner who leads it now
     */
    record Claimed(Instant at, Option<MemberId> by, MemberId owner) implements DealEvent {
        public Claimed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * It was given to a member.
     *
     * @param owner who leads it now
     * @param reason why this one
     */
    record Assigned(Instant at, Option<MemberId> by, MemberId owner, String reason) implements DealEvent {
        public Assigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * It was passed on.
     *
     * @param owner who leads it now
     */
    record Reassigned(Instant at, Option<MemberId> by, MemberId owner) implements DealEvent {
        public Reassigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * Somebody on the buyer's side became known.
     *
     * @param person who, with their roles
     */
    record PersonAdded(Instant at, Option<MemberId> by, Stakeholder person) implements DealEvent {
        public PersonAdded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Somebody on the buyer's side has other roles.
     *
     * @param person who, with all their roles
     */
    record PersonChanged(Instant at, Option<MemberId> by, Stakeholder person) implements DealEvent {
        public PersonChanged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Somebody has nothing to do with it any more.
     *
     * @param person who
     */
    record PersonRemoved(Instant at, Option<MemberId> by, PersonId person) implements DealEvent {
        public PersonRemoved {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * A custom field was set.
     *
     * @param attributes that field alone
     */
    record AttributeSet(Instant at, Option<MemberId> by, Attributes attributes) implements DealEvent {
        public AttributeSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * Contact was made.
     *
     * @param channel how
     * @param direction who turned to whom
     * @param outcome what came of it
     * @param person with whom; none where it was not said
     * @param marks what it broke; empty where nothing
     */
    record TouchLogged(
            Instant at,
            Option<MemberId> by,
            Channel channel,
            Direction direction,
            TouchOutcome outcome,
            Option<PersonId> person,
            List<TouchMark> marks)
            implements DealEvent, TellsOfTouches {
        public TouchLogged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(outcome, "outcome");
            Check.requireOption("person", person);
            marks = List.copyOf(Objects.requireNonNull(marks, "marks"));
        }

        /** Whether the customer has answered or turned to us by it. */
        public boolean isAnswer() {
            return outcome.isAnswer(direction);
        }

        @Override
        public void tell(TouchLog log) {
            log.made(new LoggedTouch(at, channel, direction), isAnswer());
        }
    }

    /**
     * A touch turned out not to have been one.
     *
     * @param touch which
     * @param wasAnswer whether it counted as an answer
     * @param lastTouch the latest of the other touches; none where there is none
     * @param reason why
     */
    record TouchRetracted(
            Instant at,
            Option<MemberId> by,
            LoggedTouch touch,
            boolean wasAnswer,
            Option<Instant> lastTouch,
            String reason)
            implements DealEvent, TellsOfTouches {
        public TouchRetracted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(touch, "touch");
            Check.requireOption("lastTouch", lastTouch);
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }

        @Override
        public void tell(TouchLog log) {
            log.retracted(touch);
        }
    }

    /**
     * A fact turned out never to have been one.
     *
     * @param fact what was taken back
     * @param reason why
     */
    record Retracted(Instant at, Option<MemberId> by, DealFact fact, String reason) implements DealEvent {
        public Retracted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(fact, "fact");
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * A need became known.
     *
     * @param need what they need
     */
    record NeedRecorded(Instant at, Option<MemberId> by, Need need) implements DealEvent {
        public NeedRecorded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(need, "need");
        }
    }

    /**
     * A need is one no more.
     *
     * @param need which
     * @param reason why
     */
    record NeedWithdrawn(Instant at, Option<MemberId> by, NeedId need, String reason) implements DealEvent {
        public NeedWithdrawn {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(need, "need");
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * Something stands in the buying process.
     *
     * @param obstacle what
     */
    record ObstacleRaised(Instant at, Option<MemberId> by, Obstacle obstacle) implements DealEvent {
        public ObstacleRaised {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(obstacle, "obstacle");
        }
    }

    /**
     * An obstacle stands no more.
     *
     * @param obstacle which
     * @param resolution how that came about
     */
    record ObstacleResolved(Instant at, Option<MemberId> by, ObstacleId obstacle, String resolution)
            implements DealEvent {
        public ObstacleResolved {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(obstacle, "obstacle");
            Check.require(Check.line("resolution", Objects.requireNonNull(resolution, "resolution")));
        }
    }

    /**
     * A specialist was called in.
     *
     * @param consultation who, for what
     * @param credit how much of the deal they are credited with besides its revenue; none where that is left open
     */
    record SpecialistCalled(Instant at, Option<MemberId> by, Consultation consultation, Option<Percent> credit)
            implements DealEvent {
        public SpecialistCalled {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(consultation, "consultation");
            Check.requireOption("credit", credit);
        }
    }

    /**
     * A specialist answered.
     *
     * @param consultation which call
     * @param answer what
     */
    record SpecialistAnswered(Instant at, Option<MemberId> by, ConsultationId consultation, String answer)
            implements DealEvent {
        public SpecialistAnswered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(consultation, "consultation");
            Check.require(Check.text("answer", Objects.requireNonNull(answer, "answer")));
        }
    }

    /**
     * A specialist is needed no more. Their credit stays.
     *
     * @param consultation which call
     * @param specialist who
     */
    record SpecialistReleased(Instant at, Option<MemberId> by, ConsultationId consultation, MemberId specialist)
            implements DealEvent {
        public SpecialistReleased {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(consultation, "consultation");
            Objects.requireNonNull(specialist, "specialist");
        }
    }

    /**
     * It was said who is credited.
     *
     * @param credits who, with how much
     */
    record CreditSet(Instant at, Option<MemberId> by, Credits credits) implements DealEvent {
        public CreditSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(credits, "credits");
        }
    }

    /**
     * Something was shown to the customer.
     *
     * @param presentation what, by whom, and how it was taken
     */
    record PresentationHeld(Instant at, Option<MemberId> by, Presentation presentation) implements DealEvent {
        public PresentationHeld {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(presentation, "presentation");
        }
    }

    /**
     * A proposal came further.
     *
     * @param proposal which
     * @param standing what has become of it
     * @param net its net total; none where it was adopted and the other system did not say
     */
    record ProposalNoted(
            Instant at, Option<MemberId> by, ProposalId proposal, ProposalStanding standing, Option<Money> net)
            implements DealEvent {
        public ProposalNoted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(proposal, "proposal");
            Objects.requireNonNull(standing, "standing");
            Check.requireOption("net", net);
        }
    }

    /**
     * Something became of an order.
     *
     * @param order which
     * @param standing what has become of it
     */
    record OrderNoted(Instant at, Option<MemberId> by, OrderId order, OrderStanding standing) implements DealEvent {
        public OrderNoted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * A prospect turned out to be part of it, and what it lacked was taken over.
     *
     * @param prospect the prospect
     * @param taken the needs that it had not recorded, the people it did not know, or knew without a role, and all that was
     *     said with them; none in old histories, where the prospect was only noted
     */
    record ProspectAttached(Instant at, Option<MemberId> by, ProspectId prospect, Option<HandoffPackage> taken)
            implements DealEvent {
        public ProspectAttached {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(prospect, "prospect");
            Check.requireOption("taken", taken);
        }
    }

    /**
     * It was moved in a pipeline.
     *
     * @param stage where to
     * @param from where from; none where it was in none
     * @param unmet the exit criteria that did not hold; none but where the system moved it
     * @param stated those that held because whoever moved it said so
     */
    record StageMoved(
            Instant at,
            Option<MemberId> by,
            StageRef stage,
            Option<StageRef> from,
            List<Term> unmet,
            List<String> stated)
            implements DealEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if something stated is blank, too long or not printable, or there is too much
         */
        public StageMoved {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(stage, "stage");
            Check.requireOption("from", from);
            unmet = List.copyOf(Objects.requireNonNull(unmet, "unmet"));
            Check.require(Check.lines("stated", Objects.requireNonNull(stated, "stated")));
            stated = List.copyOf(stated);
        }
    }

    /**
     * Its stage followed its phase.
     *
     * @param stage where to
     * @param from where from
     * @param unmet the exit criteria that did not hold
     */
    record StageFollowed(Instant at, Option<MemberId> by, StageRef stage, StageRef from, List<Term> unmet)
            implements DealEvent {
        public StageFollowed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(from, "from");
            unmet = List.copyOf(Objects.requireNonNull(unmet, "unmet"));
        }
    }

    /**
     * It has been in its stage for too long.
     *
     * @param stage which
     * @param stageSince from when its stay is counted
     */
    record OverstayReported(Instant at, Option<MemberId> by, StageRef stage, Instant stageSince) implements DealEvent {
        public OverstayReported {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(stageSince, "stageSince");
        }
    }

    /**
     * Something else is expected of it.
     *
     * @param forecast all that is expected now
     * @param reason why
     */
    record Reforecast(Instant at, Option<MemberId> by, Forecast forecast, String reason) implements DealEvent {
        public Reforecast {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(forecast, "forecast");
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * It rests until a day.
     *
     * @param until the day
     * @param resumeAt its midnight, when it is resumed by itself
     * @param reason why
     * @param words what it is, where it was said
     */
    record PutOnHold(
            Instant at, Option<MemberId> by, LocalDate until, Instant resumeAt, HoldReason reason, Option<String> words)
            implements DealEvent {
        public PutOnHold {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(resumeAt, "resumeAt");
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            words.forEach(given -> Check.require(Check.text("words", given)));
        }
    }

    /** It was taken up again before its day. */
    record Resumed(Instant at, Option<MemberId> by) implements DealEvent {
        public Resumed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /** Its day came. */
    record ResumedOnDate(Instant at, Option<MemberId> by) implements DealEvent {
        public ResumedOnDate {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * It was sold.
     *
     * @param kind what it turned out to be; none where nobody knows
     * @param proposal the proposal that was accepted; none where policy needs none, or none is known here by which an adopted deal
     *     was agreed on
     * @param value for how much; none where nobody knows
     */
    record Won(Instant at, Option<MemberId> by, Option<DealKind> kind, Option<ProposalId> proposal, Option<Money> value)
            implements DealEvent {
        public Won {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("kind", kind);
            Check.requireOption("proposal", proposal);
            Check.requireOption("value", value);
        }
    }

    /**
     * It was not sold.
     *
     * @param reason why
     * @param competitor who won it; none where nobody did
     * @param words what it was, where it was said
     */
    record Lost(Instant at, Option<MemberId> by, LossReason reason, Option<Competitor> competitor, Option<String> words)
            implements DealEvent {
        public Lost {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("competitor", competitor);
            Check.requireOption("words", words);
            words.forEach(given -> Check.require(Check.text("words", given)));
        }
    }

    /**
     * It was taken up again after it had been lost.
     *
     * @param reason why
     */
    record Reopened(Instant at, Option<MemberId> by, String reason) implements DealEvent {
        public Reopened {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * Some of its needs go on as a deal of their own.
     *
     * @param second the other deal, which opens with them
     * @param owner who leads the other deal: whoever led this one, else whoever split it
     * @param needs what it opens with
     * @param reason why
     */
    record Split(Instant at, Option<MemberId> by, DealId second, MemberId owner, List<Need> needs, String reason)
            implements DealEvent {
        public Split {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(owner, "owner");
            needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * The win turned out not to have been one.
     *
     * @param reason why
     */
    record WinAnnulled(Instant at, Option<MemberId> by, String reason) implements DealEvent {
        public WinAnnulled {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * Its owner was reminded of a silence.
     *
     * @param owner the owner
     * @param silentSince since when nothing was done or heard
     */
    record OwnerReminded(Instant at, Option<MemberId> by, MemberId owner, Instant silentSince) implements DealEvent {
        public OwnerReminded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(silentSince, "silentSince");
        }
    }

    /**
     * The manager was told of a silence.
     *
     * @param owner the owner; none where nobody leads it
     * @param silentSince since when nothing was done or heard
     */
    record SilenceEscalated(Instant at, Option<MemberId> by, Option<MemberId> owner, Instant silentSince)
            implements DealEvent {
        public SilenceEscalated {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("owner", owner);
            Objects.requireNonNull(silentSince, "silentSince");
        }
    }
}
