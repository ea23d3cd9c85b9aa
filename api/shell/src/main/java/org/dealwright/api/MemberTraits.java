package org.dealwright.api;

import java.time.Instant;
import org.dealwright.team.Member;

/** What a member tells of themselves. */
final class MemberTraits implements Traits<Member> {
    @Override
    public Instant since(Member phase) {
        return phase.since();
    }

    @Override
    public Class<? extends Member> open() {
        return Member.OnTeam.class;
    }

    @Override
    public boolean reachesMany() {
        return true;
    }
}
