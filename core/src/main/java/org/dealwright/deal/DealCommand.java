package org.dealwright.deal;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.People;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.Skill;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.OrderId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Consumption;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Requirement;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.joda.money.Money;

/**
 * What can be asked of a deal. Texts are checked when the command is decided, all at once; they must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface DealCommand<F> extends Command<F> {
    /**
     * A deal opens.
     *
     * @param owner who leads it: oneself, unless a manager or another life cycle opens it
     * @param company the company; none for a private buyer, or where it is not known yet
     * @param kind what it is about
     * @param origin where it came from
     * @param needs what is known to be needed already
     * @param people who is known on the buyer's side already
     * @param attributes custom fields
     */
    record Open(
            MemberId owner,
            Option<CompanyId> company,
            DealKind kind,
            DealOrigin origin,
            Needs needs,
            People people,
            Attributes attributes)
            implements DealCommand<New> {
        public Open {
            Objects.requireNonNull(owner, "owner");
            Check.requireOption("company", company);
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(needs, "needs");
            Objects.requireNonNull(people, "people");
            Objects.requireNonNull(attributes, "attributes");
        }

        /**
         * New business, out of a prospect or on one's own account, with the needs and people that were handed over.
         *
         * @param prospect the prospect it came from; none where an executive opens it
         * @param contents what was handed over with it; none without a handoff
         * @throws IllegalArgumentException if something was handed over without a prospect
         */
        public Open(
                MemberId owner,
                Option<CompanyId> company,
                Option<ProspectId> prospect,
                Option<HandoffPackage> contents) {
            this(
                    owner,
                    company,
                    DealKind.NEW_BUSINESS,
                    DealOrigin.of(prospect, contents),
                    contents.map(HandoffPackage::needs).getOrElse(Needs::none),
                    contents.map(HandoffPackage::people).getOrElse(People::none),
                    Attributes.none());
        }
    }

    /**
     * A deal that another system knows is brought in, in the phase it claims.
     *
     * <p>It happens at the instant as of which the claim was true.
     *
     * @param claim the phase, with what the other system knows of it
     * @param company the company; none where the other system does not say
     * @param kind what it is about; none where the other system does not say
     * @param owner who leads it; none where nobody does, or the other system does not say
     * @param openedAt when it was opened; none where the other system does not say
     * @param forecast what is expected of it, as far as the other system says
     * @param attributes custom fields
     */
    record Adopt(
            ClaimedDeal claim,
            Option<CompanyId> company,
            Option<DealKind> kind,
            Option<MemberId> owner,
            Option<Instant> openedAt,
            Forecast forecast,
            Attributes attributes)
            implements DealCommand<New> {
        public Adopt {
            Objects.requireNonNull(claim, "claim");
            Check.requireOption("company", company);
            Check.requireOption("kind", kind);
            Check.requireOption("owner", owner);
            Check.requireOption("openedAt", openedAt);
            Objects.requireNonNull(forecast, "forecast");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /** A member takes a deal that nobody leads out of the queue. */
    record Claim() implements DealCommand<Deal.Ongoing> {}

    /**
     * A deal is given to a member, by a manager or by an assignment strategy.
     *
     * @param to the member
     * @param reason why this one, one line
     */
    record Assign(MemberId to, String reason) implements DealCommand<Deal.Ongoing> {
        public Assign {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Its owner, or a manager, passes a deal to somebody else.
     *
     * @param to the member
     */
    record Reassign(MemberId to) implements DealCommand<Deal.Ongoing> {
        public Reassign {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Somebody on the buyer's side is known.
     *
     * @param person who
     * @param roles what they do in the purchase, at most 100; empty while it is not known
     */
    record AddPerson(PersonId person, List<BuyingRole> roles) implements DealCommand<Deal.Ongoing> {
        public AddPerson {
            Objects.requireNonNull(person, "person");
            roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        }
    }

    /**
     * Somebody on the buyer's side has other roles than were known.
     *
     * @param person one who is known
     * @param roles all their roles from now on, at most 100
     */
    record ChangePerson(PersonId person, List<BuyingRole> roles) implements DealCommand<Deal.Ongoing> {
        public ChangePerson {
            Objects.requireNonNull(person, "person");
            roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        }
    }

    /**
     * Somebody has nothing to do with it any more.
     *
     * @param person one who is known
     */
    record RemovePerson(PersonId person) implements DealCommand<Deal.Ongoing> {
        public RemovePerson {
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * A custom field is set, or set anew.
     *
     * @param key the field
     * @param value its value, of the field's type
     */
    record SetAttribute(AttributeKey<?> key, Object value) implements DealCommand<Deal> {
        /**
         * Takes a field and its value; {@link #of} is the way that the compiler checks.
         *
         * @throws IllegalArgumentException if the value is not of the field's type
         */
        public SetAttribute {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
            if (!key.type().isInstance(value)) {
                throw new IllegalArgumentException(
                        "value of " + key.name() + " must be a " + key.type().getSimpleName() + ", was a "
                                + value.getClass().getSimpleName());
            }
        }

        /** A field and a value of its type. */
        public static <T> SetAttribute of(AttributeKey<T> key, T value) {
            return new SetAttribute(key, value);
        }

        /** The name only: the value may be personal. */
        @Override
        public String toString() {
            return "SetAttribute[" + key.name() + "]";
        }
    }

    /**
     * Contact was made, in or out. It is a fact, in every phase, and may be entered late.
     *
     * @param channel how
     * @param direction who turned to whom
     * @param outcome what came of it
     * @param person with whom, among those known or not; none where it is not known
     */
    record LogTouch(Channel channel, Direction direction, TouchOutcome outcome, Option<PersonId> person)
            implements DealCommand<Deal> {
        public LogTouch {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(outcome, "outcome");
            Check.requireOption("person", person);
        }

        /** With nobody in particular. */
        public LogTouch(Channel channel, Direction direction, TouchOutcome outcome) {
            this(channel, direction, outcome, Option.none());
        }

        /** The same, with this person. */
        public LogTouch with(PersonId somebody) {
            return new LogTouch(channel, direction, outcome, Option.some(Objects.requireNonNull(somebody, "person")));
        }
    }

    /**
     * A touch turns out not to have been one. The counts and the last touch become what they would be without it.
     *
     * @param touch which
     * @param reason why, one line
     */
    record RetractTouch(LoggedTouch touch, String reason) implements DealCommand<Deal> {
        public RetractTouch {
            Objects.requireNonNull(touch, "touch");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A fact turns out never to have been one. It is taken back, and history keeps both. Without anything that was shown, a
     * presented deal is in discovery again.
     *
     * @param fact what is taken back, as it is recorded now
     * @param reason why, one line
     */
    record Retract(DealFact fact, String reason) implements DealCommand<Deal.Ongoing> {
        public Retract {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * They need something.
     *
     * @param id which of the deal's needs it will be; one that no need of the deal has
     * @param kind must or want
     * @param topic what it is about
     * @param said how it was uncovered
     * @param requirement what a product has to be for it; none where no property of a product can meet it
     * @param consumption how much of something is used up; none where nothing is, or nobody knows
     */
    record RecordNeed(
            NeedId id,
            NeedKind kind,
            NeedTopic topic,
            UncheckedStatement said,
            Option<Requirement> requirement,
            Option<Consumption> consumption)
            implements DealCommand<Deal.Open> {
        public RecordNeed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(said, "said");
            Check.requireOption("requirement", requirement);
            Check.requireOption("consumption", consumption);
        }

        /** A need that says nothing yet of products or of consumption. */
        public RecordNeed(NeedId id, NeedKind kind, NeedTopic topic, UncheckedStatement said) {
            this(id, kind, topic, said, Option.none(), Option.none());
        }
    }

    /**
     * They need something no more.
     *
     * @param id one of the deal's needs
     * @param reason why, one line
     */
    record WithdrawNeed(NeedId id, String reason) implements DealCommand<Deal.Open> {
        public WithdrawNeed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Something stands in the buying process.
     *
     * @param id which of the deal's obstacles it will be; one that none of those open has
     * @param kind what sort
     * @param blocking whether the deal cannot be won before it is resolved
     * @param what what it is, one line
     */
    record RaiseObstacle(ObstacleId id, ObstacleKind kind, boolean blocking, String what)
            implements DealCommand<Deal.Open> {
        public RaiseObstacle {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(what, "what");
        }
    }

    /**
     * It stands no more.
     *
     * @param id one that is open
     * @param resolution how that came about, one line
     */
    record ResolveObstacle(ObstacleId id, String resolution) implements DealCommand<Deal.Open> {
        public ResolveObstacle {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(resolution, "resolution");
        }
    }

    /**
     * A specialist is called into the deal, and is of its team from then on.
     *
     * @param id which of the deal's consultations it will be; one that none of those open has
     * @param specialist who
     * @param skill for which of their skills
     * @param topic about what, one line
     * @param credit how much of the deal they are credited with besides its revenue, in per cent; none where that is left open
     */
    record CallSpecialist(ConsultationId id, MemberId specialist, Skill skill, String topic, Option<BigDecimal> credit)
            implements DealCommand<Deal.Open> {
        public CallSpecialist {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(specialist, "specialist");
            Objects.requireNonNull(skill, "skill");
            Objects.requireNonNull(topic, "topic");
            Check.requireOption("credit", credit);
        }

        /** For a credit that is left open. */
        public CallSpecialist(ConsultationId id, MemberId specialist, Skill skill, String topic) {
            this(id, specialist, skill, topic, Option.none());
        }
    }

    /**
     * The specialist has answered.
     *
     * @param id one that is open
     * @param answer what, up to 4,000 characters
     */
    record RecordSpecialistAnswer(ConsultationId id, String answer) implements DealCommand<Deal.Open> {
        public RecordSpecialistAnswer {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * The specialist is needed no more. Their credit stays.
     *
     * @param id one that is open
     */
    record ReleaseSpecialist(ConsultationId id) implements DealCommand<Deal.Open> {
        public ReleaseSpecialist {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * It is said who is credited for the deal, in place of what was said before.
     *
     * @param revenue who shares the revenue, each once, together 100 %
     * @param overlay who is credited besides, each once, whatever that adds up to; with everybody whom a specialist's call
     * promised it, unless a manager says so
     */
    record SetCredit(List<UncheckedShare> revenue, List<UncheckedShare> overlay) implements DealCommand<Deal.Open> {
        public SetCredit {
            revenue = List.copyOf(Objects.requireNonNull(revenue, "revenue"));
            overlay = List.copyOf(Objects.requireNonNull(overlay, "overlay"));
        }
    }

    /**
     * Something was shown to the customer.
     *
     * @param id which of the deal's presentations it will be; one that none of them has
     * @param kind in what form
     * @param presenter who showed it
     * @param audience to whom, at most 100
     * @param covered the needs of the deal that it answered, at most 100
     * @param reaction how they took it
     * @param openQuestions what is left to be answered, at most 100 lines
     * @param reference a customer who spoke for it; none where nobody did
     */
    record Present(
            PresentationId id,
            PresentationKind kind,
            MemberId presenter,
            List<PersonId> audience,
            List<NeedId> covered,
            Reaction reaction,
            List<String> openQuestions,
            Option<CustomerId> reference)
            implements DealCommand<Deal.Open> {
        public Present {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(presenter, "presenter");
            audience = List.copyOf(Objects.requireNonNull(audience, "audience"));
            covered = List.copyOf(Objects.requireNonNull(covered, "covered"));
            Objects.requireNonNull(reaction, "reaction");
            openQuestions = List.copyOf(Objects.requireNonNull(openQuestions, "openQuestions"));
            Check.requireOption("reference", reference);
        }
    }

    /**
     * A proposal has come further. Only the proposal brings it about; the deal follows it, unless it rests or has ended.
     *
     * @param proposal which
     * @param standing what has become of it
     * @param net its net total; none where it was adopted and the other system did not say
     */
    record NoteProposal(ProposalId proposal, ProposalStanding standing, Option<Money> net)
            implements DealCommand<Deal> {
        public NoteProposal {
            Objects.requireNonNull(proposal, "proposal");
            Objects.requireNonNull(standing, "standing");
            Check.requireOption("net", net);
        }

        /** A proposal whose net total is known. */
        public NoteProposal(ProposalId proposal, ProposalStanding standing, Money net) {
            this(proposal, standing, Option.some(net));
        }
    }

    /**
     * Something has become of an order. Only the order brings it about.
     *
     * @param order which
     * @param standing what has become of it
     */
    record NoteOrder(OrderId order, OrderStanding standing) implements DealCommand<Deal> {
        public NoteOrder {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * A prospect turned out to be part of this deal, which takes over what it lacks. Only its handoff, conversion or merge
     * brings it about.
     *
     * @param prospect the prospect, which has ended as handed off or merged
     * @param contents what comes with it
     */
    record AttachProspect(ProspectId prospect, HandoffPackage contents) implements DealCommand<Deal> {
        public AttachProspect {
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(contents, "contents");
        }
    }

    /**
     * The deal is moved in a pipeline, to a stage of its present phase.
     *
     * <p>To a later stage only once the exit criteria of the present one hold, and where stages are ordered one by one; the system
     * is not held to that, and what does not hold is recorded.
     *
     * @param pipeline the code of a pipeline that the policy has, for deals of this kind
     * @param stage the code of one of its stages
     * @param stated the codes of exit criteria that hold because whoever moves the deal says so, at most 100
     */
    record MoveStage(String pipeline, String stage, List<String> stated) implements DealCommand<Deal.Open> {
        public MoveStage {
            Objects.requireNonNull(pipeline, "pipeline");
            Objects.requireNonNull(stage, "stage");
            stated = List.copyOf(Objects.requireNonNull(stated, "stated"));
        }

        /** Where nothing has to be said about it. */
        public MoveStage(String pipeline, String stage) {
            this(pipeline, stage, List.of());
        }
    }

    /** The stage follows the phase. Only time says so, at once. */
    record FollowPhase() implements DealCommand<Deal.Open> {}

    /** The deal has been in its stage for too long. Only time says so. */
    record ReportOverstay() implements DealCommand<Deal.Open> {}

    /**
     * Something else is expected of the deal.
     *
     * @param forecast all that is expected now; the value not negative, and in the currency of what was proposed
     * @param reason why, one line
     */
    record Reforecast(Forecast forecast, String reason) implements DealCommand<Deal.Open> {
        public Reforecast {
            Objects.requireNonNull(forecast, "forecast");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The deal rests until a day on which it is taken up again.
     *
     * @param until the day: with it, at midnight in the policy's zone, the deal is resumed by itself
     * @param reason one that the policy lists
     * @param words what it is, up to 4,000 characters; needed where the reason is {@code other}
     */
    record Hold(LocalDate until, HoldReason reason, Option<String> words) implements DealCommand<Deal.Open> {
        public Hold {
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
        }

        /** For a reason that speaks for itself. */
        public Hold(LocalDate until, HoldReason reason) {
            this(until, reason, Option.none());
        }
    }

    /** A deal at rest is taken up again before its day, where its live proposals say it is. */
    record Resume() implements DealCommand<Deal.OnHold> {}

    /** The day has come to take a deal up again. Only time says so. */
    record ResumeOnDate() implements DealCommand<Deal.OnHold> {}

    /** The deal is sold. */
    record Win() implements DealCommand<Deal.Open> {}

    /**
     * The deal is not sold.
     *
     * @param reason one that the policy lists
     * @param competitor who won it; needed where the reason is {@code competitor}, and nobody where it is {@code no-decision}
     * @param words what it was, up to 4,000 characters; needed where the reason is {@code other}
     */
    record Lose(LossReason reason, Option<Competitor> competitor, Option<String> words)
            implements DealCommand<Deal.Ongoing> {
        public Lose {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("competitor", competitor);
            Check.requireOption("words", words);
        }

        /** For a reason that speaks for itself. */
        public Lose(LossReason reason) {
            this(reason, Option.none(), Option.none());
        }

        /** To a competitor. */
        public Lose(Competitor competitor) {
            this(LossReason.COMPETITOR, Option.some(competitor), Option.none());
        }
    }

    /**
     * A lost deal is taken up again within the policy's time, where its live proposals say it is.
     *
     * @param reason why, one line
     */
    record Reopen(String reason) implements DealCommand<Deal.Lost> {
        public Reopen {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Some of the needs go on as a deal of their own.
     *
     * @param needs which, at least one and not all of the deal's; each once
     * @param reason why, one line
     */
    record Split(List<NeedId> needs, String reason) implements DealCommand<Deal.Open> {
        public Split {
            needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A win turns out not to have been one: it is as far as its live proposals imply, agreed on where one is accepted, and its
     * order is cancelled. For how much it was won stays as its forecast.
     *
     * @param reason why, one line
     */
    record AnnulWin(String reason) implements DealCommand<Deal.Won> {
        public AnnulWin {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Its owner is reminded that nothing was done or heard for too long. Only time says so. */
    record RemindOwner() implements DealCommand<Deal.Open> {}

    /** The manager is told that nothing was done or heard for too long. Only time says so. */
    record EscalateSilence() implements DealCommand<Deal.Open> {}
}
