package org.dealwright.incentive;

import java.util.Objects;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What somebody still owes from one period into the next.
 *
 * @param member who
 * @param draw what was advanced and is not paid back yet, nothing or more
 * @param clawback what was claimed back and is not recovered yet, nothing or more
 */
public record Carried(MemberId member, Money draw, Money clawback) {
    public Carried {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(draw, "draw");
        Objects.requireNonNull(clawback, "clawback");
    }
}
