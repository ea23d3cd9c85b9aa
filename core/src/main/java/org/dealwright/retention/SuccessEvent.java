package org.dealwright.retention;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.LoggedTouch;
import org.dealwright.contact.TellsOfTouches;
import org.dealwright.contact.TouchLog;
import org.dealwright.contact.TouchMark;
import org.dealwright.id.PersonId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * How the customer fared, and whether they were at risk. {@code at} is when it happened, {@code by} who did it; none for
 * time itself.
 */
public sealed interface SuccessEvent extends CustomerEvent {
    /**
     * Somebody asked the customer how they fare.
     *
     * @param channel how
     * @param person with whom; none where it was not said
     * @param pulse how they fare
     * @param note what came up
     * @param marks what it broke; empty where nothing
     */
    record CheckedIn(
            Instant at,
            Option<MemberId> by,
            Channel channel,
            Option<PersonId> person,
            Pulse pulse,
            Option<String> note,
            List<TouchMark> marks)
            implements SuccessEvent, TellsOfTouches {
        public CheckedIn {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(channel, "channel");
            Check.requireOption("person", person);
            Objects.requireNonNull(pulse, "pulse");
            Check.requireOption("note", note);
            note.forEach(text -> Check.require(Check.text("note", text)));
            marks = List.copyOf(Objects.requireNonNull(marks, "marks"));
        }

        @Override
        public void tell(TouchLog log) {
            log.made(new LoggedTouch(at, channel, Direction.OUTBOUND), true);
        }
    }

    /**
     * They said how satisfied they are.
     *
     * @param rating how much, when, and who said so
     */
    record SatisfactionRecorded(Instant at, Option<MemberId> by, Rating rating) implements SuccessEvent {
        public SatisfactionRecorded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(rating, "rating");
        }
    }

    /**
     * How much they used became known.
     *
     * @param reading what, how much, and when
     */
    record UsageRecorded(Instant at, Option<MemberId> by, UsageReading reading) implements SuccessEvent {
        public UsageRecorded {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reading, "reading");
        }
    }

    /**
     * They complained.
     *
     * @param complaint about what
     */
    record ComplaintLogged(Instant at, Option<MemberId> by, Complaint complaint) implements SuccessEvent {
        public ComplaintLogged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(complaint, "complaint");
        }
    }

    /**
     * A complaint was settled.
     *
     * @param complaint which
     * @param resolution how
     */
    record ComplaintResolved(Instant at, Option<MemberId> by, ComplaintId complaint, String resolution)
            implements SuccessEvent {
        public ComplaintResolved {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(complaint, "complaint");
            Check.require(Check.line("resolution", Objects.requireNonNull(resolution, "resolution")));
        }
    }

    /**
     * It was said what they want to reach.
     *
     * @param goals what, by when
     */
    record SuccessPlanSet(Instant at, Option<MemberId> by, List<SuccessGoal> goals) implements SuccessEvent {
        public SuccessPlanSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            goals = List.copyOf(Objects.requireNonNull(goals, "goals"));
        }
    }

    /**
     * Somebody saw that the customer might leave.
     *
     * @param reason why
     * @param words in words
     */
    record FlaggedAtRisk(Instant at, Option<MemberId> by, RiskReason reason, Option<String> words)
            implements SuccessEvent {
        public FlaggedAtRisk {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("words", words);
            words.forEach(text -> Check.require(Check.text("words", text)));
        }
    }

    /**
     * Recorded facts said that the customer might leave.
     *
     * @param reason why
     * @param silence how long they had been silent then, beside how they are usually in touch; none but for a silence
     */
    record RiskRaised(Instant at, Option<MemberId> by, RiskReason reason, Option<SilenceVerdict> silence)
            implements SuccessEvent {
        public RiskRaised {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
            Check.requireOption("silence", silence);
        }
    }

    /**
     * Recorded facts spoke of a risk no more.
     *
     * @param reason of which
     */
    record RiskCleared(Instant at, Option<MemberId> by, RiskReason reason) implements SuccessEvent {
        public RiskCleared {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Somebody took note of a reason.
     *
     * @param reason which
     */
    record RiskAcknowledged(Instant at, Option<MemberId> by, RiskReason reason) implements SuccessEvent {
        public RiskAcknowledged {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** They were safe again. */
    record Recovered(Instant at, Option<MemberId> by) implements SuccessEvent {
        public Recovered {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }
}
