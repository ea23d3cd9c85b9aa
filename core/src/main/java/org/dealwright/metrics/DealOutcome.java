package org.dealwright.metrics;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.DealId;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * A deal, and what became of it.
 *
 * @param deal which deal
 * @param owner whose it was; none where nobody's
 * @param result what became of it
 * @param opened when it was opened; none where it is not known
 * @param closed when it was closed; none where it is open, or where it is not known
 * @param value for how much it was won or lost, or what is expected of it; none where it is not known; no deal is
 *     worth less than nothing: what was given back afterwards is of its customer
 */
public record DealOutcome(
        DealId deal,
        Option<MemberId> owner,
        DealResult result,
        Option<Instant> opened,
        Option<Instant> closed,
        Option<Money> value) {
    /**
     * Takes an outcome.
     *
     * @throws IllegalArgumentException if it is open and closed, or the value is negative
     */
    public DealOutcome {
        Objects.requireNonNull(deal, "deal");
        Check.requireOption("owner", owner);
        Objects.requireNonNull(result, "result");
        Check.requireOption("opened", opened);
        Check.requireOption("closed", closed);
        Check.requireOption("value", value);
        if (result == DealResult.OPEN && closed.isDefined()) {
            throw new IllegalArgumentException("closed must be none where the deal is open, was " + closed.get());
        }
        if (value.exists(Money::isNegative)) {
            throw new IllegalArgumentException("value must not be negative, was " + value.get());
        }
    }

    /** One that is closed, of nobody and without a value. */
    public static DealOutcome closed(DealId deal, DealResult result, Instant opened, Instant closed) {
        return new DealOutcome(deal, Option.none(), result, Option.some(opened), Option.some(closed), Option.none());
    }

    /** One that is open, of nobody and without a value. */
    public static DealOutcome open(DealId deal, Instant opened) {
        return new DealOutcome(deal, Option.none(), DealResult.OPEN, Option.some(opened), Option.none(), Option.none());
    }

    /** The same, of that member. */
    public DealOutcome ownedBy(MemberId member) {
        return new DealOutcome(deal, Option.some(member), result, opened, closed, value);
    }

    /** The same, for so much. */
    public DealOutcome worth(Money amount) {
        return new DealOutcome(deal, owner, result, opened, closed, Option.some(amount));
    }
}
