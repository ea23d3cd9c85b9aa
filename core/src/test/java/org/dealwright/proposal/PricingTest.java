package org.dealwright.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.id.ProductId;
import org.dealwright.need.Unit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What lines come to, worked out on paper. */
class PricingTest {
    private static final ProductId PAPER = new ProductId("paper-80");

    private static Money money(String text) {
        return Money.parse(text);
    }

    private static LineRequest line(long quantity, String list) {
        return LineRequest.of(PAPER, quantity, money(list));
    }

    private static Pricing pricing(WholeDiscount discount, PriceBasis basis, LineRequest... lines) {
        return Pricing.of(Stream.of(lines).map(LineRequest::line).toList(), discount, basis, RoundingMode.HALF_UP);
    }

    private static Totals net(LineRequest... lines) {
        return pricing(WholeDiscount.NONE, PriceBasis.NET, lines).totals();
    }

    private static WholeDiscount percent(String percent) {
        return new WholeDiscount.Percent(new BigDecimal(percent));
    }

    private static WholeDiscount off(String amount) {
        return new WholeDiscount.Amount(money(amount));
    }

    private static List<Money> nets(Pricing pricing) {
        return Stream.iterate(0, i -> i + 1)
                .limit(pricing.lines().size())
                .map(i -> pricing.line(i).net())
                .toList();
    }

    @Test
    void what_lies_below_the_list_price_is_discount() {
        Totals totals = net(line(113, "EUR 4.90").at(money("EUR 4.41")).taxed(new BigDecimal("27")));

        assertEquals(money("EUR 553.70"), totals.list());
        assertEquals(money("EUR 55.37"), totals.discount());
        assertEquals(money("EUR 498.33"), totals.net());
        // 134.5491
        assertEquals(money("EUR 134.55"), totals.tax());
        assertEquals(money("EUR 632.88"), totals.gross());
        assertEquals(Percentage.of(10), totals.discountPercent());
    }

    @Test
    void a_discount_on_the_whole_goes_to_the_lines_by_largest_remainder() {
        Pricing pricing =
                pricing(off("EUR 1.00"), PriceBasis.NET, line(1, "EUR 1.00"), line(1, "EUR 1.00"), line(1, "EUR 1.00"));

        assertEquals(List.of(money("EUR 0.66"), money("EUR 0.67"), money("EUR 0.67")), nets(pricing));
        assertEquals(money("EUR 2.00"), pricing.totals().net());
        assertEquals(money("EUR 0.34"), pricing.line(0).discount());
    }

    @Test
    void the_largest_remainder_comes_first_and_not_the_first_line() {
        // shares of 10 cents over 1, 4, 5 of 10 euros: 1.0, 4.0, 5.0; of 5 cents: 0.5, 2.0, 2.5; the first two halves
        // tie
        assertEquals(
                List.of(money("EUR 0.99"), money("EUR 3.98"), money("EUR 4.98")),
                nets(pricing(
                        off("EUR 0.05"),
                        PriceBasis.NET,
                        line(1, "EUR 1.00"),
                        line(1, "EUR 4.00"),
                        line(1, "EUR 5.00"))));
        // 1 cent over 1 and 9 euros: 0.1 and 0.9
        assertEquals(
                List.of(money("EUR 1.00"), money("EUR 8.99")),
                nets(pricing(off("EUR 0.01"), PriceBasis.NET, line(1, "EUR 1.00"), line(1, "EUR 9.00"))));
    }

    /** 27 % of 15 cents are 4.05: each line has one of the four, and the first of equals the one that is left. */
    @Test
    void each_line_has_its_share_of_the_tax_of_its_rate() {
        BigDecimal high = new BigDecimal("27");
        Pricing pricing = pricing(
                percent("0"),
                PriceBasis.NET,
                line(1, "EUR 0.05").taxed(high),
                line(1, "EUR 1.00").taxed(new BigDecimal("5")),
                line(1, "EUR 0.05").taxed(high),
                line(1, "EUR 0.05").taxed(high));

        assertEquals(money("EUR 0.07"), pricing.gross(0));
        assertEquals(money("EUR 1.05"), pricing.gross(1));
        assertEquals(money("EUR 0.06"), pricing.gross(2));
        assertEquals(money("EUR 0.06"), pricing.gross(3));
        assertEquals(
                money("EUR 1.27"),
                pricing(percent("0"), PriceBasis.GROSS, line(1, "EUR 1.27").taxed(high))
                        .gross(0));
    }

