package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MoneyTotalTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final ExchangeRates RATES =
            new ExchangeRates(CurrencyUnit.EUR, Option.some(DAY), Map.of(CurrencyUnit.USD, new BigDecimal("0.91235")));

    private static MoneyTotal of(ExchangeRates rates, Money... amounts) {
        return Stream.of(amounts).map(Option::some).collect(MoneyTotal.of(Function.identity(), rates));
    }

    @Test
    void amounts_of_another_currency_are_left_out_where_no_rate_is_given() {
        assertEquals(
                new MoneyTotal(eur(30), 2, new LeftOut(Map.of(Omission.NO_EXCHANGE_RATE, 1L))),
                of(EUR, eur(10), usd(5), eur(20)));
    }

    @Test
    void each_amount_is_converted_for_itself() {
        // 0.91235 is 0.91 twice: together they would be 1.82, and rounded only then 1.8247
        assertEquals(new MoneyTotal(Money.parse("EUR 1.82"), 2, LeftOut.NONE), of(RATES, usd(1), usd(1)));
        assertEquals(Option.none(), RATES.convert(Money.parse("GBP 1.00")));
    }

    @Test
    void what_has_no_value_is_left_out_and_not_nothing() {
        MoneyTotal total =
                Stream.of(Option.some(eur(10)), Option.<Money>none()).collect(MoneyTotal.of(Function.identity(), EUR));

        assertEquals(new MoneyTotal(eur(10), 1, new LeftOut(Map.of(Omission.NO_VALUE, 1L))), total);
        assertEquals(Optional.of(eur(10)), total.mean());
        assertEquals("EUR 10.00 of 1; 1 left out: 1 no value", total.toString());
    }

    @Test
    void the_mean_is_rounded_half_even_at_the_end() {
        assertEquals(
                Optional.of(Money.parse("EUR 0.02")),
                of(EUR, Money.parse("EUR 0.02"), Money.parse("EUR 0.03")).mean());
        assertEquals(Optional.empty(), of(EUR).mean());
    }

    @Test
    void rates_have_a_day_and_are_positive_and_not_of_a_currency_in_itself() {
        Map<CurrencyUnit, BigDecimal> usd = Map.of(CurrencyUnit.USD, BigDecimal.ONE);
        assertThrows(IllegalArgumentException.class, () -> new ExchangeRates(CurrencyUnit.EUR, Option.none(), usd));
        assertThrows(IllegalArgumentException.class, () -> new ExchangeRates(CurrencyUnit.USD, Option.some(DAY), usd));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ExchangeRates(CurrencyUnit.EUR, Option.some(DAY), Map.of(CurrencyUnit.USD, BigDecimal.ZERO)));
    }

    @Test
    void a_sum_too_large_is_refused_and_not_wrapped_around() {
        Money most = Money.ofMinor(CurrencyUnit.EUR, Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> of(EUR, most, most));
    }

    @Test
    void cost_per_conversion_is_cost_by_those_it_brought() {
        Map<String, CostPerConversion> by = CostPerConversion.by(
                Map.of("fair", of(EUR, eur(300), eur(200)), "mail", of(EUR, eur(7))),
                Map.of("fair", Proportion.of(20, 100), "phone", Proportion.of(1, 4)),
                EUR);

        assertEquals("[fair, mail, phone]", by.keySet().toString());
        assertEquals(Optional.of(eur(25)), by.get("fair").each());
        assertEquals("EUR 500.00 for 20 of 100: EUR 25.00 each", by.get("fair").toString());
        // nobody came of it, and nobody wrote down what it cost
        assertEquals(Optional.empty(), by.get("mail").each());
        assertEquals(Optional.empty(), by.get("phone").each());
        assertEquals("EUR 0.00 for 1 of 4", by.get("phone").toString());
    }

    @Test
    void costs_of_a_source_in_another_currency_are_converted_or_left_out() {
        Map<String, MoneyTotal> costs = Map.of(
                "fair", of(EUR, eur(100)),
                "mail", of(ExchangeRates.only(CurrencyUnit.USD), usd(50), usd(50)),
                "phone", of(ExchangeRates.only(CurrencyUnit.GBP)));
        Map<String, Proportion> conversions =
                Map.of("fair", Proportion.of(1, 2), "mail", Proportion.of(2, 4), "phone", Proportion.of(1, 4));
        ExchangeRates rates =
                new ExchangeRates(CurrencyUnit.EUR, Option.some(DAY), Map.of(CurrencyUnit.USD, new BigDecimal("0.9")));

        assertEquals(
                "EUR 90.00 for 2 of 4: EUR 45.00 each",
                CostPerConversion.by(costs, conversions, rates).get("mail").toString());
        Map<String, CostPerConversion> withoutRate = CostPerConversion.by(costs, conversions, EUR);
        assertEquals(
                "EUR 0.00 for 2 of 4; 2 left out: 2 no exchange rate",
                withoutRate.get("mail").toString());
        assertEquals(Optional.of(eur(100)), withoutRate.get("fair").each());
        assertEquals("EUR 0.00 for 1 of 4", withoutRate.get("phone").toString());
    }
}
