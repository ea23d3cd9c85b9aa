package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Pool;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Turn;
import org.dealwright.handoff.Workload;
import org.dealwright.team.Member;
import org.dealwright.team.Roster;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a pool have on their hands of one life cycle, and whether they are there, by what is recorded. Whoever
 * gives work out piece by piece keeps one: from one piece to the next hardly anybody's workload changes, and all that has not
 * is used again. Used by one thread.
 */
final class Workloads {
    private static final int NEVER_ASKED = -1;

    /** A member's place in the pool, and how they were last given work; null where they never were. */
    private static final class Place {
        private final Candidate given;
        /** As they were given, but for what the roster knows better. */
        private Candidate known;

        private Candidate now;
        private @Nullable Recorded last;

        Place(Candidate given) {
            this.given = given;
            known = given;
            now = given.with(new Workload(0, given.workload().capacity(), Option.none()));
        }

        long position() {
            return last == null ? 0 : last.position();
        }

        void become(Candidate better) {
            if (!better.equals(known)) {
                known = better;
                now = better.with(now.workload());
            }
        }

        void become(int open, Option<Turn> turn) {
            Workload before = now.workload();
            if (before.open() != open || !before.lastTurn().equals(turn)) {
                now = known.with(new Workload(open, before.capacity(), turn));
            }
        }
    }

    private final String lifecycle;
    private final List<Place> members;
    /** The same, in the order in which they were last given work: it stays nearly sorted. */
    private final List<Place> byTurn;

    private Pool latest;
    private long stamp = NEVER_ASKED;
    private Roster roster = Roster.EMPTY;
    /** When somebody is back whom the roster has on leave still. */
    private Instant nextBack = Instant.MAX;

    Workloads(String lifecycle, Pool pool) {
        this.lifecycle = lifecycle;
        latest = pool;
        members = pool.candidates().stream().map(Place::new).toList();
        byTurn = new ArrayList<>(members);
    }

    /**
     * The pool with the open work of each, and with the turn when each was last given one; and whoever is on the roster as
     * present as it says, and with the roles that it says. Capacities, skills and territories stay what they are.
     *
     * @param index always the same one
     * @param now not before what it was the last time
     */
    Pool in(Index index, Roster current, Instant now) {
        boolean isOthers = !roster.equals(current) || !nextBack.isAfter(now);
        boolean isMore = stamp != index.workloadsStamp(lifecycle);
        if (isOthers) {
            roster = current;
            updatePresence(now);
        }
        if (isMore) {
            update(index);
            stamp = index.workloadsStamp(lifecycle);
        }
        if (isOthers || isMore) {
            latest = new Pool(members.stream().map(one -> one.now).toList());
        }
        return latest;
    }

    private void updatePresence(Instant now) {
        nextBack = Instant.MAX;
        for (Place one : members) {
            Candidate given = one.given;
            one.become(roster.find(given.member())
                    .map(member -> new Candidate(
                            given.member(),
                            presence(member, now),
                            member.roles(),
                            given.skills(),
                            given.territories(),
                            given.workload()))
                    .getOrElse(given));
        }
    }

    /** Whoever should be back by now is, whether or not time has been let act. */
    private Presence presence(Member member, Instant now) {
        if (!(member instanceof Member.OnLeave away) || away.returnsAt().isEmpty()) {
            return member.presence();
        }
        Instant back = away.returnsAt().get();
        if (!back.isAfter(now)) {
            return Presence.ACTIVE;
        }
        nextBack = back.isBefore(nextBack) ? back : nextBack;
        return Presence.ON_LEAVE;
    }

    /** In the order in which they were recorded, also where the clock was set back in between. */
    private void update(Index index) {
        Cards cards = index.of(lifecycle);
        for (Place one : members) {
            one.last = index.lastGiven(lifecycle, one.given.member());
        }
        byTurn.sort(Comparator.comparingLong(Place::position));
        Instant until = Instant.MIN;
        for (Place one : byTurn) {
            Recorded last = one.last;
            int open = Math.min(Workload.MOST, cards.openOf(one.given.member()));
            if (last == null) {
                one.become(open, Option.none());
            } else {
                until = last.recordedAt().isAfter(until) ? last.recordedAt() : until;
                one.become(open, Option.of(new Turn(until, last.position())));
            }
        }
    }
}
