package org.dealwright.api;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Check;
import org.dealwright.retention.ReferralStanding;
import org.dealwright.retention.Reward;

/**
 * Somebody whom a customer sent, or whom somebody sent who was.
 *
 * @param generation 1 for whom the customer sent, 2 for whom those sent, and so on
 * @param by who sent them
 * @param prospect as which prospect
 * @param standing what has become of them
 * @param reward what whoever sent them got for it; none where they got nothing yet
 * @param deal the deal to which it led; none where it led to none
 * @param became which customer they are since the deal was won; none where it was not
 */
public record ReferralLink(
        int generation,
        CustomerId by,
        ProspectId prospect,
        ReferralStanding standing,
        Option<Reward> reward,
        Option<DealId> deal,
        Option<CustomerId> became) {
    /**
     * Takes a link.
     *
     * @throws IllegalArgumentException if the generation is less than 1
     */
    public ReferralLink {
        if (generation < 1) {
            throw new IllegalArgumentException("generation must be at least 1, was " + generation);
        }
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(prospect, "prospect");
        Objects.requireNonNull(standing, "standing");
        Check.requireOption("reward", reward);
        Check.requireOption("deal", deal);
        Check.requireOption("became", became);
    }
}
