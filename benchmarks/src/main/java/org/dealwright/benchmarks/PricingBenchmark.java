package org.dealwright.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dealwright.id.ProductId;
import org.dealwright.need.Unit;
import org.dealwright.proposal.Line;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.PriceBasis;
import org.dealwright.proposal.Pricing;
import org.dealwright.proposal.TaxExemption;
import org.dealwright.proposal.Totals;
import org.dealwright.proposal.WholeDiscount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to price a line of a proposal of twenty, in nanoseconds: discounts by line and 7.5 % on the whole, two tax
 * rates and an exemption, a third of the lines due monthly, some quantities with fractions; beside the same sums by hand
 * in {@link BigDecimal}, which spread no discount.
 *
 * <p>Aim: a million lines a second on a core, which is 1,000 ns a line.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PricingBenchmark {
    private static final int LINES = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final WholeDiscount discount = new WholeDiscount.Percent(new BigDecimal("7.5"));
    private final List<Line> lines = lines();

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            LineRequest line = LineRequest.of(
                            new ProductId("product-" + i), i + 1, Money.ofMinor(CurrencyUnit.EUR, 1_999 + 731L * i))
                    .at(Money.ofMinor(CurrencyUnit.EUR, 1_899 + 700L * i))
                    .taxed(BigDecimal.valueOf(i % 2 == 0 ? 27 : 5));
            LineRequest counted = i % 5 == 0 ? line.of(new BigDecimal("62.5"), new Unit("sheet")) : line;
            LineRequest due = i % 3 == 0 ? counted.recurring(1, 24) : counted;
            lines.add((i == 7 ? due.exempt(TaxExemption.EXPORT) : due).line());
        }
        return List.copyOf(lines);
    }

    /** Looks once whether both come to the same. */
    @Setup
    public void check() {
        Totals totals = dealwright();
        if (totals.net().getAmount().compareTo(byHand()) != 0) {
            throw new IllegalStateException("the net must be " + byHand() + ", was " + totals.net());
        }
    }

    /** The library: every total, and every line's share of the discount. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public Totals dealwright() {
        return Pricing.of(lines, discount, PriceBasis.NET, RoundingMode.HALF_UP).totals();
    }

    /** The same, where prices include tax. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public Totals gross() {
        return Pricing.of(lines, discount, PriceBasis.GROSS, RoundingMode.HALF_UP)
                .totals();
    }

    /** The net alone, without shares, by hand. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public BigDecimal byHand() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            sum = sum.add(line.price()
                    .getAmount()
                    .multiply(line.quantity().amount())
                    .setScale(2, RoundingMode.HALF_UP)
                    .multiply(BigDecimal.valueOf(line.times())));
        }
        BigDecimal off = sum.multiply(new BigDecimal("7.5")).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return sum.subtract(off);
    }
}
