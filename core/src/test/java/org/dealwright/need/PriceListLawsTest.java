package org.dealwright.need;

import static org.dealwright.need.NeedFixture.REAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealwright.id.ProductId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A list against a walk over every entry, day by day. */
class PriceListLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int LAST_DAY = 14;

    /** An entry as plain numbers; its prices hold from one day to the day before another, or for good. */
    record Row(int product, int segment, boolean euros, int from, int until, List<Integer> tiers) {
        boolean prices(int product, int segment, boolean euros, int day) {
            return this.product == product
                    && this.segment == segment
                    && this.euros == euros
                    && from <= day
                    && (until > LAST_DAY || day < until);
        }

        PriceEntry entry() {
            List<PriceTier> priced = new ArrayList<>();
            tiers.forEach(tier -> {
                Money price = Money.ofMinor(currency(euros), 1_000 - 10L * tier + from);
                priced.add(new PriceTier(BigDecimal.valueOf(tier), price, price));
            });
            Option<LocalDate> end = until > LAST_DAY ? Option.none() : Option.some(FIRST.plusDays(until));
            return new PriceEntry(id(product), REAM, group(segment), FIRST.plusDays(from), end, priced);
        }
    }

    private static CurrencyUnit currency(boolean euros) {
        return euros ? CurrencyUnit.EUR : CurrencyUnit.USD;
    }

    private static ProductId id(int product) {
        return new ProductId("p" + product);
    }

    private static CustomerSegment group(int segment) {
        return new CustomerSegment("s" + segment);
    }

    @Provide
    Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, LAST_DAY),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 9).set().ofMinSize(1).ofMaxSize(3))
                .as((product, segment, euros, from, days, tiers) -> new Row(
                        product,
                        segment,
                        euros,
                        from,
                        from + days,
                        tiers.stream().sorted().toList()));
    }

    private static List<Row> those(List<Row> rows, int product, int segment, boolean euros, int day) {
        return rows.stream()
                .filter(row -> row.prices(product, segment, euros, day))
                .toList();
    }

    private static boolean overlap(List<Row> rows) {
        for (Row row : rows) {
            for (int day = 0; day <= 2 * LAST_DAY; day++) {
                if (those(rows, row.product(), row.segment(), row.euros(), day).size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_price_is_the_one_that_a_walk_over_every_entry_finds(
            @ForAll @Size(max = 6) List<@From("rows") Row> rows, @ForAll @IntRange(min = 1, max = 12) int quantity) {
        List<PriceEntry> entries = rows.stream().map(Row::entry).toList();
        if (overlap(rows)) {
            assertThrows(IllegalArgumentException.class, () -> new PriceList(entries));
            return;
        }
        PriceList list = new PriceList(entries);
        for (int product = 0; product <= 2; product++) {
            for (int segment = 0; segment <= 1; segment++) {
                for (boolean euros : new boolean[] {true, false}) {
                    for (int day = 0; day <= 2 * LAST_DAY; day++) {
                        assertEquals(
                                expected(those(rows, product, segment, euros, day), quantity),
                                list.price(
                                                id(product),
                                                Quantity.of(quantity, REAM),
                                                group(segment),
                                                currency(euros),
                                                FIRST.plusDays(day))
                                        .map(price -> price.list().getAmountMinorInt()));
                    }
                }
            }
        }
    }

    private static Option<Integer> expected(List<Row> holding, int quantity) {
        if (holding.isEmpty()) {
            return Option.none();
        }
        Row row = holding.get(0);
        int found = -1;
        for (int tier : row.tiers()) {
            found = tier <= quantity ? tier : found;
        }
        return found < 0 ? Option.none() : Option.some(1_000 - 10 * found + row.from());
    }
}
