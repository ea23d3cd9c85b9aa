package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.Purpose;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CompanyKeys;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Consumption;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Requirement;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.dealwright.qualification.Answer;
import org.dealwright.qualification.EvidenceSource;

/**
 * What can be asked of a prospect. Texts are checked when the command is decided, all at once; they must not hold
 * personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface ProspectCommand<F> extends Command<F> {
    /**
     * A possible customer is noticed.
     *
     * <p>What looks like it is reported with it, and never stands in its way.
     *
     * @param source where it came from
     * @param identity which company it is, and by which keys it is found again
     * @param owner who will work on it; none puts it into the queue. Anybody but oneself only by a manager or an
     *     integration
     * @param attributes custom fields
     */
    record Identify(Source source, CompanyIdentity identity, Option<MemberId> owner, Attributes attributes)
            implements ProspectCommand<New> {
        public Identify {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(identity, "identity");
            Check.requireOption("owner", owner);
            Objects.requireNonNull(attributes, "attributes");
        }

        /** A prospect of which no keys are known. */
        public Identify(Source source, Option<CompanyId> company, Option<MemberId> owner, Attributes attributes) {
            this(source, CompanyIdentity.of(company), owner, attributes);
        }

        /** A prospect of which only the source is known, for the queue. */
        public Identify(Source source) {
            this(source, CompanyIdentity.unknown(), Option.none(), Attributes.none());
        }

        /** The company; none for a private buyer, or where it is not known yet. */
        public Option<CompanyId> company() {
            return identity.company();
        }

        /** The same, of this company. */
        public Identify of(CompanyId its) {
            return new Identify(source, identity.with(its), owner, attributes);
        }

        /** The same, found again by these keys. */
        public Identify knownBy(CompanyKeys keys) {
            return new Identify(source, identity.with(keys), owner, attributes);
        }

        /** The same, owned from the start. */
        public Identify ownedBy(MemberId member) {
            return new Identify(source, identity, Option.some(Objects.requireNonNull(member, "owner")), attributes);
        }
    }

    /**
     * A prospect that another system knows is brought in, in the phase it claims.
     *
     * <p>It happens at the instant as of which the claim was true.
     *
     * @param claim the phase, with what the other system knows of it
     * @param source where it came from; none where the other system does not say
     * @param identity which company it is, and by which keys it is found again, as far as the other system says
     * @param owner who works on it; none where nobody does, or the other system does not say
     * @param identifiedAt when it was identified; none where the other system does not say
     * @param attributes custom fields
     */
    record Adopt(
            ClaimedPhase claim,
            Option<Source> source,
            CompanyIdentity identity,
            Option<MemberId> owner,
            Option<Instant> identifiedAt,
            Attributes attributes)
            implements ProspectCommand<New> {
        public Adopt {
            Objects.requireNonNull(claim, "claim");
            Check.requireOption("source", source);
            Objects.requireNonNull(identity, "identity");
            Check.requireOption("owner", owner);
            Check.requireOption("identifiedAt", identifiedAt);
            Objects.requireNonNull(attributes, "attributes");
        }

        /** A prospect of which no keys are known. */
        public Adopt(
                ClaimedPhase claim,
                Option<Source> source,
                Option<CompanyId> company,
                Option<MemberId> owner,
                Option<Instant> identifiedAt,
                Attributes attributes) {
            this(claim, source, CompanyIdentity.of(company), owner, identifiedAt, attributes);
        }

        /** The company; none where the other system does not say. */
        public Option<CompanyId> company() {
            return identity.company();
        }
    }

    /** A member takes a prospect that nobody owns out of the queue. */
    record Claim() implements ProspectCommand<Prospect.Ongoing> {}

    /**
     * A prospect that nobody owns is given to a member, by a manager or by an assignment strategy. What somebody owns is
     * passed on by {@link Reassign}.
     *
     * @param to the member
     * @param reason why this one, one line
     */
    record Assign(MemberId to, String reason) implements ProspectCommand<Prospect.Ongoing> {
        public Assign {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Its owner, or a manager, passes a prospect to somebody else.
     *
     * @param to the member
     */
    record Reassign(MemberId to) implements ProspectCommand<Prospect.Ongoing> {
        public Reassign {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Something was found out about the company.
     *
     * @param topic what about
     * @param text what, one line
     * @param source where
     * @param foundAt when; none for now
     */
    record Research(FindingTopic topic, String text, EvidenceSource source, Option<Instant> foundAt)
            implements ProspectCommand<Prospect.Ongoing> {
        public Research {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(source, "source");
            Check.requireOption("foundAt", foundAt);
        }

        /** Something found out now. */
        public Research(FindingTopic topic, String text, EvidenceSource source) {
            this(topic, text, source, Option.none());
        }
    }

    /**
     * A custom field is set, or set anew.
     *
     * @param key the field
     * @param value its value, of the field's type
     */
    record SetAttribute(AttributeKey<?> key, Object value) implements ProspectCommand<Prospect> {
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
     * Somebody on the buyer's side is known.
     *
     * @param person who
     * @param roles what they do in the purchase, at most 100; empty while it is not known
     */
    record AddPerson(PersonId person, List<BuyingRole> roles) implements ProspectCommand<Prospect.Ongoing> {
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
    record ChangePerson(PersonId person, List<BuyingRole> roles) implements ProspectCommand<Prospect.Ongoing> {
        public ChangePerson {
            Objects.requireNonNull(person, "person");
            roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        }
    }

    /**
     * Somebody has nothing to do with it any more; a touch planned with them is void.
     *
     * @param person one who is known
     */
    record RemovePerson(PersonId person) implements ProspectCommand<Prospect.Ongoing> {
        public RemovePerson {
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * A touch is planned: the next step of a cadence, which begins with its first. A touch that is planned and not made may
     * be planned anew, and takes the place of the one before: another instant, another person.
     *
     * <p>Consent is a person's. So that it is never planned against, a touch is planned with somebody wherever people are on
     * record, and with nobody who is not; it must be allowed when it is to be made. When the person withdraws their
     * consent to it, or is removed, it is planned no more.
     *
     * @param cadence the code of a cadence that the policy has
     * @param at when it is to be made, at most {@link Cadence#LONGEST} from now; none for now
     * @param person with whom, one of the people on record; none only where nobody is
     * @param purpose what for, one that the policy has; {@link Purpose#CONTRACT} only where the company is a customer
     */
    record PlanTouch(String cadence, Option<Instant> at, Option<PersonId> person, Purpose purpose)
            implements ProspectCommand<Prospect.Contactable> {
        public PlanTouch {
            Objects.requireNonNull(cadence, "cadence");
            Check.requireOption("at", at);
            Check.requireOption("person", person);
            Objects.requireNonNull(purpose, "purpose");
        }

        /** To be made now, for marketing, with nobody in particular. */
        public PlanTouch(String cadence) {
            this(cadence, Option.none(), Option.none(), Purpose.MARKETING);
        }

        /** The same, to be made then. */
        public PlanTouch at(Instant then) {
            return new PlanTouch(cadence, Option.some(Objects.requireNonNull(then, "at")), person, purpose);
        }

        /** The same, with this person. */
        public PlanTouch with(PersonId somebody) {
            return new PlanTouch(cadence, at, Option.some(Objects.requireNonNull(somebody, "person")), purpose);
        }
    }

    /**
     * The touch that is planned is not to be made. The cadence goes on with the same step, or is not begun where that is
     * its first. It happens by itself when consent is withdrawn that the touch needs.
     */
    record CancelTouch() implements ProspectCommand<Prospect.Contactable> {}

    /** Nobody answered a cadence in time. Only time says so. */
    record GiveUpCadence() implements ProspectCommand<Prospect.Contacted> {}

    /**
     * Contact was made, in or out. It is a fact, in every phase, and may be entered late.
     *
     * @param channel how
     * @param direction who turned to whom
     * @param outcome what came of it
     * @param person with whom, among those known or not; none where it is not known
     */
    record LogTouch(Channel channel, Direction direction, TouchOutcome outcome, Option<PersonId> person)
            implements ProspectCommand<Prospect> {
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
     * They need something.
     *
     * @param id which of the prospect's needs it will be; one that no need of the prospect has
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
            implements ProspectCommand<Prospect.Open> {
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
     * Evidence for one criterion of the framework in use; it replaces what was known of that criterion, unless it is older.
     *
     * @param criterion the criterion's code
     * @param answer one of the criterion's answers
     * @param source where it comes from
     * @param foundAt when it was found out; none for now
     */
    record Assess(String criterion, Answer answer, EvidenceSource source, Option<Instant> foundAt)
            implements ProspectCommand<Prospect.Assessable> {
        public Assess {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(source, "source");
            Check.requireOption("foundAt", foundAt);
        }

        /** Evidence found now. */
        public Assess(String criterion, Answer answer, EvidenceSource source) {
            this(criterion, answer, source, Option.none());
        }
    }

    /**
     * A fact turns out to be wrong, or never to have been one. It is taken back, not replaced: whatever it had replaced does
     * not come back, and history keeps both.
     *
     * @param fact what is taken back, as it is recorded now
     * @param reason why, one line
     */
    record Retract(Retractable fact, String reason) implements ProspectCommand<Prospect.Ongoing> {
        public Retract {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A touch turns out not to have been one. The counts, the last touch and the cadence become what they would be without
     * it, so that a cadence goes on which it alone has ended; what was planned before is to be planned anew. The phase stays,
     * even where it was the only answer: what was built on it is not undone.
     *
     * @param touch which
     * @param reason why, one line
     */
    record RetractTouch(LoggedTouch touch, String reason) implements ProspectCommand<Prospect> {
        public RetractTouch {
            Objects.requireNonNull(touch, "touch");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The framework's verdict over the evidence is asked for, and must be positive. */
    record Qualify() implements ProspectCommand<Prospect.Engaged> {}

    /**
     * A prospect is left in peace until a day on which it is worth another try; an offered handoff ends with it.
     *
     * @param until the day: with it, at midnight in the policy's zone, the prospect is pursued again by itself
     * @param reason one that the policy lists
     * @param words what it is, up to 4,000 characters; needed where the reason is {@code other}
     */
    record Nurture(LocalDate until, NurtureReason reason, Option<String> words)
            implements ProspectCommand<Prospect.Open> {
        public Nurture {
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
        }

        /** For a reason that speaks for itself. */
        public Nurture(LocalDate until, NurtureReason reason) {
            this(until, reason, Option.none());
        }
    }

    /**
     * A prospect at rest is pursued again before its day, at least in the phase it came from: as working once it was touched
     * meanwhile, as engaged once it has answered; out of an offered handoff, as qualified.
     */
    record Resume() implements ProspectCommand<Prospect.Nurturing> {}

    /** The day has come to pursue a prospect again. Only time says so. */
    record ResumeOnDate() implements ProspectCommand<Prospect.Nurturing> {}

    /**
     * A prospect is given up.
     *
     * @param reason one that the policy lists
     * @param words what it was, up to 4,000 characters; needed where the reason is {@code other}
     */
    record Disqualify(DisqualificationReason reason, Option<String> words)
            implements ProspectCommand<Prospect.Ongoing> {
        public Disqualify {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
        }

        /** Given up for a reason that speaks for itself. */
        public Disqualify(DisqualificationReason reason) {
            this(reason, Option.none());
        }
    }

    /** None of its people may be contacted any more; an offered handoff ends with it. Only what consent says brings it about. */
    record OptOut() implements ProspectCommand<Prospect.Ongoing> {}

    /**
     * A prospect given up is pursued again, at least in the open phase it came from: as working once it was touched
     * meanwhile, as engaged once it has answered; out of an offered handoff, as qualified.
     *
     * @param reason why, one line
     */
    record Reopen(String reason) implements ProspectCommand<Prospect.Disqualified> {
        public Reopen {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A prospect turns out to be one that is known already, and goes on as that one; an offered handoff ends with it. Both
     * histories stay as they are.
     *
     * @param target an open or resting prospect, which takes over what it lacks; or an open deal, which takes note of it
     */
    record MergeInto(MergeTarget target) implements ProspectCommand<Prospect.Mergeable> {
        public MergeInto {
            Objects.requireNonNull(target, "target");
        }
    }

    /**
     * Another prospect was merged into this one, which takes over what it lacks. Only the merge brings it about.
     *
     * <p>One that was not contacted itself is working once the other was touched, and engaged once it has answered; an
     * answer ends a cadence as one of its own would. From there on the phase stays what it is: a qualified prospect is
     * judged anew with the next evidence, and an offer holds what was offered.
     *
     * @param prospect the other one
     * @param dossier what was known of it
     */
    record Absorb(ProspectId prospect, Dossier dossier) implements ProspectCommand<Prospect.Ongoing> {
        public Absorb {
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(dossier, "dossier");
        }
    }

    /**
     * A qualified prospect is offered to an account executive. The needs, the evidence and the people go with it.
     *
     * @param to the executive, not the owner
     * @param summary what it is about, up to 4,000 characters
     * @param promised what was promised, at most 100 lines
     * @param nextStep what should happen next, one line
     */
    record OfferHandoff(MemberId to, String summary, List<String> promised, String nextStep)
            implements ProspectCommand<Prospect.Qualified> {
        public OfferHandoff {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(summary, "summary");
            promised = List.copyOf(Objects.requireNonNull(promised, "promised"));
            Objects.requireNonNull(nextStep, "nextStep");
        }
    }

    /** The executive takes over; a deal opens with the whole package, or the company's open deal is joined. */
    record AcceptHandoff() implements ProspectCommand<Prospect.HandoffOffered> {}

    /**
     * The executive gives a prospect back to its owner, who has the next step again.
     *
     * @param reason one that the policy lists
     * @param words what it was, up to 4,000 characters; needed where the reason is {@code other}
     */
    record ReturnHandoff(ReturnReason reason, Option<String> words)
            implements ProspectCommand<Prospect.HandoffOffered> {
        public ReturnHandoff {
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
        }

        /** Given back for a reason that speaks for itself. */
        public ReturnHandoff(ReturnReason reason) {
            this(reason, Option.none());
        }
    }

    /** The owner takes an offer back. */
    record WithdrawHandoff() implements ProspectCommand<Prospect.HandoffOffered> {}

    /** Its owner is reminded that nothing was done or heard for too long. Only time says so. */
    record RemindOwner() implements ProspectCommand<Prospect.Open> {}

    /** The manager is told that nothing was done or heard for too long. Only time says so. */
    record EscalateSilence() implements ProspectCommand<Prospect.Open> {}

    /** Nobody answered an offer in time. Only time says so. */
    record LapseHandoff() implements ProspectCommand<Prospect.HandoffOffered> {}

    /** Whoever has to answer an offer is away, or is leaving. It follows from that. */
    record LapseForAbsence() implements ProspectCommand<Prospect.HandoffOffered> {}

    /**
     * The owner is an executive too and goes on alone, without a handoff: a deal opens with the needs, the evidence and the
     * people, or the company's open deal is joined.
     */
    record Convert() implements ProspectCommand<Prospect.Qualified> {}
}
