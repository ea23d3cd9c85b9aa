package org.dealwright.team;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Workload;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/** A member of the sales team, there or not. Immutable and thread-safe. */
public sealed interface Member {
    /** From when they are known to be in this phase. */
    Instant since();

    /** Everything known of them. */
    MemberProfile profile();

    /** Whether they are there to take work. */
    Presence presence();

    /** Changes what is known of them, and nothing else. */
    Member with(MemberProfile changed);

    /** Who it is. */
    default MemberId id() {
        return profile().member();
    }

    /** Whether it is that member. */
    default boolean is(MemberId member) {
        return id().equals(member);
    }

    /** The roles by which they may do something; empty for one who has left. */
    default Set<Role> roles() {
        return profile().post().roles();
    }

    /**
     * What they are asked to reach over the periods in which a day lies, less where they are new; the one set last first.
     *
     * @return unmodifiable; empty where nothing is
     */
    default List<AskedQuota> quotas(LocalDate day) {
        return profile().aims().on(day).stream()
                .map(quota -> new AskedQuota(quota, quota.askedOf(profile().joinedOn())))
                .toList();
    }

    /**
     * As somebody who might be given work; skills at their present levels, and the workload without what they have open,
     * which is not known here.
     */
    default Candidate candidate() {
        Workload none =
                profile().post().capacity().map(Workload.NONE::limitedTo).getOrElse(Workload.NONE);
        return new Candidate(
                id(),
                presence(),
                roles(),
                profile().development().levels(),
                profile().post().territories(),
                none);
    }

    /** They belong to the team, whether they are there now or not. */
    sealed interface OnTeam extends Member permits CanGoOnLeave, Leaving {
        @Override
        OnTeam with(MemberProfile changed);
    }

    /** They may go on leave, or are, and may stay away longer or less. */
    sealed interface CanGoOnLeave extends OnTeam permits Active, OnLeave {}

    /** They are not there for good any more, and may be again. */
    sealed interface CanRejoin extends Member permits Leaving, Left {}

    /**
     * They are there.
     *
     * @param since since when
     * @param profile everything known of them
     */
    record Active(Instant since, MemberProfile profile) implements CanGoOnLeave {
        public Active {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public Presence presence() {
            return Presence.ACTIVE;
        }

        @Override
        public Active with(MemberProfile changed) {
            return new Active(since, changed);
        }
    }

    /**
     * They are away for a while.
     *
     * @param since since when
     * @param profile everything known of them
     * @param returnsAt when they are back; none where that is open
     */
    record OnLeave(Instant since, MemberProfile profile, Option<Instant> returnsAt) implements CanGoOnLeave {
        public OnLeave {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(profile, "profile");
            Check.requireOption("returnsAt", returnsAt);
        }

        @Override
        public Presence presence() {
            return Presence.ON_LEAVE;
        }

        @Override
        public OnLeave with(MemberProfile changed) {
            return new OnLeave(since, changed, returnsAt);
        }
    }

    /**
     * They are leaving, and take no new work.
     *
     * @param since since when
     * @param profile everything known of them
     * @param lastDay their last day; none where another system does not say
     */
    record Leaving(Instant since, MemberProfile profile, Option<LastDay> lastDay) implements OnTeam, CanRejoin {
        public Leaving {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(profile, "profile");
            Check.requireOption("lastDay", lastDay);
        }

        /** When their last day ends; none where it has, or nobody knows. */
        public Option<Instant> departsAt() {
            return lastDay.filter(day -> !day.passed()).map(LastDay::endsAt);
        }

        /** Whether their last day has ended, and they are there only because something is open. */
        public boolean isHeldUp() {
            return lastDay.exists(LastDay::passed);
        }

        @Override
        public Presence presence() {
            return Presence.LEAVING;
        }

        @Override
        public Leaving with(MemberProfile changed) {
            return new Leaving(since, changed, lastDay);
        }
    }

    /**
     * They are gone. Their roles stay on record, and give no authority.
     *
     * @param since since when
     * @param profile everything known of them
     */
    record Left(Instant since, MemberProfile profile) implements CanRejoin {
        public Left {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public Presence presence() {
            return Presence.LEFT;
        }

        @Override
        public Set<Role> roles() {
            return Set.of();
        }

        @Override
        public Left with(MemberProfile changed) {
            return new Left(since, changed);
        }
    }
}
