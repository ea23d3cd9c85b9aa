package org.dealwright.team;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.handoff.Territory;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * What has happened to a member. {@code at} is when it happened, {@code by} the member who did it; none where time or
 * another life cycle brought it about.
 */
public sealed interface MemberEvent extends Event {
    /**
     * They joined the team.
     *
     * @param member who it is
     * @param post what they do
     * @param joinedOn the day on which they joined, in the policy's zone
     */
    record Joined(Instant at, Option<MemberId> by, MemberId member, Post post, LocalDate joinedOn)
            implements MemberEvent {
        public Joined {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(post, "post");
            Objects.requireNonNull(joinedOn, "joinedOn");
        }
    }

    /**
     * What another system knew was brought in, as claimed; {@code at} is the instant as of which the claim was true.
     *
     * @param member who it is
     * @param claim the phase claimed
     * @param ends when their leave or their last day ends; none where neither does
     * @param post what they do
     * @param joinedOn when they joined
     * @param attributes the embedder's own fields
     */
    record Adopted(
            Instant at,
            Option<MemberId> by,
            MemberId member,
            ClaimedPresence claim,
            Option<Instant> ends,
            Post post,
            Option<LocalDate> joinedOn,
            Attributes attributes)
            implements MemberEvent {
        public Adopted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(claim, "claim");
            Check.requireOption("ends", ends);
            Objects.requireNonNull(post, "post");
            Check.requireOption("joinedOn", joinedOn);
            Objects.requireNonNull(attributes, "attributes");
        }

