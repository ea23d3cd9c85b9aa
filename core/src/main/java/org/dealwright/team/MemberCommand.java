package org.dealwright.team;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Territory;
import org.dealwright.handoff.Workload;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.Command;
import org.dealwright.process.MemberId;
import org.dealwright.process.New;
import org.dealwright.process.Role;
import org.dealwright.team.Member.CanGoOnLeave;
import org.dealwright.team.Member.CanRejoin;
import org.dealwright.team.Member.Leaving;
import org.dealwright.team.Member.OnLeave;
import org.dealwright.team.Member.OnTeam;

/**
 * What can be asked of a member. Days, levels, lists and texts are checked when the command is decided, all at once; texts
 * must not hold personal data.
 *
 * @param <F> the phase, or group of phases, that takes it
 */
public sealed interface MemberCommand<F> extends Command<F> {
    /**
     * A member joins the team, and is there from now on.
     *
     * @param member who it is, by the same identifier as the history
     * @param post what they do
     */
    record Join(MemberId member, Post post) implements MemberCommand<New> {
        public Join {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(post, "post");
        }

        /** A member with these roles, and nothing else said. */
        public Join(MemberId member, Role... roles) {
            this(member, Post.of(roles));
        }
    }

    /**
     * What another system knows of a member is brought in, with the phase it claims.
     *
     * <p>It happens at the instant as of which the claim was true. Ratings, trainings and the like are entered afterwards, as
     * the facts they are, each when it happened.
     *
     * @param member who it is, by the same identifier as the history
     * @param claim whether they are there
     * @param post what they do
     * @param joinedOn when they joined; none where the other system does not say
     * @param attributes the embedder's own fields
     */
    record Adopt(MemberId member, ClaimedPresence claim, Post post, Option<LocalDate> joinedOn, Attributes attributes)
            implements MemberCommand<New> {
        public Adopt {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(post, "post");
            Check.requireOption("joinedOn", joinedOn);
            Objects.requireNonNull(attributes, "attributes");
        }

        /** A member of whom nothing else is known. */
        public Adopt(MemberId member, ClaimedPresence claim, Post post) {
            this(member, claim, post, Option.none(), Attributes.none());
        }
    }

    /**
     * They are away for a while; or they are, and it is said anew until when.
     *
     * @param until the day on which they are back, from tomorrow on; none where that is open
     */
    record GoOnLeave(Option<LocalDate> until) implements MemberCommand<CanGoOnLeave> {
        public GoOnLeave {
            Check.requireOption("until", until);
        }

        /** Away until somebody says that they are back. */
        public GoOnLeave() {
            this(Option.none());
        }

        /** Away, and back on that day. */
        public GoOnLeave(LocalDate until) {
            this(Option.some(until));
        }
    }

    /** They are back. */
    record Return() implements MemberCommand<OnLeave> {}

    /** They are back, as it is the day. */
    record ReturnOnDate() implements MemberCommand<OnLeave> {}