    @Test
    void a_currency_has_its_own_decimals() {
        Totals yen = pricing(percent("10"), PriceBasis.NET, line(3, "JPY 333").taxed(BigDecimal.TEN))
                .totals();
        // 99.9 off, and 89.9 tax
        assertEquals(money("JPY 899"), yen.net());
        assertEquals(money("JPY 989"), yen.gross());

        Totals dinar = net(line(1, "KWD 1.235").of(new BigDecimal("2.5"), new Unit("kg")));
        // 3.0875
        assertEquals(money("KWD 3.088"), dinar.net());

        Totals forint = net(line(1, "HUF 19990.00").taxed(new BigDecimal("27")));
        assertEquals(money("HUF 25387.30"), forint.gross());
    }

    @Test
    void tax_is_rounded_once_for_each_rate_and_not_for_each_line() {
        BigDecimal five = new BigDecimal("5");
        Totals totals = net(
                line(1, "EUR 0.10").taxed(five),
                line(1, "EUR 10.00").taxed(BigDecimal.TEN),
                line(1, "EUR 0.10").taxed(five),
                line(1, "EUR 0.10").taxed(new BigDecimal("5.00")));

        assertEquals(
                List.of(
                        new TaxAmount(Tax.of(5), money("EUR 0.30"), money("EUR 0.02")),
                        new TaxAmount(Tax.of(10), money("EUR 10.00"), money("EUR 1.00"))),
                totals.taxes());
        assertEquals(money("EUR 11.32"), totals.gross());
    }

    @Test
    void a_half_is_rounded_as_it_is_told() {
        List<Line> lines =
                List.of(line(1, "EUR 0.10").taxed(new BigDecimal("5")).line());

        assertEquals("EUR 0.01", tax(lines, RoundingMode.HALF_UP));
        assertEquals("EUR 0.00", tax(lines, RoundingMode.HALF_EVEN));
        assertEquals("EUR 0.00", tax(lines, RoundingMode.HALF_DOWN));
        assertEquals("EUR 0.01", tax(lines, RoundingMode.UP));
        assertEquals("EUR 0.01", tax(lines, RoundingMode.CEILING));
        assertEquals("EUR 0.00", tax(lines, RoundingMode.DOWN));
        assertEquals("EUR 0.00", tax(lines, RoundingMode.FLOOR));
        // 0.015 is half way too, and 2 is even
        assertEquals(
                "EUR 0.02",
                tax(List.of(line(3, "EUR 0.10").taxed(new BigDecimal("5")).line()), RoundingMode.HALF_EVEN));
    }

    private static String tax(List<Line> lines, RoundingMode rounding) {
        return Pricing.of(lines, WholeDiscount.NONE, PriceBasis.NET, rounding)
                .totals()
                .tax()
                .toString();
    }

    @Test
    void an_exemption_is_not_a_rate_of_nothing() {
        Totals totals = net(line(1, "EUR 2.00"), line(1, "EUR 3.00").exempt(TaxExemption.EXPORT));

        assertEquals(
                List.of(
                        new TaxAmount(Tax.of(0), money("EUR 2.00"), money("EUR 0.00")),
                        new TaxAmount(Tax.exempt(TaxExemption.EXPORT), money("EUR 3.00"), money("EUR 0.00"))),
                totals.taxes());
    }

    @Test
    void prices_that_include_tax_are_what_is_paid() {
        Pricing pricing = pricing(
                WholeDiscount.NONE,
                PriceBasis.GROSS,
                line(1, "EUR 0.99").taxed(new BigDecimal("20")),
                line(1, "EUR 0.01").taxed(new BigDecimal("20")));

        // a sixth of 1.00 is tax, which comes off the lines as 0.1683 and 0.0017
        assertEquals(money("EUR 1.00"), pricing.totals().gross());
        assertEquals(money("EUR 0.17"), pricing.totals().tax());
        assertEquals(money("EUR 0.83"), pricing.totals().net());
        assertEquals(money("EUR 0.83"), pricing.totals().taxes().get(0).base());
        assertEquals(List.of(money("EUR 0.82"), money("EUR 0.01")), nets(pricing));
        assertEquals(money("EUR 1.00"), pricing.totals().price());
    }

