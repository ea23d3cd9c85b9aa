package org.dealwright.team;

import java.util.Objects;
import org.joda.money.Money;

/**
 * A quota, and what of it is asked of somebody.
 *
 * @param quota the quota
 * @param asked how much over the whole period, by the quota's ramp
 */
public record AskedQuota(Quota quota, Money asked) {
    public AskedQuota {
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(asked, "asked");
    }
}
