package org.dealwright.retention;

import java.util.Objects;
import org.dealwright.id.ProspectId;

/**
 * Somebody whom a customer sent.
 *
 * @param prospect as which prospect
 * @param standing what has become of them
 * @param rewarded whether the customer was thanked
 */
public record Referral(ProspectId prospect, ReferralStanding standing, boolean rewarded) {
    public Referral {
        Objects.requireNonNull(prospect, "prospect");
        Objects.requireNonNull(standing, "standing");
    }
}
