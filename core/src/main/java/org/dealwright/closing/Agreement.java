package org.dealwright.closing;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What was ordered, and on what terms.
 *
 * @param sale what it comes from, and who buys
 * @param owner who sees to it that it is paid; none while it waits in the queue
 * @param placedAt when it was placed; none where nobody knows
 * @param total what it comes to, 0 or more
 * @param plan how it is to be paid; none where nobody knows
 * @param lines what each line comes to
 * @param months how long a term it covers, in months; none where it covers no time
 * @param attributes the embedder's own fields
 */
public record Agreement(
        Sale sale,
        Option<MemberId> owner,
        Option<Instant> placedAt,
        Money total,
        Option<PaymentPlan> plan,
        List<OrderLine> lines,
        Option<Integer> months,
        Attributes attributes) {
    /**
     * Takes what was agreed.
     *
     * @throws IllegalArgumentException if the total is negative
     */
    public Agreement {
        Objects.requireNonNull(sale, "sale");
        Check.requireOption("owner", owner);
        Check.requireOption("placedAt", placedAt);
        Objects.requireNonNull(total, "total");
        Check.requireOption("plan", plan);
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        Check.requireOption("months", months);
        Objects.requireNonNull(attributes, "attributes");
        if (total.isNegative()) {
            throw new IllegalArgumentException("total must be 0 or more, was " + total);
        }
    }

    Agreement ownedBy(MemberId member) {
        return new Agreement(sale, Option.some(member), placedAt, total, plan, lines, months, attributes);
    }

    Agreement paidBy(PaymentPlan changed) {
        return new Agreement(sale, owner, placedAt, total, Option.some(changed), lines, months, attributes);
    }

    Agreement with(Attributes more) {
        return new Agreement(sale, owner, placedAt, total, plan, lines, months, attributes.with(more));
    }
}
