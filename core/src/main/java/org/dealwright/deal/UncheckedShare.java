package org.dealwright.deal;

import java.math.BigDecimal;
import java.util.Objects;
import org.dealwright.process.MemberId;

/**
 * Somebody's part of the credit, as somebody typed it: nothing has been checked yet.
 *
 * @param member who
 * @param percent how much of it; more than 0, at most 100
 */
public record UncheckedShare(MemberId member, BigDecimal percent) {
    public UncheckedShare {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(percent, "percent");
    }

    /** A whole number of per cent. */
    public static UncheckedShare of(MemberId member, long percent) {
        return new UncheckedShare(member, BigDecimal.valueOf(percent));
    }
}
