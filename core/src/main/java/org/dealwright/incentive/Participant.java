package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.team.MotivatorKind;
import org.joda.money.Money;

/**
 * Somebody who is paid by the plan.
 *
 * @param member who
 * @param quota what they are to sell in the period, more than nothing; none for those who carry no quota
 * @param quotas what they are to sell of some sorts, each more than nothing
 * @param groups to which they belong
 * @param stated by what they said they are motivated; empty where they said nothing
 */
public record Participant(
        MemberId member,
        Option<Money> quota,
        Map<SaleTag, Money> quotas,
        Set<Group> groups,
        Set<MotivatorKind> stated) {
    public Participant {
        Objects.requireNonNull(member, "member");
        Check.requireOption("quota", quota);
        quotas = Map.copyOf(Objects.requireNonNull(quotas, "quotas"));
        groups = Set.copyOf(Objects.requireNonNull(groups, "groups"));
        stated = Set.copyOf(Objects.requireNonNull(stated, "stated"));
    }

    /** Somebody without a quota, in no group, who stated nothing. */
    public static Participant of(MemberId member) {
        return new Participant(member, Option.none(), Map.of(), Set.of(), Set.of());
    }

    /** Somebody with a quota, in no group, who stated nothing. */
    public static Participant of(MemberId member, Money quota) {
        return new Participant(member, Option.some(quota), Map.of(), Set.of(), Set.of());
    }

    /** With a quota for sales of a sort besides. */
    public Participant quota(SaleTag tag, Money ofTag) {
        Map<SaleTag, Money> more = new HashMap<>(quotas);
        more.put(Objects.requireNonNull(tag, "tag"), Objects.requireNonNull(ofTag, "ofTag"));
        return new Participant(member, quota, more, groups, stated);
    }

    /** In this group besides. */
    public Participant in(Group group) {
        Set<Group> more = new HashSet<>(groups);
        more.add(Objects.requireNonNull(group, "group"));
        return new Participant(member, quota, quotas, more, stated);
    }

    /** Motivated by these, as they said. */
    public Participant stating(MotivatorKind... means) {
        return new Participant(member, quota, quotas, groups, Set.of(means));
    }

    /** What they are to sell, of a sort or of everything. */
    Option<Money> quotaFor(Option<SaleTag> tag) {
        return tag.isEmpty() ? quota : Option.of(quotas.get(tag.get()));
    }
}
