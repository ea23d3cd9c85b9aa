package org.dealwright.retention;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.BuyingRole;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Consumption;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Requirement;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Who looks after a customer, who is who there, what was said, and what they need. Texts are checked when the command
 * is decided, all at once; they must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface RelationCommand<F> extends CustomerCommand<F> {
    /** A member takes a customer whom nobody looks after out of the queue. */
    record Claim() implements RelationCommand<Customer.Ongoing> {}

    /**
     * A customer is given to a member, by a manager or by an assignment strategy.
     *
     * @param to the member
     * @param reason why this one, one line
     */
    record Assign(MemberId to, String reason) implements RelationCommand<Customer.Ongoing> {
        public Assign {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Its owner, or a manager, passes a customer to somebody else.
     *
     * @param to the member
     */
    record Reassign(MemberId to) implements RelationCommand<Customer.Ongoing> {
        public Reassign {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Somebody at the customer is known.
     *
     * @param person who
     * @param roles what they do there, at most 100; empty while it is not known
     */
    record AddPerson(PersonId person, List<BuyingRole> roles) implements RelationCommand<Customer.Ongoing> {
        public AddPerson {
            Objects.requireNonNull(person, "person");
            roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        }
    }

    /**
     * Somebody at the customer has other roles than were known.
     *
     * @param person one who is known
     * @param roles all their roles from now on, at most 100
     */
    record ChangePerson(PersonId person, List<BuyingRole> roles) implements RelationCommand<Customer.Ongoing> {
        public ChangePerson {
            Objects.requireNonNull(person, "person");
            roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        }
    }

    /**
     * Somebody is not there any more.
     *
     * @param person one who is known
     */
    record RemovePerson(PersonId person) implements RelationCommand<Customer.Ongoing> {
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
    record SetAttribute(AttributeKey<?> key, Object value) implements RelationCommand<Customer> {
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
            implements RelationCommand<Customer> {
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
     * @param touch which; a check-in is one, too
     * @param reason why, one line
     */
    record RetractTouch(LoggedTouch touch, String reason) implements RelationCommand<Customer> {
        public RetractTouch {
            Objects.requireNonNull(touch, "touch");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Contact is to be made. What consent does not allow cannot be planned.
     *
     * @param touch how, when, for what, and with whom; somebody has to be named where people are known
     */
    record PlanTouch(PlannedTouch touch) implements RelationCommand<Customer.Ongoing> {
        public PlanTouch {
            Objects.requireNonNull(touch, "touch");
        }
    }

    /** What was planned is called off. */
    record CancelTouch() implements RelationCommand<Customer.Ongoing> {}

    /**
     * They need something.
     *
     * @param id which of the customer's needs it will be; one that no need of theirs has
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
            implements RelationCommand<Customer.Ongoing> {
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
     * @param id one of the customer's needs
     * @param reason why, one line
     */
    record WithdrawNeed(NeedId id, String reason) implements RelationCommand<Customer.Ongoing> {
        public WithdrawNeed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A fact turns out never to have been one. It is taken back, and history keeps both.
     *
     * @param fact what is taken back, as it is recorded now
     * @param reason why, one line
     */
    record Retract(CustomerFact fact, String reason) implements RelationCommand<Customer.Ongoing> {
        public Retract {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Nothing has been done or heard for too long: the owner is reminded. */
    record RemindOwner() implements RelationCommand<Customer.Ongoing> {}

    /** Nothing has been done or heard for too long: the manager is told. */
    record EscalateSilence() implements RelationCommand<Customer.Ongoing> {}

    /**
     * A prospect turned out to be this customer, who takes over what they lack. Only its merge brings it about; it is noted in
     * every phase, and never refused.
     *
     * @param prospect the prospect, which has ended as merged
     * @param contents what comes with it
     */
    record AttachProspect(ProspectId prospect, HandoffPackage contents) implements RelationCommand<Customer> {
        public AttachProspect {
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(contents, "contents");
        }
    }
}
