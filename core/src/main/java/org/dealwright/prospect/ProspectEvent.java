package org.dealwright.prospect;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Cadence;
import org.dealwright.contact.CadenceTerms;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.PlannedTouch;
import org.dealwright.contact.Stakeholder;
import org.dealwright.contact.TouchMark;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.qualification.Evidence;

/** What has happened to a prospect. {@code at} is when it happened, {@code by} who did it; none for time itself. */
public sealed interface ProspectEvent extends Event {
    /**
     * A possible customer was noticed.
     *
     * @param source where it came from
     * @param identity which company it is, with the keys by which it is found again
     * @param owner who works on it; none in the queue
     * @param attributes custom fields
     * @param duplicates what looked like it then: at most {@link LikelyDuplicate#MOST}, those with the best reason first
     */
    record Identified(
            Instant at,
            Option<MemberId> by,
            Source source,
            CompanyIdentity identity,
            Option<MemberId> owner,
            Attributes attributes,
            List<LikelyDuplicate> duplicates)
            implements ProspectEvent {
        public Identified {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(identity, "identity");
            Check.requireOption("owner", owner);
            Objects.requireNonNull(attributes, "attributes");
            duplicates = List.copyOf(Objects.requireNonNull(duplicates, "duplicates"));
        }

        /** Noticed without keys, and nothing looked like it. */
        public Identified(
                Instant at,
                Option<MemberId> by,
                Source source,
                Option<CompanyId> company,
                Option<MemberId> owner,
                Attributes attributes) {
            this(at, by, source, CompanyIdentity.of(company), owner, attributes, List.of());
        }

        /** The company, where it is known. */
        public Option<CompanyId> company() {
            return identity.company();
        }
    }

    /**
     * A prospect was brought in from another system, as claimed; {@code at} is the instant as of which the claim was true.
     *
     * @param claim the phase claimed
     * @param source where it came from, as claimed
     * @param identity which company it is, as claimed
     * @param owner who works on it, as claimed
     * @param identifiedAt when it was identified, as claimed
     * @param attributes custom fields
     */
    record Adopted(
            Instant at,
            Option<MemberId> by,
            ClaimedPhase claim,
            Option<Source> source,
            CompanyIdentity identity,
            Option<MemberId> owner,
            Option<Instant> identifiedAt,
            Attributes attributes)
            implements ProspectEvent {
        public Adopted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(claim, "claim");
            Check.requireOption("source", source);
            Objects.requireNonNull(identity, "identity");
            Check.requireOption("owner", owner);
            Check.requireOption("identifiedAt", identifiedAt);
            Objects.requireNonNull(attributes, "attributes");
        }

        /** Brought in without keys. */
        public Adopted(
                Instant at,
                Option<MemberId> by,
                ClaimedPhase claim,
                Option<Source> source,
                Option<CompanyId> company,
                Option<MemberId> owner,
                Option<Instant> identifiedAt,
                Attributes attributes) {
            this(at, by, claim, source, CompanyIdentity.of(company), owner, identifiedAt, attributes);
        }

