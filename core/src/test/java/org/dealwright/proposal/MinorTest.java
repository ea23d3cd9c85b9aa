package org.dealwright.proposal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Arithmetic at the edge of a {@code long}, where a product does not fit any more. */
class MinorTest {
    private static final long BILLION = 1_000_000_000L;

    @Test
    void a_product_that_fits_only_without_its_sign_is_exact() {
        // 10^19 lies between 2^63 and 2^64
        assertEquals(10 * BILLION, Minor.timesOver(5 * BILLION, 2 * BILLION, BILLION, RoundingMode.HALF_UP));
    }

    @Test
    void a_product_of_more_than_64_bits_is_exact() {
        assertEquals(Minor.MOST, Minor.timesOver(Minor.MOST, Minor.MOST, Minor.MOST, RoundingMode.HALF_UP));
        assertEquals(Minor.MOST / 3 + 1, Minor.timesOver(Minor.MOST, Minor.MOST, 3 * Minor.MOST, RoundingMode.UP));
    }

    @Test
    void a_quantity_of_many_digits_is_exact() {
        assertEquals(37, Minor.times(300, new BigDecimal("0.1234567890123456789"), RoundingMode.HALF_UP));
        assertEquals(
                1_000_000_000_000_000_000L,
                Minor.times(1, new BigDecimal("1000000000000000000.4"), RoundingMode.HALF_UP));
        assertThrows(
                ArithmeticException.class,
                () -> Minor.times(2, new BigDecimal("9000000000000000000"), RoundingMode.HALF_UP));
    }

    @Test
    void shares_of_large_amounts_add_up() {
        boolean[] all = {true, true, true};
        assertArrayEquals(
                new long[] {BILLION * 3, BILLION * 6, BILLION * 9},
                Minor.spread(BILLION * 18, new long[] {BILLION * 10, BILLION * 20, BILLION * 30}, all));
        assertArrayEquals(
                new long[] {5 * BILLION / 2, 5 * BILLION / 2, 0},
                Minor.spread(5 * BILLION, new long[] {4 * BILLION, 4 * BILLION, 4 * BILLION}, new boolean[] {
                    true, true, false
                }));
    }

    @Test
    void nothing_spread_is_nothing_for_each() {
        assertArrayEquals(new long[2], Minor.spread(0, new long[] {0, 0}, new boolean[] {true, true}));
    }

    @Property
    void a_quotient_is_that_of_whole_numbers_of_any_size(
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long one,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long other,
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long over,
            @ForAll RoundingMode rounding) {
        long divisor = other + over + 1;
        if (rounding != RoundingMode.UNNECESSARY) {
            assertEquals(
                    new BigDecimal(BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)))
                            .divide(BigDecimal.valueOf(divisor), 0, rounding)
                            .longValueExact(),
                    Minor.timesOver(one, other, divisor, rounding));
        }
    }
}
