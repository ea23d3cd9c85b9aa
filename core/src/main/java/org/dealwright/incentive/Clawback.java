package org.dealwright.incentive;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Term;
import org.dealwright.team.MotivatorKind;

/**
 * Takes back what was paid for a sale of an earlier period that is reversed soon after: in proportion to what is reversed,
 * never more than was paid for that credit and not taken back yet; of a sale reversed in parts, over however many periods,
 * exactly what would be taken back if it were reversed at once. It is kept out of what is earned from then on, and what
 * that does not cover is carried over. A sale reversed in its own period earns nothing in the first place.
 *
 * @param code its code, once in the plan
 * @param group to whom it applies; none for everybody. Of several that apply to somebody the first of the plan holds
 * @param within how long after the sale, in days or months: a reversal on the day on which that ends comes too late
 * @param reasons which reversals, one at least
 */
public record Clawback(String code, Option<Group> group, Period within, Set<ReversalReason> reasons)
        implements Component {
    /**
     * Takes a clawback.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Clawback {
        Parts.require(code, group);
        Objects.requireNonNull(within, "within");
        reasons = Set.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }

    /**
     * A clawback from everybody, whatever the reason.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Clawback within(String code, Period within) {
        return new Clawback(code, Option.none(), within, Set.of(ReversalReason.values()));
    }

    /** For a group only. */
    public Clawback forGroup(Group only) {
        return new Clawback(code, Option.some(only), within, reasons);
    }

    /** Whether it takes back what was paid for a sale of that day. */
    boolean reaches(LocalDate sold, Reversal reversal) {
        return reasons.contains(reversal.reason()) && reversal.on().isBefore(sold.plus(within));
    }

    @Override
    public Option<MotivatorKind> means() {
        return Option.none();
    }

    @Override
    public int rules() {
        return 1 + Parts.one(group.isDefined()) + Parts.one(reasons.size() < ReversalReason.values().length);
    }

    @Override
    public Term sort() {
        return Parts.sort("clawback");
    }
}