        /** The company, as claimed. */
        public Option<CompanyId> company() {
            return identity.company();
        }
    }

    /**
     * A member took it out of the queue.
     *
     * @param owner the member
     */
    record Claimed(Instant at, Option<MemberId> by, MemberId owner) implements ProspectEvent {
        public Claimed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * It was given to a member.
     *
     * @param owner the member
     * @param reason why this one
     */
    record Assigned(Instant at, Option<MemberId> by, MemberId owner, String reason) implements ProspectEvent {
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
     * @param owner the new owner
     */
    record Reassigned(Instant at, Option<MemberId> by, MemberId owner) implements ProspectEvent {
        public Reassigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
        }
    }

    /**
     * Something was found out.
     *
     * @param finding what
     */
    record Researched(Instant at, Option<MemberId> by, Finding finding) implements ProspectEvent {
        public Researched {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(finding, "finding");
        }
    }

    /**
     * A custom field was set.
     *
     * @param attributes the field, and no other
     */
    record AttributeSet(Instant at, Option<MemberId> by, Attributes attributes) implements ProspectEvent {
        public AttributeSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /**
     * Somebody on the buyer's side became known.
     *
     * @param person who, with their roles
     */
    record PersonAdded(Instant at, Option<MemberId> by, Stakeholder person) implements ProspectEvent {
        public PersonAdded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Somebody on the buyer's side has other roles than were known.
     *
     * @param person who, with all their roles from then on
     */
    record PersonChanged(Instant at, Option<MemberId> by, Stakeholder person) implements ProspectEvent {
        public PersonChanged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Somebody had nothing to do with it any more.
     *
     * @param person who
     */
    record PersonRemoved(Instant at, Option<MemberId> by, PersonId person) implements ProspectEvent {
        public PersonRemoved {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * A touch was planned.
     *
     * @param cadence the cadence's code
     * @param step which of its steps it is, from 1
     * @param touch what was planned
     * @param terms what the cadence says of the time after it
     */
    record TouchPlanned(
            Instant at, Option<MemberId> by, String cadence, int step, PlannedTouch touch, CadenceTerms terms)
            implements ProspectEvent {
        public TouchPlanned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireCode("cadence", cadence);
            Objects.requireNonNull(touch, "touch");
            Objects.requireNonNull(terms, "terms");
            if (step < 1 || step > Cadence.MOST_STEPS) {
                throw new IllegalArgumentException("step must lie from 1 to " + Cadence.MOST_STEPS + ", was " + step);
            }
        }
    }

    /** The touch planned is not to be made. */
    record TouchCancelled(Instant at, Option<MemberId> by) implements ProspectEvent {
        public TouchCancelled {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * Nobody answered a cadence in time; {@code at} is when the time was up.
     *
     * @param cadence the cadence's code
     * @param until the day on which the prospect is to be pursued again
     * @param resumeAt the instant at which that day begins
     */
    record CadenceGivenUp(Instant at, Option<MemberId> by, String cadence, LocalDate until, Instant resumeAt)
            implements ProspectEvent {
        public CadenceGivenUp {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireCode("cadence", cadence);
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(resumeAt, "resumeAt");
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
            implements ProspectEvent {
        public TouchLogged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(outcome, "outcome");
            Check.requireOption("person", person);
            marks = List.copyOf(Objects.requireNonNull(marks, "marks"));
        }

        /** A touch that broke nothing. */
        public TouchLogged(
                Instant at,
                Option<MemberId> by,
                Channel channel,
                Direction direction,
                TouchOutcome outcome,
                Option<PersonId> person) {
            this(at, by, channel, direction, outcome, person, List.of());
        }

        /** Whether the prospect has answered or turned to us by it. */
        public boolean isAnswer() {
            return outcome.isAnswer(direction);
        }
    }

    /**
     * A need became known.
     *
     * @param need what they need
     */
    record NeedRecorded(Instant at, Option<MemberId> by, Need need) implements ProspectEvent {
        public NeedRecorded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(need, "need");
        }
    }

    /**
     * Evidence was given.
     *
     * @param evidence for one criterion
     * @param qualifies whether the verdict over all evidence was positive then
     */
    record Assessed(Instant at, Option<MemberId> by, Evidence evidence, boolean qualifies) implements ProspectEvent {
        public Assessed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * A fact was taken back.
     *
     * @param fact what
     * @param reason why
     * @param undoesVerdict whether the prospect was qualified by a verdict that does not hold without it
     */
    record Retracted(Instant at, Option<MemberId> by, Retractable fact, String reason, boolean undoesVerdict)
            implements ProspectEvent {
        public Retracted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(fact, "fact");
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * A touch was taken back.
     *
     * @param touch which
     * @param wasAnswer whether they had answered or begun it
     * @param lastTouch the latest instant of all other touches; none where there is no other
     * @param cadence how far the cadence has come without it; none where none is running
     * @param reason why
     */
    record TouchRetracted(
            Instant at,
            Option<MemberId> by,
            LoggedTouch touch,
            boolean wasAnswer,
            Option<Instant> lastTouch,
            Option<CadenceRun> cadence,
            String reason)
            implements ProspectEvent {
        public TouchRetracted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(touch, "touch");
            Check.requireOption("lastTouch", lastTouch);
            Check.requireOption("cadence", cadence);
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * The verdict was positive.
     *
     * @param framework the framework's code
     * @param score the score reached, in per cent
     */
    record Qualified(Instant at, Option<MemberId> by, String framework, int score) implements ProspectEvent {
        public Qualified {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireCode("framework", framework);
            if (score < 0 || score > 100) {
                throw new IllegalArgumentException("score must lie from 0 to 100 per cent, was " + score);
            }
        }
    }

    /**
     * Its owner was reminded that nothing was done or heard for too long.
     *
     * @param owner who was reminded
     * @param silentSince since when
     */
    record OwnerReminded(Instant at, Option<MemberId> by, MemberId owner, Instant silentSince)
            implements ProspectEvent {
        public OwnerReminded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(silentSince, "silentSince");
        }
    }

    /**
     * The manager was told that nothing was done or heard for too long.
     *
     * @param owner who works on it; none in the queue
     * @param silentSince since when
     */
    record SilenceEscalated(Instant at, Option<MemberId> by, Option<MemberId> owner, Instant silentSince)
            implements ProspectEvent {
        public SilenceEscalated {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("owner", owner);
            Objects.requireNonNull(silentSince, "silentSince");
        }
    }

    /**
     * It was put to rest.
     *
     * @param until the day on which it is to be pursued again
     * @param resumeAt the instant at which that day begins
     * @param reason why
     * @param words what it is
     */
    record Nurtured(
            Instant at,
            Option<MemberId> by,
            LocalDate until,
            Instant resumeAt,
            NurtureReason reason,
            Option<String> words)
            implements ProspectEvent {
        public Nurtured {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(resumeAt, "resumeAt");
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            Check.require(Check.optionalText("words", words));
        }
    }

    /**
     * Its rest was ended by somebody.
     */
    record Resumed(Instant at, Option<MemberId> by) implements ProspectEvent {
        public Resumed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * The day came to pursue it again; {@code at} is when it began.
     */
    record ResumedOnDate(Instant at, Option<MemberId> by) implements ProspectEvent {
        public ResumedOnDate {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * It was given up.
     *
     * @param reason why
     * @param words what it was
     */
    record Disqualified(Instant at, Option<MemberId> by, DisqualificationReason reason, Option<String> words)
            implements ProspectEvent {
        public Disqualified {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            Check.require(Check.optionalText("words", words));
        }
    }

    /**
     * None of its people may be contacted any more.
     */
    record OptedOut(Instant at, Option<MemberId> by) implements ProspectEvent {
        public OptedOut {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * It is pursued again.
     *
     * @param reason why
     */
    record Reopened(Instant at, Option<MemberId> by, String reason) implements ProspectEvent {
        public Reopened {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.require(Check.line("reason", Objects.requireNonNull(reason, "reason")));
        }
    }

    /**
     * It turned out to be one that was known already.
     *
     * @param into what it goes on as
     */
    record Merged(Instant at, Option<MemberId> by, MergeTarget into) implements ProspectEvent {
        public Merged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(into, "into");
        }
    }

    /**
     * Another prospect was merged into it.
     *
     * @param prospect the other one
     * @param taken what it took over
     */
    record Absorbed(Instant at, Option<MemberId> by, ProspectId prospect, Absorption taken) implements ProspectEvent {
        public Absorbed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(prospect, "prospect");
            Objects.requireNonNull(taken, "taken");
        }
    }

    /**
     * It was offered to an executive.
     *
     * @param to the executive
     * @param contents what is handed over
     * @param respondBy when the offer lapses
     */
    record HandoffOffered(Instant at, Option<MemberId> by, MemberId to, HandoffPackage contents, Instant respondBy)
            implements ProspectEvent {
        public HandoffOffered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(contents, "contents");
            Objects.requireNonNull(respondBy, "respondBy");
        }
    }

    /**
     * The executive took over.
     *
     * @param to the executive
     * @param deal the deal it led to
     * @param joined whether the deal was open before
     */
    record HandoffAccepted(Instant at, Option<MemberId> by, MemberId to, DealId deal, boolean joined)
            implements ProspectEvent {
        public HandoffAccepted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(deal, "deal");
        }
    }

    /**
     * The executive gave it back.
     *
     * @param reason why
     * @param words what it was
     */
    record HandoffReturned(Instant at, Option<MemberId> by, ReturnReason reason, Option<String> words)
            implements ProspectEvent {
        public HandoffReturned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            Check.require(Check.optionalText("words", words));
        }
    }

    /**
     * The offer was taken back.
     */
    record HandoffWithdrawn(Instant at, Option<MemberId> by) implements ProspectEvent {
        public HandoffWithdrawn {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * Nobody answered in time; {@code at} is when the offer ran out.
     */
    record HandoffLapsed(Instant at, Option<MemberId> by) implements ProspectEvent {
        public HandoffLapsed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /** Whoever had to answer went away, or is leaving, so that the offer ended at once. */
    record HandoffLapsedForAbsence(Instant at, Option<MemberId> by) implements ProspectEvent {
        public HandoffLapsedForAbsence {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * Its owner, an executive too, went on alone.
     *
     * @param to the executive: its owner
     * @param deal the deal it led to
     * @param joined whether the deal was open before
     */
    record Converted(Instant at, Option<MemberId> by, MemberId to, DealId deal, boolean joined)
            implements ProspectEvent {
        public Converted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(deal, "deal");
        }
    }
}
