package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Pool;
import org.dealwright.handoff.Turn;
import org.dealwright.handoff.Workload;
import org.dealwright.process.MemberId;

/** What the members of a pool have on their hands, by what is recorded. */
final class Workloads {
    private Workloads() {}

    /**
     * The pool with the open prospects of each, and with the turn when each was last given one. Capacities stay what they
     * are.
     */
    static Pool of(Pool pool, Index index) {
        Cards prospects = index.of(Kind.PROSPECT.lifecycle());
        Map<MemberId, Turn> turns = turns(pool, index);
        return new Pool(pool.candidates().stream()
                .map(one -> one.with(new Workload(
                        Math.min(Workload.MOST, prospects.openOf(one.member())),
                        one.workload().capacity(),
                        Option.of(turns.get(one.member())))))
                .toList());
    }

    /** In the order in which they were recorded, also where the clock was set back in between. */
    private static Map<MemberId, Turn> turns(Pool pool, Index index) {
        List<Recorded> given = new ArrayList<>();
        Map<Long, MemberId> members = new HashMap<>();
        for (Candidate one : pool.candidates()) {
            Recorded last = index.lastGiven(one.member());
            if (last != null) {
                given.add(last);
                members.put(last.position(), one.member());
            }
        }
        given.sort(Comparator.comparingLong(Recorded::position));
        Map<MemberId, Turn> turns = new HashMap<>();
        Instant latest = Instant.MIN;
        for (Recorded last : given) {
            latest = last.recordedAt().isAfter(latest) ? last.recordedAt() : latest;
            turns.put(members.get(last.position()), new Turn(latest, last.position()));
        }
        return turns;
    }
}
