package org.dealwright.incentive;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A small team in the first quarter of 2026, paid in euros. */
final class IncentiveFixture {
    static final MemberId ANN = new MemberId("ann");
    static final MemberId BOB = new MemberId("bob");
    static final MemberId CAT = new MemberId("cat");
    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final SaleTag NEW = new SaleTag("new");
    static final Group EAST = new Group("east");

    private IncentiveFixture() {}

    static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static DealId deal(String id) {
        return new DealId(id);
    }

    static CreditedSale sale(String deal, String amount, String on, MemberId seller) {
        return CreditedSale.of(deal(deal), eur(amount), day(on), seller);
    }

    static Split split(MemberId member, String percent) {
        return new Split(member, new Percent(new BigDecimal(percent)));
    }

    static Results.Builder quarter() {
        return Results.builder(CurrencyUnit.EUR, JANUARY, 3);
    }

    static IncentivePlan plan(Component... components) {
        return IncentivePlan.builder("plan", CurrencyUnit.EUR).with(components).build();
    }

    static Statement statement(IncentivePlan plan, Results.Builder results, MemberId member) {
        return simulated(plan, results).statement(member).get();
    }

    static Simulation simulated(IncentivePlan plan, Results.Builder results) {
        Either<List<Violation>, Simulation> simulated = plan.simulate(results.build());
        if (simulated.isLeft()) {
            throw new AssertionError(simulated.getLeft());
        }
        return simulated.get();
    }

    static List<String> amounts(Statement statement) {
        return statement.lines().stream().map(line -> line.amount().toString()).toList();
    }

    static List<String> faults(List<Violation> violations) {
        return violations.stream().map(each -> each.field() + " " + each.code()).toList();
    }
}