    @Test
    void what_recurs_comes_to_the_whole_of_its_term() {
        Totals totals = net(line(1, "EUR 1200.00").recurring(12, 36));

        assertEquals(money("EUR 3600.00"), totals.net());
        assertEquals(money("EUR 3600.00"), totals.tcv());
        assertEquals(money("EUR 1200.00"), totals.acv());
        assertEquals(money("EUR 100.00"), totals.mrr());
    }

    @Test
    void under_a_year_the_annual_value_is_the_whole() {
        Totals totals = net(line(1, "EUR 50.00").recurring(1, 6), line(1, "EUR 100.00"));

        assertEquals(money("EUR 400.00"), totals.tcv());
        assertEquals(money("EUR 400.00"), totals.acv());
        assertEquals(money("EUR 50.00"), totals.mrr());
        assertEquals(money("EUR 100.00"), net(line(1, "EUR 100.00")).acv());
        assertEquals(money("EUR 0.00"), net(line(1, "EUR 100.00")).mrr());
    }

    @Test
    void a_year_is_twelve_months_and_one_more_is_longer() {
        assertEquals(
                money("EUR 120.00"), net(line(1, "EUR 10.00").recurring(1, 12)).acv());
        // 130.00 × 12 ÷ 13
        assertEquals(
                money("EUR 120.00"), net(line(1, "EUR 10.00").recurring(1, 13)).acv());
    }

    @Test
    void the_annual_value_goes_by_the_longest_term() {
        // 12 × 10.00 + 24 × 20.00 = 600.00, over two years
        Totals totals =
                net(line(1, "EUR 10.00").recurring(1, 12), line(1, "EUR 20.00").recurring(1, 24));

        assertEquals(money("EUR 300.00"), totals.acv());
        assertEquals(money("EUR 30.00"), totals.mrr());
    }

    @Test
    void monthly_revenue_of_several_terms_is_rounded_once() {
        // 1.00 ÷ 3 + 1.00 ÷ 7 + 1.00 ÷ 21 months = 11 ÷ 21 = 0.5238; a third and a sixth of a cent make half of one
        assertEquals(
                money("EUR 0.52"),
                net(
                                line(1, "EUR 1.00").recurring(3, 3),
                                line(1, "EUR 1.00").recurring(7, 7),
                                line(1, "EUR 1.00").recurring(21, 21))
                        .mrr());
        assertEquals(
                money("EUR 0.01"),
                net(line(1, "EUR 0.01").recurring(3, 3), line(1, "EUR 0.01").recurring(6, 6))
                        .mrr());
    }

    @Test
    void each_time_that_a_price_is_due_is_exact_to_the_minor_unit() {
        // 1.5 × 0.33 = 0.495, due as 0.50 six times
        Totals totals = net(
                line(1, "EUR 0.33").of(new BigDecimal("1.5"), new Unit("hour")).recurring(1, 6));

        assertEquals(money("EUR 3.00"), totals.net());
    }

    @Test
    void a_discount_percentage_is_never_said_to_be_less_than_it_is() {
        // 1.00 of 9.99 is 10.01001 %
        Totals totals =
                pricing(percent("10"), PriceBasis.NET, line(1, "EUR 9.99")).totals();

        assertEquals(money("EUR 1.00"), totals.discount());
        assertEquals(new Percentage(new BigDecimal("10.0101")), totals.discountPercent());
        assertFalse(totals.isDiscountWithin(Percentage.of(10)));
        assertTrue(totals.isDiscountWithin(new Percentage(new BigDecimal("10.0101"))));
        assertFalse(totals.isDiscountWithin(new Percentage(new BigDecimal("10.0100"))));
    }

