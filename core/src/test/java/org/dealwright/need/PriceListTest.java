package org.dealwright.need;

import static org.dealwright.need.NeedFixture.REAM;
import static org.dealwright.need.NeedFixture.SHEET;
import static org.dealwright.need.NeedFixture.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dealwright.id.ProductId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copy paper by the ream: 5.00 from 1 ream, 4.50 from 100, 4.20 from 500, until the end of June 2026; then dearer. */
class PriceListTest {
    private static final ProductId PAPER = new ProductId("copy-80");
    private static final CustomerSegment STANDARD = CustomerSegment.STANDARD;
    private static final CustomerSegment SCHOOLS = new CustomerSegment("schools");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private static final PriceTier FROM_1 = tier(1, "5.00", "4.60");
    private static final PriceTier FROM_100 = tier(100, "4.50", "4.20");
    private static final PriceTier FROM_500 = tier(500, "4.20", "4.00");

    private final PriceEntry half = entry(STANDARD, JANUARY, Option.some(JULY), FROM_1, FROM_100, FROM_500);
    private final PriceEntry since = entry(STANDARD, JULY, Option.none(), tier(1, "5.50", "5.00"));
    private final PriceEntry schools = entry(SCHOOLS, JANUARY, Option.none(), tier(10, "3.90", "3.90"));
    private final PriceList list = new PriceList(List.of(since, schools, half));

    private static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static PriceTier tier(long from, String price, String floor) {
        return PriceTier.of(from, eur(price), eur(floor));
    }

    private static PriceEntry entry(
            CustomerSegment segment, LocalDate from, Option<LocalDate> until, PriceTier... tiers) {
        return new PriceEntry(PAPER, REAM, segment, from, until, List.of(tiers));
    }

    private Option<Price> price(String reams, CustomerSegment segment, LocalDate on) {
        return list.price(PAPER, new Quantity(new BigDecimal(reams), REAM), segment, CurrencyUnit.EUR, on);
    }

