package org.dealwright.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongsTest {
    private static Longs of(long... values) {
        Longs longs = new Longs();
        Arrays.stream(values).forEach(longs::add);
        return longs;
    }

    private static long[] random(int count, long below) {
        return new Random(count).longs(count, 0, below).toArray();
    }

    /** Against sorting them: few, a piece, several, with many alike, and one far beyond all others. */
    @ParameterizedTest
    @CsvSource({
        "1, 9",
        "17, 1000000",
        "256, 5",
        "257, 1",
        "8192, 9000000000",
        "8193, 3",
        "30000, 9223372036854775807",
        "30000, 2047"
    })
    void the_one_of_a_rank_is_the_one_that_sorting_puts_there(int count, long below) {
        long[] values = random(count, below);
        values[0] = count > 8_192 ? 1L << 60 : values[0];
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        Longs longs = of(values);

        for (int rank : new int[] {0, 1, count / 4, (count - 1) / 2, count / 2, count - 2, count - 1}) {
            int at = Math.max(0, Math.min(count - 1, rank));
            assertEquals(sorted[at], longs.smallest(at));
        }
        assertArrayEquals(sorted, longs.sorted());
    }

    @Test
    void parts_taken_in_are_as_if_they_had_come_one_after_the_other() {
        long[] values = random(25_000, 1_000_000);
        Longs whole = of(values);
        Longs parts = of(Arrays.copyOfRange(values, 20_000, 25_000));
        parts.addAll(of(Arrays.copyOfRange(values, 0, 9)));
        parts.addAll(of(Arrays.copyOfRange(values, 9, 20_000)));

        assertTrue(parts.isSameAs(whole));
        assertEquals(25_000, parts.size());
        assertEquals(Arrays.stream(values).sum(), parts.sum());
        assertEquals(Arrays.stream(values).filter(value -> value <= 500_000).count(), parts.countUpTo(500_000));
    }

    @Test
    void others_are_not_the_same() {
        assertTrue(of(1, 2, 3).isSameAs(of(3, 1, 2)));
        assertFalse(of(1, 2, 3).isSameAs(of(1, 2)));
        assertFalse(of(1, 2, 3).isSameAs(of(1, 1, 3)));
        assertEquals(0, of().size());
    }

    @Test
    void too_large_a_sum_is_refused() {
        assertThrows(ArithmeticException.class, () -> of(Long.MAX_VALUE, 1).sum());
    }
}
