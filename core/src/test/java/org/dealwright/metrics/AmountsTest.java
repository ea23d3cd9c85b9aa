package org.dealwright.metrics;

import static org.dealwright.metrics.Days.EUR;
import static org.dealwright.metrics.Days.MARCH;
import static org.dealwright.metrics.Days.eur;
import static org.dealwright.metrics.Days.noon;
import static org.dealwright.metrics.Days.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealwright.id.DealId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AmountsTest {
    private static final ExchangeRates USD = ExchangeRates.only(CurrencyUnit.USD);

    private static Amounts of(Money... amounts) {
        return Stream.of(amounts).map(Option::some).collect(Amounts.of(Function.identity(), EUR));
    }

    @Test
    void the_median_is_the_middle_one_or_half_way_between_two() {
        assertEquals(Optional.of(eur(30)), of(eur(900), eur(30), eur(10)).median());
        assertEquals(
                Optional.of(eur(65)), of(eur(900), eur(30), eur(10), eur(100)).median());
        assertEquals(Optional.empty(), of().median());
    }

    @Test
    void half_a_cent_is_rounded_to_the_even_one() {
        assertEquals(
                Optional.of(Money.parse("EUR 0.02")),
                of(Money.parse("EUR 0.02"), Money.parse("EUR 0.03")).median());
        assertEquals(
                Optional.of(Money.parse("EUR 0.04")),
                of(Money.parse("EUR 0.03"), Money.parse("EUR 0.04")).median());
    }

    /** R: quantile(c(10, 20, 40, 80, 160), c(0, .1, .9, 1)). */
    @Test
    void percentiles_are_those_of_r() {
        Amounts amounts = of(eur(40), eur(10), eur(160), eur(80), eur(20));

        assertEquals(Optional.of(eur(10)), amounts.percentile(0));
        assertEquals(Optional.of(eur(14)), amounts.percentile(10));
        assertEquals(Optional.of(eur(128)), amounts.percentile(90));
        assertEquals(Optional.of(eur(160)), amounts.percentile(100));
        assertThrows(IllegalArgumentException.class, () -> amounts.percentile(101));
        assertThrows(IllegalArgumentException.class, () -> of().percentile(-1));
    }

    @Test
    void they_say_what_they_are_and_what_is_not_in_them() {
        Amounts amounts = Stream.of(
                        Option.some(eur(10)), Option.some(usd(3)), Option.<Money>none(), Option.some(eur(15)))
                .collect(Amounts.of(Function.identity(), EUR));

        assertEquals(
                "median EUR 12.50, mean EUR 12.50 of 2; 2 left out: 1 no value, 1 no exchange rate",
                amounts.toString());
        assertEquals(eur(25), amounts.total());
        assertEquals("no amount", of().toString());
        assertEquals(Optional.empty(), of().mean());
    }

    @Test
    void of_deals_those_count_that_were_won_in_the_period() {
        Stream<DealOutcome> deals = Stream.of(
                deal(DealResult.WON, "2026-03-01").worth(eur(5)),
                deal(DealResult.WON, "2026-03-31").worth(eur(7)),
                deal(DealResult.WON, "2026-03-10"),
                deal(DealResult.WON, "2026-04-01").worth(eur(100)),
                deal(DealResult.LOST, "2026-03-02").worth(eur(1000)));

        assertEquals(
                "median EUR 6.00, mean EUR 6.00 of 2; 1 left out: 1 no value",
                deals.collect(Amounts.won(MARCH, EUR)).toString());
    }

    private static DealOutcome deal(DealResult result, String closed) {
        return DealOutcome.closed(new DealId("d"), result, noon("2026-02-01"), noon(closed));
    }

    @Test
    void amounts_are_the_same_in_any_order_and_not_those_of_others() {
        assertEquals(of(eur(1), eur(2)), of(eur(2), eur(1)));
        assertEquals(of(eur(1), eur(2)).hashCode(), of(eur(2), eur(1)).hashCode());
        assertNotEquals(of(eur(1)), of(eur(2)));
        assertNotEquals(of(), Stream.<Option<Money>>of().collect(Amounts.of(Function.identity(), USD)));
    }
}
