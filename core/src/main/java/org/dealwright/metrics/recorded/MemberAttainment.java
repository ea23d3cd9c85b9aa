package org.dealwright.metrics.recorded;

import java.util.Objects;
import org.dealwright.metrics.Attainment;
import org.dealwright.process.MemberId;
import org.dealwright.team.Quota;

/**
 * What a member reached of a quota.
 *
 * @param member who
 * @param quota what was asked for, and when
 * @param attainment what was won of it in its period, and how much was asked of this member, less where they were new
 */
public record MemberAttainment(MemberId member, Quota quota, Attainment attainment) {
    public MemberAttainment {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(attainment, "attainment");
    }
}