    /**
     * They are to leave, and take no new work; or they are, and their last day is said anew. Past that day they have left
     * once nothing of theirs is open and nobody reports to them.
     *
     * @param lastDay their last day, from today on
     */
    record Leave(LocalDate lastDay) implements MemberCommand<OnTeam> {
        public Leave {
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    /** They are there again, with the post and all that is known of them; or stay after all. */
    record Rejoin() implements MemberCommand<CanRejoin> {}

    /** Their last day has ended: they are gone if nothing is open. */
    record PassLastDay() implements MemberCommand<Leaving> {}

    /** They are gone, and nothing of theirs is open. */
    record Depart() implements MemberCommand<Leaving> {}

    /**
     * They do something more.
     *
     * @param role what
     */
    record AssignRole(Role role) implements MemberCommand<OnTeam> {
        public AssignRole {
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * They do something no longer. A sales manager to whom somebody reports stays one: name another manager for those first.
     *
     * @param role what
     */
    record RevokeRole(Role role) implements MemberCommand<OnTeam> {
        public RevokeRole {
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * They are in a team, and led by somebody.
     *
     * @param team the team; none where there is only one
     * @param manager who leads them; none where nobody does
     */
    record SetTeam(Option<TeamName> team, Option<MemberId> manager) implements MemberCommand<OnTeam> {
        public SetTeam {
            Check.requireOption("team", team);
            Check.requireOption("manager", manager);
        }
    }

    /**
     * What they cover, in place of what they covered.
     *
     * @param territories at most {@link Candidate#MOST_TERRITORIES}
     */
    record SetTerritories(Set<Territory> territories) implements MemberCommand<OnTeam> {
        public SetTerritories {
            territories = Set.copyOf(Objects.requireNonNull(territories, "territories"));
        }
    }

    /**
     * By which hours they work, in place of what was said before. What was offered to them before lapses when it would have.
     *
     * @param calendar one of the policy's; none for the hours that the terms of each handoff have
     */
    record SetCalendar(Option<CalendarCode> calendar) implements MemberCommand<OnTeam> {
        public SetCalendar {
            Check.requireOption("calendar", calendar);
        }
    }

    /**
     * How much they may have open.
     *
     * @param most how many pieces of work, 0 to {@link Workload#MOST}; none for no limit
     */
    record SetCapacity(Option<Integer> most) implements MemberCommand<OnTeam> {
        public SetCapacity {
            Check.requireOption("most", most);
        }
    }

    /**
     * What they are to reach, in place of what was set for the same measure and period.
     *
     * @param quota the quota; its measure must be one of the policy's
     */
    record SetQuota(Quota quota) implements MemberCommand<OnTeam> {
        public SetQuota {
            Objects.requireNonNull(quota, "quota");
        }
    }

    /**
     * Somebody found out how good they are at something. It is a fact, and may be entered late.
     *
     * @param skill at what
     * @param level 1 to {@link Skill#HIGHEST}
     */
    record RateSkill(Skill skill, int level) implements MemberCommand<OnTeam> {
        public RateSkill {
            Objects.requireNonNull(skill, "skill");
        }
    }

    /**
     * They have gone through a training. It is a fact, and may be entered late.
     *
     * @param training which
     * @param on the day on which it was completed, not after today
     * @param length how long it took, from nothing to {@link TrainingRecord#LONGEST}
     * @param teaches the skills that it teaches, at most 100
     */
    record CompleteTraining(TrainingCode training, LocalDate on, Duration length, List<Skill> teaches)
            implements MemberCommand<OnTeam> {
        public CompleteTraining {
            Objects.requireNonNull(training, "training");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(length, "length");
            teaches = List.copyOf(Objects.requireNonNull(teaches, "teaches"));
        }
    }

    /**
     * They were coached. It is a fact, and may be entered late.
     *
     * @param topic in what, one of the policy's
     * @param on the day, not after today
     * @param coach by whom; none for whoever says so
     */
    record Coach(CoachingTopic topic, LocalDate on, Option<MemberId> coach) implements MemberCommand<OnTeam> {
        public Coach {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(on, "on");
            Check.requireOption("coach", coach);
        }

        /** By whoever says so. */
        public Coach(CoachingTopic topic, LocalDate on) {
            this(topic, on, Option.none());
        }
    }

    /**
     * What moves them, as they say themselves, or as their manager says for them. What they said themselves, nobody else
     * replaces.
     *
     * @param kind what, one of the policy's
     * @param rank 1 for what moves them most, to {@link Motivator#LOWEST_RANK}
     */
    record StateMotivator(MotivatorKind kind, int rank) implements MemberCommand<OnTeam> {
        public StateMotivator {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * It does not move them.
     *
     * @param kind what
     */
    record WithdrawMotivator(MotivatorKind kind) implements MemberCommand<OnTeam> {
        public WithdrawMotivator {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * They are recognised for what they did. It is a fact, and may be entered late.
     *
     * @param kind what for, one of the policy's
     * @param period the days in which they did it
     */
    record Recognise(RecognitionKind kind, DatePeriod period) implements MemberCommand<Member> {
        public Recognise {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * Something was entered that was not so. History keeps both.
     *
     * @param fact what
     * @param reason one line
     */
    record Retract(RosterFact fact, String reason) implements MemberCommand<Member> {
        public Retract {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * One of the embedder's own fields is set, or changed.
     *
     * @param key the field
     * @param value its value, of the field's type
     */
    record SetAttribute(AttributeKey<?> key, Object value) implements MemberCommand<Member> {
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

        /** The field's name only: the value may be personal. */
        @Override
        public String toString() {
            return "SetAttribute[" + key.name() + "]";
        }
    }
}
