package org.dealwright.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.closing.OrderEvent;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Event;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.RelationEvent;
import org.jspecify.annotations.Nullable;

/** How each member was last given work of one life cycle, which no phase tells of. Not thread-safe. */
final class Turns {
    private final Map<MemberId, Recorded> given = new HashMap<>();
    private long heard;

    /** To whom something recorded gave work; null where it gave none. */
    static @Nullable MemberId givenTo(Event event) {
        if (event instanceof ProspectEvent.Assigned assigned) {
            return assigned.owner();
        }
        if (event instanceof DealEvent.Assigned assigned) {
            return assigned.owner();
        }
        if (event instanceof ProposalEvent.Assigned assigned) {
            return assigned.owner();
        }
        if (event instanceof OrderEvent.Assigned assigned) {
            return assigned.owner();
        }
        return event instanceof RelationEvent.Assigned assigned ? assigned.owner() : null;
    }

    /** Takes note of work given to a member; what was recorded last counts, in whatever order it is heard. */
    void hear(MemberId member, Recorded recorded) {
        heard++;
        given.merge(member, recorded, (one, other) -> one.position() < other.position() ? other : one);
    }

    /** How the member was last given work; null where they never were. */
    @Nullable
    Recorded lastOf(MemberId member) {
        return given.get(member);
    }

    /** How often something was heard. */
    long heard() {
        return heard;
    }

    /** Every turn, written out, for comparing one index with another. */
    List<String> written() {
        return given.entrySet().stream()
                .map(one -> one.getKey().value() + ": " + one.getValue().position())
                .sorted()
                .toList();
    }
}
