package org.dealwright.incentive;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.process.MemberId;
import org.dealwright.process.Violation;
import org.joda.money.Money;

/**
 * What a plan comes to for the results of a period. Immutable and thread-safe.
 *
 * <p>Made by {@link IncentivePlan#simulate}.
 */
public final class Simulation {
    private static final int FIFTH = 5;

    private final IncentivePlan plan;
    private final Results results;
    private final List<Statement> statements;
    private final List<PaidCredit> credits;
    private final Money sold;

    private Simulation(IncentivePlan plan, Results results, List<Earner> team, Money sold) {
        this.plan = plan;
        this.results = results;
        this.sold = sold;
        Books books = new Books(results);
        Payroll payroll = new Payroll(plan, team);
        List<Settlement> settled = team.stream()
                .map(earner -> new Settlement(plan, payroll, books, earner))
                .toList();
        statements = settled.stream().map(Settlement::statement).toList();
        credits = Stream.concat(
                        settled.stream().flatMap(each -> each.credits().stream()),
                        results.paid().stream()
                                .filter(each -> !books.isPaid(each.member()))
                                .map(each ->
                                        each.reversing(books.reversed(each.deal()), Money.zero(results.currency()))))
                .sorted(Results.BY_SALE)
                .toList();
    }

    static Either<List<Violation>, Simulation> of(IncentivePlan plan, Results results) {
        List<Violation> wrong = new ArrayList<>();
        if (!plan.currency().equals(results.currency())) {
            wrong.add(Violation.showing(
                    "currency",
                    "another-currency",
                    results.currency().getCode(),
                    plan.currency().getCode()));
        }
        if (plan.months() != results.months()) {
            wrong.add(Violation.showing("months", "another-period", Integer.toString(results.months()), plan.months()));
        }
        if (!wrong.isEmpty()) {
            return Either.left(List.copyOf(wrong));
        }
        Crediting crediting = new Crediting(results, plan.rounding());
        List<Earner> team = results.participants().stream()
                .map(each -> new Earner(each, crediting.of(each.member())))
                .toList();
        team.forEach(earner -> missing(plan, earner, wrong));
        return wrong.isEmpty()
                ? Either.right(new Simulation(plan, results, team, crediting.sold()))
                : Either.left(List.copyOf(wrong));
    }

    private static void missing(IncentivePlan plan, Earner earner, List<Violation> wrong) {
        for (Component component : plan.components()) {
            if (component instanceof Commission commission
                    && commission.appliesTo(earner.participant())
                    && commission.needsQuota()
                    && earner.quota(commission.tag()).isEmpty()
                    && earner.credited(commission.counting(), commission.tag()) > 0) {
                wrong.add(Violation.of(
                        "quota",
                        "needed-for-tiers",
                        earner.participant().member().value(),
                        commission.code()));
            }
        }
    }

    /** The plan. */
    public IncentivePlan plan() {
        return plan;
    }

    /** The results. */
    public Results results() {
        return results;
    }

    /** What each is paid, by member identifier; empty where nobody is paid by the plan. */
    public List<Statement> statements() {
        return statements;
    }

    /** What somebody is paid; none where they are not paid by the plan. */
    public Option<Statement> statement(MemberId member) {
        return Option.ofOptional(
                statements.stream().filter(each -> each.member().equals(member)).findFirst());
    }

    /** What everybody earns together, before anything is taken back or drawn. */
    public Money earned() {
        return sum(Statement::earned);
    }

    /** What is paid to everybody together. */
    public Money paid() {
        return sum(Statement::paid);
    }

    /**
     * What the plan costs ÷ what was sold. It costs what is earned, less what was recovered by clawback, and what is given
     * beyond it; what is advanced is lent, and costs nothing. Sold is what is left of the sales after what was reversed of
     * them in the period.
     */
    public Portion costOfSales() {
        return new Portion(cost(), sold);
    }

    private Money cost() {
        return sum(each -> each.earned().minus(each.recovered()).plus(each.given()));
    }

    private Money sum(Function<Statement, Money> amount) {
        return statements.stream().map(amount).reduce(Money.zero(plan.currency()), Money::plus);
    }

    /** How many earn more than nothing, of how many; what is drawn beyond it does not count. */
    public Headcount earning() {
        return new Headcount(
                (int) statements.stream()
                        .filter(each -> each.earned().isPositive())
                        .count(),
                statements.size());
    }

    /**
     * Who earns most: a fifth of those paid by the plan, rounded up, by what they earn; of equal earnings the first member
     * identifier comes first.
     */
    public List<MemberId> top() {
        return statements.stream()
                .sorted(Comparator.comparing(Statement::earned)
                        .reversed()
                        .thenComparing(each -> each.member().value()))
                .limit((statements.size() + FIFTH - 1) / FIFTH)
                .map(Statement::member)
                .toList();
    }

    /** What the {@link #top} earn ÷ what everybody earns. */
    public Portion topPortion() {
        Set<MemberId> top = new HashSet<>(top());
        return new Portion(
                sum(each -> top.contains(each.member()) ? each.earned() : Money.zero(plan.currency())), earned());
    }

    /**
     * The Gini coefficient of what is earned: 0 where all earn the same, towards 1 the more falls to the fewer; no value
     * where nobody earns anything.
     *
     * <p>With n earnings x in ascending order: Σ (2i − n − 1)·xᵢ ÷ (n · Σ xᵢ), i from 1.
     */
    public Optional<Double> gini() {
        List<BigDecimal> ascending = statements.stream()
                .map(each -> each.earned().getAmount())
                .sorted()
                .toList();
        BigDecimal all = earned().getAmount();
        if (all.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal weighted = BigDecimal.ZERO;
        int n = ascending.size();
        for (int i = 0; i < n; i++) {
            weighted = weighted.add(ascending.get(i).multiply(BigDecimal.valueOf(2L * i - n + 1)));
        }
        return Optional.of(weighted.divide(all.multiply(BigDecimal.valueOf(n)), MathContext.DECIMAL64)
                .doubleValue());
    }

    /** Whom the means of the plan motivate, by what they stated. */
    public Motivation motivation() {
        return Motivation.of(plan, results.participants());
    }

    /** What was paid for sales, of this period and of earlier ones, for the results of the next; by day, deal and member. */
    public List<PaidCredit> credits() {
        return credits;
    }

    /** What is still owed, for the results of the next period, by member; also by those not paid by the plan. */
    public List<Carried> carried() {
        return Stream.concat(
                        statements.stream().map(Statement::carried),
                        results.carried().stream()
                                .filter(each -> statement(each.member()).isEmpty()))
                .sorted(Comparator.comparing(each -> each.member().value()))
                .toList();
    }
}
