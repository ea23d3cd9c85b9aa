package org.dealwright.examples.embedded;

import java.util.Arrays;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/** A user of this CRM, by its number, as somebody who acts in the sales process. */
record CrmUser(long id, Actor actor) {
    static CrmUser of(long id, Job... jobs) {
        Role[] roles = Arrays.stream(jobs).map(Job::role).toArray(Role[]::new);
        return new CrmUser(id, Actor.of(member(id), roles));
    }

    static MemberId member(long id) {
        return new MemberId(Long.toString(id));
    }

    static long id(MemberId member) {
        return Long.parseLong(member.value());
    }

    MemberId member() {
        return member(id);
    }
}
