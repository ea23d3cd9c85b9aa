package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Pool;
import org.dealwright.handoff.Turn;
import org.dealwright.handoff.Workload;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a pool have on their hands of one life cycle, by what is recorded. Whoever gives work out piece by
 * piece keeps one: from one piece to the next hardly anybody's workload changes, and all that has not is used again. Used by
 * one thread.
 */
final class Workloads {
    private static final int NEVER_ASKED = -1;

    /** A member's place in the pool, and how they were last given work; null where they never were. */
    private static final class Member {
        private final Candidate given;
        private Candidate now;
        private @Nullable Recorded last;

        Member(Candidate given) {
            this.given = given;
            now = given.with(new Workload(0, given.workload().capacity(), Option.none()));
        }

        long position() {
            return last == null ? 0 : last.position();
        }

        void become(int open, Option<Turn> turn) {
            Workload before = now.workload();
            if (before.open() != open || !before.lastTurn().equals(turn)) {
                now = given.with(new Workload(open, before.capacity(), turn));
            }
        }
    }

    private final String lifecycle;
    private final List<Member> members;
    /** The same, in the order in which they were last given work: it stays nearly sorted. */
    private final List<Member> byTurn;

    private Pool latest;
    private long stamp = NEVER_ASKED;

    Workloads(String lifecycle, Pool pool) {
        this.lifecycle = lifecycle;
        latest = pool;
        members = pool.candidates().stream().map(Member::new).toList();
        byTurn = new ArrayList<>(members);
    }

    /**
     * The pool with the open work of each, and with the turn when each was last given one. Capacities stay what they
     * are.
     *
     * @param index always the same one
     */
    Pool in(Index index) {
        if (stamp != index.workloadsStamp(lifecycle)) {
            update(index);
            latest = new Pool(members.stream().map(one -> one.now).toList());
            stamp = index.workloadsStamp(lifecycle);
        }
        return latest;
    }

    /** In the order in which they were recorded, also where the clock was set back in between. */
    private void update(Index index) {
        Cards cards = index.of(lifecycle);
        for (Member one : members) {
            one.last = index.lastGiven(lifecycle, one.given.member());
        }
        byTurn.sort(Comparator.comparingLong(Member::position));
        Instant until = Instant.MIN;
        for (Member one : byTurn) {
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
