package org.dealwright.incentive;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Term;
import org.joda.money.Money;

/**
 * A fixed amount for each sale of a sort, for a while: a SPIFF. It is shared as the revenue is, by largest remainder; a
 * sale that was reversed as a whole in its own period earns none.
 *
 * @param code its code, once in the plan
 * @param group to whom it applies; none for everybody
 * @param tag which sales
 * @param amount for each of them, more than nothing
 * @param from the first day on which a sale counts
 * @param until the first day on which none counts any more, after {@code from}
 * @param most for how many sales somebody is paid at most, 1 or more, the earliest first; none for no limit
 */
public record Spiff(
        String code,
        Option<Group> group,
        SaleTag tag,
        Money amount,
        LocalDate from,
        LocalDate until,
        Option<Integer> most)
        implements Paying {
    /**
     * Takes a SPIFF.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Spiff {
        Parts.require(code, group);
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Check.requireOption("most", most);
    }

    /**
     * A SPIFF for everybody, for any number of sales.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Spiff of(String code, SaleTag tag, Money amount, LocalDate from, LocalDate until) {
        return new Spiff(code, Option.none(), tag, amount, from, until, Option.none());
    }

    /** For a group only. */
    public Spiff forGroup(Group only) {
        return new Spiff(code, Option.some(only), tag, amount, from, until, most);
    }

    /** For so many sales at most. */
    public Spiff atMost(int sales) {
        return new Spiff(code, group, tag, amount, from, until, Option.some(sales));
    }

    /** Whether a sale of that day, so tagged, counts. */
    boolean counts(CreditedSale sale) {
        return sale.tags().contains(tag)
                && !sale.on().isBefore(from)
                && sale.on().isBefore(until);
    }

    @Override
    public int rules() {
        return 1 + Parts.one(group.isDefined()) + Parts.one(most.isDefined());
    }

    @Override
    public Term sort() {
        return Parts.sort("spiff");
    }
}
