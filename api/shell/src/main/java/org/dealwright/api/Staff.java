package org.dealwright.api;

import java.util.HashMap;
import java.util.Map;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.team.Member;
import org.dealwright.team.Roster;

/**
 * The roster, as it is recorded, for whoever asks who acts with which roles: every command does. Safe for many threads.
 */
final class Staff {
    private final Map<MemberId, Long> versions = new HashMap<>();
    private volatile Roster roster = Roster.EMPTY;
    private volatile boolean doubted;

    /** Everybody of whom anything is recorded. */
    Roster roster() {
        return roster;
    }

    /** Whoever acts, with the roles that the roster says; where there is none, as they were handed in. */
    Actor acting(Actor actor) {
        Roster now = roster;
        return now.isEmpty() ? actor : now.acting(actor);
    }

    /** Takes note of what a member has come to; what is older than what is known already changes nothing. */
    synchronized void note(Member member, long version) {
        if (versions.getOrDefault(member.id(), 0L) <= version) {
            versions.put(member.id(), version);
            roster = roster.with(member);
        }
    }

    /** Nobody knows what was recorded of some member. */
    void doubt() {
        doubted = true;
    }

    /** Whether some member is to be read anew, which is then begun. */
    boolean settles() {
        if (doubted) {
            doubted = false;
            return true;
        }
        return false;
    }
}
