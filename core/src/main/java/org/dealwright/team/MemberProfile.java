package org.dealwright.team;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * Everything known of a member, wherever they are. Immutable.
 *
 * @param member who it is
 * @param joinedOn the day on which they joined, or joined anew; none where another system does not say
 * @param post what they do
 * @param development what they can
 * @param aims what they are to reach, and what moves them
 * @param attributes custom fields
 */
public record MemberProfile(
        MemberId member,
        Option<LocalDate> joinedOn,
        Post post,
        Development development,
        Aims aims,
        Attributes attributes) {
    public MemberProfile {
        Objects.requireNonNull(member, "member");
        Check.requireOption("joinedOn", joinedOn);
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(development, "development");
        Objects.requireNonNull(aims, "aims");
        Objects.requireNonNull(attributes, "attributes");
    }

    MemberProfile joined(LocalDate day) {
        return new MemberProfile(member, Option.some(day), post, development, aims, attributes);
    }

    MemberProfile with(Post changed) {
        return new MemberProfile(member, joinedOn, changed, development, aims, attributes);
    }

    MemberProfile with(Development changed) {
        return new MemberProfile(member, joinedOn, post, changed, aims, attributes);
    }

    MemberProfile with(Aims changed) {
        return new MemberProfile(member, joinedOn, post, development, changed, attributes);
    }

    MemberProfile with(Attributes changed) {
        return new MemberProfile(member, joinedOn, post, development, aims, changed);
    }

    /** Whether there is a record that the fact names. */
    boolean has(RosterFact fact) {
        return development.ratings().exists(each -> each.isNamedBy(fact))
                || development.trainings().exists(each -> each.isNamedBy(fact))
                || development.coachings().exists(each -> each.isNamedBy(fact))
                || aims.recognitions().exists(each -> each.isNamedBy(fact));
    }

    MemberProfile without(RosterFact fact) {
        return with(development.without(fact)).with(aims.without(fact));
    }
}