        /** What a member who joined here would have, and the claim lacks, as codes. */
        public List<String> missing() {
            List<String> missing = new ArrayList<>();
            if (joinedOn.isEmpty()) {
                missing.add("joined-on");
            }
            if (post.roles().isEmpty()) {
                missing.add("roles");
            }
            if (claim instanceof ClaimedPresence.Leaving leaving
                    && leaving.lastDay().isEmpty()) {
                missing.add("last-day");
            }
            return List.copyOf(missing);
        }
    }

    /**
     * They are away; or it was said anew until when.
     *
     * @param until the day on which they are back
     * @param returnsAt when that day begins, in the policy's zone
     */
    record WentOnLeave(Instant at, Option<MemberId> by, Option<LocalDate> until, Option<Instant> returnsAt)
            implements MemberEvent {
        public WentOnLeave {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("until", until);
            Check.requireOption("returnsAt", returnsAt);
        }
    }

    /** They are back. */
    record Returned(Instant at, Option<MemberId> by) implements MemberEvent {
        public Returned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /** They are back, as it was the day. */
    record ReturnedOnDate(Instant at, Option<MemberId> by) implements MemberEvent {
        public ReturnedOnDate {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * They are leaving; or their last day was said anew.
     *
     * @param lastDay their last day
     * @param endsAt when it ends, in the policy's zone
     */
    record LeaveAnnounced(Instant at, Option<MemberId> by, LocalDate lastDay, Instant endsAt) implements MemberEvent {
        public LeaveAnnounced {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(endsAt, "endsAt");
        }
    }

    /**
     * They are there again, or stay after all.
     *
     * @param joinedOn the day on which they joined anew; none for one who had not left yet
     */
    record Rejoined(Instant at, Option<MemberId> by, Option<LocalDate> joinedOn) implements MemberEvent {
        public Rejoined {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("joinedOn", joinedOn);
        }
    }

    /**
     * Their last day ended.
     *
     * @param open how many pieces of work were open then; where there were none, they are gone
     */
    record LastDayPassed(Instant at, Option<MemberId> by, int open) implements MemberEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if less than nothing was open
         */
        public LastDayPassed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            if (open < 0) {
                throw new IllegalArgumentException("open must not be negative, was " + open);
            }
        }
    }

    /** They are gone. */
    record Departed(Instant at, Option<MemberId> by) implements MemberEvent {
        public Departed {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
        }
    }

    /**
     * They do something more.
     *
     * @param role what
     */
    record RoleAssigned(Instant at, Option<MemberId> by, Role role) implements MemberEvent {
        public RoleAssigned {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * They do something no longer.
     *
     * @param role what
     */
    record RoleRevoked(Instant at, Option<MemberId> by, Role role) implements MemberEvent {
        public RoleRevoked {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * They are in a team, and led by somebody.
     *
     * @param team the team
     * @param manager who leads them
     */
    record TeamSet(Instant at, Option<MemberId> by, Option<TeamName> team, Option<MemberId> manager)
            implements MemberEvent {
        public TeamSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("team", team);
            Check.requireOption("manager", manager);
        }
    }

    /**
     * They cover these, and nothing else.
     *
     * @param territories what they cover
     */
    record TerritoriesSet(Instant at, Option<MemberId> by, Set<Territory> territories) implements MemberEvent {
        public TerritoriesSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            territories = Set.copyOf(Objects.requireNonNull(territories, "territories"));
        }
    }

    /**
     * They work by these hours.
     *
     * @param calendar by which; none for the hours that the terms of each handoff have
     */
    record CalendarSet(Instant at, Option<MemberId> by, Option<CalendarCode> calendar) implements MemberEvent {
        public CalendarSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("calendar", calendar);
        }
    }

    /**
     * They may have so much open.
     *
     * @param most how many pieces of work; none for no limit
     */
    record CapacitySet(Instant at, Option<MemberId> by, Option<Integer> most) implements MemberEvent {
        public CapacitySet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Check.requireOption("most", most);
        }
    }

    /**
     * They are to reach something, in place of what was set for the same measure and period.
     *
     * @param quota the quota
     */
    record QuotaSet(Instant at, Option<MemberId> by, Quota quota) implements MemberEvent {
        public QuotaSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(quota, "quota");
        }
    }

    /**
     * It was found how good they are at something.
     *
     * @param rating what was found
     */
    record SkillRated(Instant at, Option<MemberId> by, SkillRating rating) implements MemberEvent {
        public SkillRated {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(rating, "rating");
        }
    }

    /**
     * They went through a training.
     *
     * @param training which
     */
    record TrainingCompleted(Instant at, Option<MemberId> by, TrainingRecord training) implements MemberEvent {
        public TrainingCompleted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(training, "training");
        }
    }

    /**
     * They were coached.
     *
     * @param coaching in what
     */
    record Coached(Instant at, Option<MemberId> by, CoachingRecord coaching) implements MemberEvent {
        public Coached {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(coaching, "coaching");
        }
    }

    /**
     * It was said what moves them.
     *
     * @param motivator what
     */
    record MotivatorStated(Instant at, Option<MemberId> by, Motivator motivator) implements MemberEvent {
        public MotivatorStated {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(motivator, "motivator");
        }
    }

    /**
     * It does not move them.
     *
     * @param kind what
     */
    record MotivatorWithdrawn(Instant at, Option<MemberId> by, MotivatorKind kind) implements MemberEvent {
        public MotivatorWithdrawn {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * They were recognised.
     *
     * @param recognition for what
     */
    record Recognised(Instant at, Option<MemberId> by, Recognition recognition) implements MemberEvent {
        public Recognised {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(recognition, "recognition");
        }
    }

    /**
     * Something had been entered that was not so.
     *
     * @param fact what
     * @param reason one line
     */
    record Retracted(Instant at, Option<MemberId> by, RosterFact fact, String reason) implements MemberEvent {
        /**
         * Takes the event.
         *
         * @throws IllegalArgumentException if the reason is blank, too long or not printable
         */
        public Retracted {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(reason, "reason");
            Check.require(Check.line("reason", reason));
        }
    }

    /**
     * Fields of the embedder's own were set.
     *
     * @param attributes those that were set, and nothing else
     */
    record AttributeSet(Instant at, Option<MemberId> by, Attributes attributes) implements MemberEvent {
        public AttributeSet {
            Objects.requireNonNull(at, "at");
            Check.requireOption("by", by);
            Objects.requireNonNull(attributes, "attributes");
        }
    }
}
