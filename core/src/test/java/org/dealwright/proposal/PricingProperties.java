package org.dealwright.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.id.ProductId;
import org.dealwright.need.Unit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Laws of money, against arithmetic with fractions that knows nothing of minor units in a long. */
class PricingProperties {
    private static final ProductId PRODUCT = new ProductId("product");
    private static final MathContext FINE = new MathContext(60);

    /** A case: what is priced, and how. */
    record Case(List<LineRequest> lines, WholeDiscount discount, PriceBasis basis, RoundingMode rounding) {
        Pricing priced() {
            return Pricing.of(lines.stream().map(LineRequest::line).toList(), discount, basis, rounding);
        }

        /** What it comes to before the discount on the whole, line by line, in minor units. */
        List<BigDecimal> before(boolean atList) {
            return lines.stream()
                    .map(line -> (atList ? line.list() : line.price())
                            .getAmount()
                            .movePointRight(line.list().getCurrencyUnit().getDecimalPlaces())
                            .multiply(line.quantity())
                            .setScale(0, rounding)
                            .multiply(new BigDecimal(line.recurring()
                                    .map(term -> term.months() / term.period())
                                    .getOrElse(1))))
                    .toList();
        }

        BigDecimal whole() {
            BigDecimal price = sum(before(false));
            if (discount instanceof WholeDiscount.Percent percent) {
                return price.multiply(percent.percent()).movePointLeft(2).setScale(0, rounding);
            }
            return discount instanceof WholeDiscount.Amount amount
                    ? new BigDecimal(amount.amount().getAmountMinorLong())
                    : BigDecimal.ZERO;
        }
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal minor(Money money) {
        return new BigDecimal(money.getAmountMinorLong());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("HUF"), CurrencyUnit.of("KWD"))
                .flatMap(currency -> Combinators.combine(
                                lines(currency).list().ofMinSize(1).ofMaxSize(12),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.integers().between(0, 1_000_000),
                                Arbitraries.of(PriceBasis.class),
                                Arbitraries.of(
                                        RoundingMode.HALF_UP,
                                        RoundingMode.HALF_EVEN,
                                        RoundingMode.HALF_DOWN,
                                        RoundingMode.UP,
                                        RoundingMode.DOWN))
                        .as((lines, kind, part, basis, rounding) ->
                                new Case(lines, discount(lines, kind, part, rounding), basis, rounding)));
    }

