package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TellsOfTouches;
import org.dealwright.contact.TouchLog;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Who looks after a customer, who is who there, what was said, and what they need. {@code at} is when it happened,
 * {@code by} who did it; none for time itself.
 */
public sealed interface RelationEvent extends CustomerEvent {
    /**
     * A member took them out of the queue.
     *
     * @param owner who looks after them now
     */
    record Claimed(Instant at, Option<MemberId> by, MemberId owner) implements RelationEvent {
        public Claimed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * They were given to a member.
     *
     * @param owner who looks after them now
     * @param reason why this one
     */
    record Assigned(Instant at, Option<MemberId> by, MemberId owner, String reason) implements RelationEvent {
        public Assigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * They were passed on.
     *
     * @param owner who looks after them now
     */
    record Reassigned(Instant at, Option<MemberId> by, MemberId owner) implements RelationEvent {
        public Reassigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * Somebody there became known.
     *
     * @param person who, with their roles
     */
    record PersonAdded(Instant at, Option<MemberId> by, Stakeholder person) implements RelationEvent {
        public PersonAdded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Somebody there has other roles.
     *
     * @param person who, with all their roles
     */
    record PersonChanged(Instant at, Option<MemberId> by, Stakeholder person) implements RelationEvent {
        public PersonChanged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Somebody is not there any more.
     *
     * @param person who
     */
    record PersonRemoved(Instant at, Option<MemberId> by, PersonId person) implements RelationEvent {
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
    record AttributeSet(Instant at, Option<MemberId> by, Attributes attributes) implements RelationEvent {
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
            implements RelationEvent, TellsOfTouches {
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
            implements RelationEvent, TellsOfTouches {
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
     * Contact is to be made.
     *
     * @param touch how, when, for what, and with whom
     */
    record TouchPlanned(Instant at, Option<MemberId> by, PlannedTouch touch) implements RelationEvent {
        public TouchPlanned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(touch, "touch");
        }
    }

    /** Contact that was planned was called off. */
    record TouchCancelled(Instant at, Option<MemberId> by) implements RelationEvent {
        public TouchCancelled {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * A need became known.
     *
     * @param need what they need
     */
    record NeedRecorded(Instant at, Option<MemberId> by, Need need) implements RelationEvent {
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
    record NeedWithdrawn(Instant at, Option<MemberId> by, NeedId need, String reason) implements RelationEvent {
        public NeedWithdrawn {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(need, "need");
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * A fact turned out never to have been one.
     *
     * @param fact what was taken back
     * @param reason why
     */
    record Retracted(Instant at, Option<MemberId> by, CustomerFact fact, String reason) implements RelationEvent {
        public Retracted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(fact, "fact");
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * The owner was reminded of a silence.
     *
     * @param owner who
     * @param silentSince since when nothing had been done or heard
     */
    record OwnerReminded(Instant at, Option<MemberId> by, MemberId owner, Instant silentSince)
            implements RelationEvent {
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
     * @param owner who owned them; none where nobody did
     * @param silentSince since when nothing had been done or heard
     */
    record SilenceEscalated(Instant at, Option<MemberId> by, Option<MemberId> owner, Instant silentSince)
            implements RelationEvent {
        public SilenceEscalated {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("owner", owner);
            Objects.requireNonNull(silentSince, "silentSince");
        }
    }

    /**
     * A prospect turned out to be this customer.
     *
     * @param prospect the prospect
     * @param people those of it whom they did not know, as far as there was room
     * @param needs those of it that they had not recorded, as far as there was room
     */
    record ProspectAttached(
            Instant at, Option<MemberId> by, ProspectId prospect, List<Stakeholder> people, List<Need> needs)
            implements RelationEvent {
        public ProspectAttached {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(prospect, "prospect");
            people = List.copyOf(Objects.requireNonNull(people, "people"));
            needs = List.copyOf(Objects.requireNonNull(needs, "needs"));
        }
    }
}
