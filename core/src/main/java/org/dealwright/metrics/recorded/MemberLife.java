package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.time.Instant;
import org.dealwright.team.Member;
import org.dealwright.team.MemberEvent;
import org.dealwright.team.MemberLifecycle;
import org.jspecify.annotations.Nullable;

/** What the history of one member of the team tells. */
final class MemberLife extends Life<Member, MemberEvent> {
    MemberLife(String id, FactOptions options) {
        super(id, MemberLifecycle.table(), options);
    }

    @Override
    Option<Instant> began(MemberEvent event, Instant recordedAt) {
        return Option.none();
    }

    @Override
    void happened(@Nullable Member before, Member after, MemberEvent event) {}

    /** The team is the team, whoever knew it first. */
    @Override
    boolean isAdopted(Member phase) {
        return false;
    }
}