    private static WholeDiscount discount(List<LineRequest> lines, int kind, int part, RoundingMode rounding) {
        BigDecimal share = BigDecimal.valueOf(part, 4);
        if (kind == 0) {
            return WholeDiscount.NONE;
        }
        if (kind == 1) {
            return new WholeDiscount.Percent(share);
        }
        BigDecimal price = sum(new Case(lines, WholeDiscount.NONE, PriceBasis.NET, rounding).before(false));
        return new WholeDiscount.Amount(Money.ofMinor(
                lines.get(0).list().getCurrencyUnit(),
                price.multiply(share)
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.DOWN)
                        .longValueExact()));
    }

    private static Arbitrary<LineRequest> lines(CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.001"), new BigDecimal("9999"))
                                .ofScale(3),
                        Arbitraries.frequency(Tuple.of(5, 100_000L), Tuple.of(1, 0L), Tuple.of(1, 400_000_000L)),
                        Arbitraries.longs().between(0, 10_000),
                        Arbitraries.of(0, 1, 3, 12),
                        Arbitraries.of(12, 24, 36, 60),
                        Arbitraries.of("0", "5", "8.875", "19", "27", "exempt"))
                .as((quantity, most, part, period, months, tax) -> {
                    long list = most == 0 ? 0 : 1 + part * most / 10_000;
                    LineRequest line = LineRequest.of(PRODUCT, 1, Money.ofMinor(currency, list))
                            .of(quantity, new Unit("piece"))
                            .at(Money.ofMinor(currency, list * (10_000 - part) / 10_000));
                    LineRequest due = period == 0 ? line : line.recurring(period, months);
                    return tax.equals("exempt") ? due.exempt(TaxExemption.EXPORT) : due.taxed(new BigDecimal(tax));
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_totals_are_those_of_fractions(@ForAll("cases") Case it) {
        Totals totals = it.priced().totals();
        BigDecimal list = sum(it.before(true));
        BigDecimal price = sum(it.before(false)).subtract(it.whole());

        assertEquals(list, minor(totals.list()));
        assertEquals(list.subtract(price), minor(totals.discount()));
        assertEquals(price, minor(it.basis() == PriceBasis.NET ? totals.net() : totals.gross()));
        assertEquals(totals.net(), totals.tcv());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everything_adds_up(@ForAll("cases") Case it) {
        Pricing pricing = it.priced();
        Totals totals = pricing.totals();
        List<BigDecimal> lists = new ArrayList<>();
        List<BigDecimal> discounts = new ArrayList<>();
        List<BigDecimal> nets = new ArrayList<>();
        for (int i = 0; i < it.lines().size(); i++) {
            lists.add(minor(pricing.line(i).list()));
            discounts.add(minor(pricing.line(i).discount()));
            nets.add(minor(pricing.line(i).net()));
            assertTrue(nets.get(i).signum() >= 0 && discounts.get(i).signum() >= 0);
            assertTrue(nets.get(i).add(discounts.get(i)).compareTo(lists.get(i)) <= 0);
        }

        assertEquals(minor(totals.list()), sum(lists));
        assertEquals(minor(totals.discount()), sum(discounts));
        assertEquals(minor(totals.net()), sum(nets));
        assertEquals(
                minor(totals.gross()),
                minor(totals.net())
                        .add(sum(totals.taxes().stream()
                                .map(tax -> minor(tax.due()))
                                .toList())));
        assertEquals(
                minor(totals.net()),
                sum(totals.taxes().stream().map(tax -> minor(tax.base())).toList()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_share_of_the_discount_is_nearer_than_a_minor_unit_to_its_part(@ForAll("cases") Case it) {
        Pricing pricing = it.priced();
        List<BigDecimal> before = it.before(false);
        List<BigDecimal> lists = it.before(true);
        BigDecimal price = sum(before);
        BigDecimal rounded = null;
        BigDecimal cut = null;
        for (int i = 0; i < before.size() && price.signum() > 0; i++) {
            BigDecimal exact = it.whole().multiply(before.get(i)).divide(price, FINE);
            BigDecimal share =
                    minor(pricing.line(i).discount()).subtract(lists.get(i).subtract(before.get(i)));
            assertTrue(share.subtract(exact).abs().compareTo(BigDecimal.ONE) < 0, share + " of " + exact);
            BigDecimal over = exact.subtract(exact.setScale(0, RoundingMode.FLOOR));
            if (share.compareTo(exact) > 0) {
                rounded = rounded == null ? over : rounded.min(over);
            } else if (over.signum() > 0) {
                cut = cut == null ? over : cut.max(over);
            }
        }
        // whoever got a unit more had no smaller a remainder than whoever did not
        assertTrue(rounded == null || cut == null || rounded.subtract(cut).compareTo(new BigDecimal("-1e-40")) >= 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tax_is_that_of_the_rate_rounded_once(@ForAll("cases") Case it) {
        Pricing pricing = it.priced();
        Map<Tax, BigDecimal> bases = new LinkedHashMap<>();
        for (int i = 0; i < it.lines().size(); i++) {
            LineAmounts line = pricing.line(i);
            BigDecimal stated = it.basis() == PriceBasis.NET
                    ? minor(line.net())
                    : minor(line.list()).subtract(minor(line.discount()));
            bases.merge(pricing.lines().get(i).tax(), stated, BigDecimal::add);
        }

        assertEquals(
                List.copyOf(bases.keySet()),
                pricing.totals().taxes().stream().map(TaxAmount::tax).toList());
        for (TaxAmount tax : pricing.totals().taxes()) {
            BigDecimal rate = tax.tax() instanceof Tax.Rate of ? of.percent().percent() : BigDecimal.ZERO;
            BigDecimal hundred = BigDecimal.valueOf(100);
            BigDecimal over = it.basis() == PriceBasis.NET ? hundred : hundred.add(rate);
            assertEquals(
                    bases.get(tax.tax()).multiply(rate).divide(over, 0, it.rounding()),
                    minor(tax.due()),
                    tax.toString());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void annual_and_monthly_value_follow_from_the_lines(@ForAll("cases") Case it) {
        Pricing pricing = it.priced();
        BigDecimal monthly = BigDecimal.ZERO;
        int longest = 12;
        for (int i = 0; i < it.lines().size(); i++) {
            if (it.lines().get(i).recurring().isDefined()) {
                int months = it.lines().get(i).recurring().get().months();
                longest = Math.max(longest, months);
                // every term in the cases divides 360
                monthly = monthly.add(minor(pricing.line(i).net()).multiply(BigDecimal.valueOf(360 / months)));
            }
        }

        assertEquals(
                monthly.divide(BigDecimal.valueOf(360), 0, it.rounding()),
                minor(pricing.totals().mrr()));
        assertEquals(
                minor(pricing.totals().tcv())
                        .multiply(BigDecimal.valueOf(12))
                        .divide(BigDecimal.valueOf(longest), 0, it.rounding()),
                minor(pricing.totals().acv()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_limit_lets_pass_what_the_fraction_does(@ForAll("cases") Case it, @ForAll @IntRange(max = 100) int percent) {
        Totals totals = it.priced().totals();

        assertEquals(
                minor(totals.discount())
                                .multiply(BigDecimal.valueOf(100))
                                .compareTo(minor(totals.list()).multiply(BigDecimal.valueOf(percent)))
                        <= 0,
                totals.isDiscountWithin(Percentage.of(percent)));
        assertTrue(totals.isDiscountWithin(totals.discountPercent()));
    }
}