    @Test
    void a_limit_is_held_to_exactly_be_it_by_a_fraction_of_a_cent() {
        // 10 % of 10.01 is 1.001
        assertTrue(pricing(off("EUR 1.00"), PriceBasis.NET, line(1, "EUR 10.01"))
                .totals()
                .isDiscountWithin(Percentage.of(10)));
        assertFalse(pricing(off("EUR 1.01"), PriceBasis.NET, line(1, "EUR 10.01"))
                .totals()
                .isDiscountWithin(Percentage.of(10)));
        // given away, however little it costs
        assertFalse(net(line(1, "EUR 0.01").at(money("EUR 0.00")))
                .isDiscountWithin(new Percentage(new BigDecimal("99.9999"))));
        assertTrue(net(line(1, "EUR 0.01").at(money("EUR 0.00"))).isDiscountWithin(Percentage.ALL));
        // half a cent more than allowed, of a very large amount
        assertFalse(pricing(off("EUR 50000000000000.00"), PriceBasis.NET, line(1, "EUR 99999999999999.99"))
                .totals()
                .isDiscountWithin(Percentage.of(50)));
    }

    @Test
    void what_costs_nothing_has_no_discount() {
        assertEquals(Percentage.ZERO, net(line(5, "EUR 0.00")).discountPercent());
        assertEquals(
                Percentage.ALL, net(line(5, "EUR 1.00").at(money("EUR 0.00"))).discountPercent());
    }

    @Test
    void large_amounts_are_as_exact_as_small_ones() {
        // 9,999,999,999,999,999 cents, twice; one cent off each
        Pricing pricing = pricing(
                off("EUR 0.02"), PriceBasis.NET, line(1, "EUR 99999999999999.99"), line(1, "EUR 99999999999999.99"));

        assertEquals(List.of(money("EUR 99999999999999.98"), money("EUR 99999999999999.98")), nets(pricing));
        assertEquals(
                money("EUR 49999999999999.99"),
                pricing(
                                off("EUR 150000000000000.00"),
                                PriceBasis.NET,
                                line(1, "EUR 100000000000000.00"),
                                line(1, "EUR 99999999999999.99"))
                        .totals()
                        .net());
    }

    @Test
    void a_hundred_of_the_largest_lines_fit() {
        LineRequest most = line(1, "EUR 100000000000000.00").taxed(new BigDecimal("100"));
        Pricing pricing = pricing(
                percent("33.3333"),
                PriceBasis.GROSS,
                Collections.nCopies(100, most).toArray(LineRequest[]::new));

        assertEquals(money("EUR 6666670000000000.00"), pricing.totals().gross());
        assertEquals(money("EUR 3333335000000000.00"), pricing.totals().net());
    }

    @Test
    void what_cannot_be_priced_says_why() {
        Line euro = line(1, "EUR 1.00").line();
        Line yen = line(1, "JPY 1").line();

        refused("lines must be 1 to 100, were 0", List.of(), WholeDiscount.NONE);
        refused("lines must be 1 to 100, were 101", Collections.nCopies(101, euro), WholeDiscount.NONE);
        refused("lines must be in one currency, were in EUR and JPY", List.of(euro, yen), WholeDiscount.NONE);
        refused("discount is out-of-range [EUR 0.00, EUR 1.00], was EUR 1.01", List.of(euro), off("EUR 1.01"));
        refused("discount is out-of-range [EUR 0.00, EUR 1.00], was EUR -0.01", List.of(euro), off("EUR -0.01"));
        refused("discount is another-currency [EUR], was JPY", List.of(euro), off("JPY 1"));
        refused("discount is not-a-percentage [4], was 100.01", List.of(euro), percent("100.01"));
        refused("discount is not-a-percentage [4], was -1", List.of(euro), percent("-1"));
        refused("discount is not-a-percentage [4], was 0.00001", List.of(euro), percent("0.00001"));
        refused("discount is too-many-digits [38, 18]", List.of(euro), percent("1e999999999"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Pricing.of(List.of(euro), WholeDiscount.NONE, PriceBasis.NET, RoundingMode.UNNECESSARY));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> pricing(WholeDiscount.NONE, PriceBasis.NET, line(1, "EUR 1.00"))
                        .line(1));
    }

    private static void refused(String message, List<Line> lines, WholeDiscount discount) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Pricing.of(lines, discount, PriceBasis.NET, RoundingMode.HALF_UP))
                        .getMessage());
    }
}
