package org.dealwright.incentive;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What somebody is paid for a period, and why.
 *
 * <p>paid = earned − recovered + advanced + given − repaid, and what is carried out of the period is what was carried into
 * it + claims − recovered, and + advanced − repaid.
 *
 * @param member who
 * @param credited all that they are credited with, overlay included
 * @param attained how much of their whole quota that is; none where they carry none
 * @param lines what they earn, each in the order of the plan: what pays, then rewards, then caps
 * @param claims what is claimed back of what was paid earlier, each below nothing
 * @param earned the sum of the lines
 * @param recovered what was kept out of it for what is claimed back, now and earlier
 * @param advanced what is paid beyond it and will be paid back
 * @param given what is paid beyond it and will not be
 * @param repaid what was kept out of it for what was advanced earlier
 * @param paid what is paid in the end
 * @param carried what is still owed
 */
public record Statement(
        MemberId member,
        Money credited,
        Option<Attainment> attained,
        List<Line> lines,
        List<Line> claims,
        Money earned,
        Money recovered,
        Money advanced,
        Money given,
        Money repaid,
        Money paid,
        Carried carried) {
    /**
     * Takes a statement.
     *
     * @throws IllegalArgumentException if it does not add up
     */
    public Statement {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(credited, "credited");
        Check.requireOption("attained", attained);
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        claims = List.copyOf(Objects.requireNonNull(claims, "claims"));
        Objects.requireNonNull(earned, "earned");
        Objects.requireNonNull(recovered, "recovered");
        Objects.requireNonNull(advanced, "advanced");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(repaid, "repaid");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(carried, "carried");
        Money sum = lines.stream().map(Line::amount).reduce(Money.zero(earned.getCurrencyUnit()), Money::plus);
        require("earned", earned, sum);
        require("paid", paid, earned.minus(recovered).plus(advanced).plus(given).minus(repaid));
    }

    private static void require(String name, Money stated, Money sum) {
        if (!stated.isEqual(sum)) {
            throw new IllegalArgumentException(name + " must be " + sum + ", was " + stated);
        }
    }
}