    @Test
    void the_reams_of_a_quarter_are_at_the_price_of_their_tier() {
        Price price = price("113", STANDARD, MARCH).get();

        assertEquals(new Price(REAM, FROM_100, Option.some(JULY)), price);
        assertEquals(eur("4.50"), price.list());
        assertEquals(eur("4.20"), price.floor());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5.00",
        "99, 5.00",
        "99.999999999999999999, 5.00",
        "100, 4.50",
        "499.5, 4.50",
        "500, 4.20",
        "1e18, 4.20"
    })
    void a_tier_begins_at_its_quantity(String reams, String price) {
        assertEquals(eur(price), price(reams, STANDARD, MARCH).get().list());
    }

    @ParameterizedTest
    @CsvSource({"0.5", "0", "-1", "-100"})
    void below_the_first_tier_there_is_no_price(String reams) {
        assertEquals(Option.none(), price(reams, STANDARD, MARCH));
    }

    @Test
    void nothing_has_no_price_though_a_tier_begins_at_it() {
        PriceList free = new PriceList(List.of(entry(STANDARD, JANUARY, Option.none(), tier(0, "5.00", "0.00"))));

        assertEquals(Option.none(), free.price(PAPER, Quantity.of(0, REAM), STANDARD, CurrencyUnit.EUR, MARCH));
        assertTrue(free.price(PAPER, new Quantity(new BigDecimal("0.1"), REAM), STANDARD, CurrencyUnit.EUR, MARCH)
                .isDefined());
    }

    @Test
    void prices_hold_from_their_first_day_to_the_day_before_their_end() {
        assertEquals(Option.none(), price("1", STANDARD, JANUARY.minusDays(1)));
        assertEquals(eur("5.00"), price("1", STANDARD, JANUARY).get().list());
        assertEquals(eur("5.00"), price("1", STANDARD, JULY.minusDays(1)).get().list());
        assertEquals(eur("5.50"), price("1", STANDARD, JULY).get().list());
        assertEquals(eur("5.50"), price("1", STANDARD, LocalDate.MAX).get().list());
        assertEquals(Option.none(), price("1", STANDARD, LocalDate.MIN));
    }

    @Test
    void a_segment_has_its_own_prices_and_no_others() {
        assertEquals(eur("3.90"), price("10", SCHOOLS, MARCH).get().list());
        assertEquals(Option.none(), price("9", SCHOOLS, MARCH));
        assertEquals(Option.none(), price("10", new CustomerSegment("banks"), MARCH));
    }

    @Test
    void another_product_unit_or_currency_is_another_question() {
        Quantity ream = Quantity.of(1, REAM);

        assertEquals(Option.none(), list.price(new ProductId("x"), ream, STANDARD, CurrencyUnit.EUR, MARCH));
        assertEquals(Option.none(), list.price(new ProductId("a"), ream, STANDARD, CurrencyUnit.EUR, MARCH));
        assertEquals(Option.none(), list.price(PAPER, Quantity.of(500, SHEET), STANDARD, CurrencyUnit.EUR, MARCH));
        assertEquals(Option.none(), list.price(PAPER, ream, STANDARD, CurrencyUnit.USD, MARCH));
        assertEquals(Option.none(), list.price(PAPER, ream, STANDARD, CurrencyUnit.AUD, MARCH));
    }

    @Test
    void each_currency_has_entries_of_its_own() {
        Money dollars = Money.of(CurrencyUnit.USD, 6);
        PriceList both = new PriceList(List.of(
                half,
                new PriceEntry(
                        PAPER, REAM, STANDARD, JANUARY, Option.none(), List.of(PriceTier.of(1, dollars, dollars)))));

        assertEquals(
                dollars,
                both.price(PAPER, Quantity.of(1, REAM), STANDARD, CurrencyUnit.USD, MARCH)
                        .get()
                        .list());
        assertEquals(
                eur("5.00"),
                both.price(PAPER, Quantity.of(1, REAM), STANDARD, CurrencyUnit.EUR, MARCH)
                        .get()
                        .list());
    }

    @Test
    void each_unit_has_entries_of_its_own() {
        Unit box = new Unit("box");
        PriceTier boxed = tier(1, "22.00", "20.00");
        PriceTier dearer = tier(1, "24.00", "22.00");
        PriceTier single = tier(1, "0.02", "0.01");
        PriceList mixed = new PriceList(List.of(
                new PriceEntry(PAPER, SHEET, STANDARD, JANUARY, Option.none(), List.of(single)),
                since,
                new PriceEntry(PAPER, box, STANDARD, JULY, Option.none(), List.of(dearer)),
                half,
                new PriceEntry(PAPER, box, STANDARD, JANUARY, Option.some(JULY), List.of(boxed))));

        assertEquals(Option.some(boxed), tierOf(mixed, box, MARCH));
        assertEquals(Option.some(dearer), tierOf(mixed, box, JULY));
        assertEquals(Option.some(FROM_1), tierOf(mixed, REAM, MARCH));
        assertEquals(Option.some(single), tierOf(mixed, SHEET, MARCH));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PriceList(List.of(
                        new PriceEntry(PAPER, box, STANDARD, JANUARY, Option.none(), List.of(boxed)),
                        half,
                        new PriceEntry(PAPER, box, STANDARD, JULY, Option.none(), List.of(dearer)))));
    }

    private static Option<PriceTier> tierOf(PriceList list, Unit unit, LocalDate on) {
        return list.price(PAPER, Quantity.of(1, unit), STANDARD, CurrencyUnit.EUR, on)
                .map(Price::tier);
    }

    @Test
    void a_question_leaves_nothing_out() {
        Quantity ream = Quantity.of(0, REAM);

        assertThrows(NullPointerException.class, () -> list.price(null, ream, STANDARD, CurrencyUnit.EUR, MARCH));
        assertThrows(NullPointerException.class, () -> list.price(PAPER, null, STANDARD, CurrencyUnit.EUR, MARCH));
        assertThrows(NullPointerException.class, () -> list.price(PAPER, ream, null, CurrencyUnit.EUR, MARCH));
        assertThrows(NullPointerException.class, () -> list.price(PAPER, ream, STANDARD, null, MARCH));
        assertThrows(NullPointerException.class, () -> list.price(PAPER, ream, STANDARD, CurrencyUnit.EUR, null));
    }

    @Test
    void a_segment_is_a_code() {
        assertEquals(
                "CustomerSegment must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"Big Banks\"",
                message(() -> new CustomerSegment("Big Banks")));
    }

    @Test
    void an_empty_list_has_no_price() {
        assertEquals(
                Option.none(),
                new PriceList(List.of()).price(PAPER, Quantity.of(1, REAM), STANDARD, CurrencyUnit.EUR, MARCH));
    }

    @Test
    void a_list_is_the_same_in_whatever_order_its_entries_come() {
        assertEquals(list, new PriceList(List.of(half, since, schools)));
        assertEquals(List.of(schools, half, since), list.entries());
    }

    @Test
    void a_price_at_the_floor_is_allowed_and_a_cent_less_is_not() {
        Price price = new Price(REAM, FROM_1, Option.none());

        assertTrue(price.allows(eur("4.60")));
        assertTrue(price.allows(eur("5.10")));
        assertFalse(price.allows(eur("4.59")));
        assertEquals(
                "unitPrice must be in EUR, was USD 4.60",
                message(() -> price.allows(Money.of(CurrencyUnit.USD, new BigDecimal("4.60")))));
    }

    @Nested
    class Refuses {
        @Test
        void entries_that_hold_on_the_same_day() {
            PriceEntry overlapping = entry(STANDARD, JULY.minusDays(1), Option.none(), FROM_1);

            assertEquals(
                    "entries of copy-80 per ream for standard in EUR must hold at different times, was from 2026-01-01"
                            + " and from 2026-06-30; end the first by then",
                    message(() -> new PriceList(List.of(overlapping, half))));
            assertThrows(IllegalArgumentException.class, () -> new PriceList(List.of(half, half)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new PriceList(List.of(schools, entry(SCHOOLS, JULY, Option.some(JULY.plusDays(1)), FROM_1))));
        }

        @Test
        void an_end_that_is_not_after_the_beginning() {
            assertEquals(
                    "until must be after 2026-07-01, was 2026-07-01",
                    message(() -> entry(STANDARD, JULY, Option.some(JULY), FROM_1)));
            assertTrue(
                    entry(STANDARD, JULY, Option.some(JULY.plusDays(1)), FROM_1).holdsOn(JULY));
        }

        @Test
        void tiers_that_overlap_or_fall() {
            assertEquals(
                    "tiers[1] must begin above 1, was 1",
                    message(() -> entry(STANDARD, JANUARY, Option.none(), FROM_1, tier(1, "4.00", "4.00"))));
            assertEquals(
                    "tiers[2] must begin above 500, was 100",
                    message(() -> entry(STANDARD, JANUARY, Option.none(), FROM_1, FROM_500, FROM_100)));
        }

        @Test
        void no_tiers_or_more_than_100() {
            List<PriceTier> most = new ArrayList<>(IntStream.range(0, 100)
                    .mapToObj(i -> tier(i, "5.00", "4.00"))
                    .toList());
            assertEquals(
                    100,
                    entry(STANDARD, JANUARY, Option.none(), most.toArray(PriceTier[]::new))
                            .tiers()
                            .size());
            most.add(tier(100, "5.00", "4.00"));

            assertEquals(
                    "tiers must be from 1 to 100, was 101",
                    message(() -> entry(STANDARD, JANUARY, Option.none(), most.toArray(PriceTier[]::new))));
            assertEquals("tiers must be from 1 to 100, was 0", message(() -> entry(STANDARD, JANUARY, Option.none())));
        }

        @Test
        void currencies_mixed_in_a_tier_or_between_tiers() {
            Money dollars = Money.of(CurrencyUnit.USD, 4);
            PriceTier inDollars = PriceTier.of(2, dollars, dollars);

            assertEquals("floor must be in EUR, was USD 4.00", message(() -> PriceTier.of(1, eur("5.00"), dollars)));
            assertEquals(
                    "tiers[1] must be in EUR, was USD 4.00",
                    message(() -> entry(STANDARD, JANUARY, Option.none(), FROM_1, inDollars)));
        }

        @Test
        void a_floor_above_the_price_and_anything_below_nothing() {
            assertEquals(eur("0.00"), tier(0, "0.00", "0.00").list());
            assertEquals("floor must lie from 0 to EUR 5.00, was EUR 5.01", message(() -> tier(1, "5.00", "5.01")));
            assertEquals("floor must lie from 0 to EUR 5.00, was EUR -0.01", message(() -> tier(1, "5.00", "-0.01")));
            assertEquals("list must be 0 or more, was EUR -0.01", message(() -> tier(1, "-0.01", "-0.01")));
            assertEquals("from must be 0 or more, was -1", message(() -> tier(-1, "5.00", "4.00")));
        }

        @Test
        void numbers_of_too_many_digits_at_once() {
            BigDecimal hostile = new BigDecimal("1e999999999");
            Money huge = Money.of(CurrencyUnit.EUR, new BigDecimal("9".repeat(37)));

            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                assertThrows(IllegalArgumentException.class, () -> new PriceTier(hostile, eur("5.00"), eur("5.00")));
                assertThrows(IllegalArgumentException.class, () -> half.tier(hostile));
                String limit = " must have at most 38 digits, 18 of them after the point, and no power of ten above 18,"
                        + " was " + huge.getAmount();
                assertEquals("list" + limit, message(() -> PriceTier.of(1, huge, huge)));
                assertEquals("floor" + limit, message(() -> PriceTier.of(1, eur("5.00"), huge)));
            });
        }

        @Test
        void more_than_100000_entries() {
            List<PriceEntry> most = IntStream.range(0, 100_000)
                    .mapToObj(day ->
                            entry(STANDARD, JANUARY.plusDays(day), Option.some(JANUARY.plusDays(day + 1)), FROM_1))
                    .toList();
            assertEquals(100_000, new PriceList(most).entries().size());
            assertEquals(
                    "entries must be at most 100000, was 100001",
                    message(() -> new PriceList(Collections.nCopies(100_001, half))));
        }
    }
}
