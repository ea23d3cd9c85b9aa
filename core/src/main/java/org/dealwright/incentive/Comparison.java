package org.dealwright.incentive;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.MemberId;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/**
 * Two plans side by side, by the same results. Immutable and thread-safe.
 */
public final class Comparison {
    private final Simulation one;
    private final Simulation other;

    /**
     * What somebody earns by either plan.
     *
     * @param member who
     * @param one by the one
     * @param other by the other
     */
    public record Row(MemberId member, Money one, Money other) {
        public Row {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }

        /** What they earn more by the other, below nothing where it is less. */
        public Money difference() {
            return other.minus(one);
        }
    }

    private Comparison(Simulation one, Simulation other) {
        this.one = one;
        this.other = other;
    }

    /** Compares two plans by the same results, or says why that cannot be told, field by field of either plan. */
    public static Either<List<Violation>, Comparison> of(IncentivePlan one, IncentivePlan other, Results results) {
        Either<List<Violation>, Simulation> first = one.simulate(results);
        Either<List<Violation>, Simulation> second = other.simulate(results);
        if (first.isRight() && second.isRight()) {
            return Either.right(new Comparison(first.get(), second.get()));
        }
        List<Violation> wrong = new ArrayList<>();
        first.peekLeft(found -> found.forEach(each -> wrong.add(within("plans[0].", each))));
        second.peekLeft(found -> found.forEach(each -> wrong.add(within("plans[1].", each))));
        return Either.left(List.copyOf(wrong));
    }

    private static Violation within(String plan, Violation violation) {
        return new Violation(plan + violation.field(), violation.code(), violation.value(), violation.arguments());
    }

    /** What the one comes to. */
    public Simulation one() {
        return one;
    }

    /** What the other comes to. */
    public Simulation other() {
        return other;
    }

    /** What each member earns by either, by member identifier. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < one.statements().size(); i++) {
            rows.add(new Row(
                    one.statements().get(i).member(),
                    one.statements().get(i).earned(),
                    other.statements().get(i).earned()));
        }
        return rows;
    }

    /** What the other costs more than the one, below nothing where it costs less; as {@link Simulation#costOfSales} has it. */
    public Money costDifference() {
        return other.costOfSales().part().minus(one.costOfSales().part());
    }

    /** How many rules more the other has than the one, below 0 where it has fewer. */
    public int ruleDifference() {
        return other.plan().rules() - one.plan().rules();
    }
}
