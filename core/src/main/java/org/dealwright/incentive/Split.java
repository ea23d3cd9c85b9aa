package org.dealwright.incentive;

import java.util.Objects;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;

/**
 * Somebody's part of the credit for a sale.
 *
 * @param member who
 * @param percent how much of it
 */
public record Split(MemberId member, Percent percent) {
    public Split {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(percent, "percent");
    }
}
