package org.dealwright.deal;

import java.util.Objects;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;

/**
 * Somebody's part of the credit for a deal.
 *
 * @param member who
 * @param percent how much of it
 */
public record CreditShare(MemberId member, Percent percent) {
    public CreditShare {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(percent, "percent");
    }
}
