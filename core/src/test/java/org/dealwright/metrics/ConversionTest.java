package org.dealwright.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {
    /** Of R's prop.test(k, n, conf.level, correct = FALSE), seven digits. */
    @ParameterizedTest
    @CsvSource({
        "3, 10, 0.95, 0.1077913, 0.6032219",
        "3, 10, 0.99, 0.07956632, 0.6799753",
        "0, 10, 0.95, 0, 0.2775328",
        "10, 10, 0.95, 0.7224672, 1"
    })
    void the_interval_is_the_one_that_r_gives(long converted, long entered, double level, double lower, double upper) {
        Conversion.Range range =
                new Conversion(converted, entered).interval(level).orElseThrow();

        assertEquals(lower, range.lower(), 5e-8);
        assertEquals(upper, range.upper(), 5e-8);
        assertEquals(level, range.level());
    }

    @Test
    void twenty_sales_of_a_hundred_contacts_are_20_per_cent_and_may_be_13_34_to_28_88() {
        Conversion conversion = new Conversion(20, 100);

        assertEquals(Optional.of(0.2), conversion.rate());
        assertEquals(0.1334, conversion.interval(0.95).orElseThrow().lower(), 5e-5);
        assertEquals(0.2888, conversion.interval(0.95).orElseThrow().upper(), 5e-5);
    }

    @Test
    void it_reads_as_a_person_would_write_it() {
        assertEquals("842/8000 = 10.525 % (95 %: 9.871–11.217 %)", new Conversion(842, 8_000).toString());
        assertEquals("20/100 = 20.000 % (95 %: 13.337–28.883 %)", new Conversion(20, 100).toString());
    }

    @Test
    void where_nobody_entered_there_is_no_value() {
        Conversion nobody = new Conversion(0, 0);

        assertEquals(Optional.empty(), nobody.rate());
        assertEquals(Optional.empty(), nobody.interval(0.95));
        assertEquals("0/0", nobody.toString());
    }

    @Test
    void where_nobody_converted_the_rate_is_zero_and_not_missing() {
        assertEquals(Optional.of(0.0), new Conversion(0, 5).rate());
    }

    @Test
    void no_more_convert_than_entered() {
        assertEquals(
                "converted must lie from 0 to entered, was 2 of 1",
                assertThrows(IllegalArgumentException.class, () -> new Conversion(2, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Conversion(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Conversion(-2, -1));
        assertEquals(1, new Conversion(1, 1).converted());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN, Double.POSITIVE_INFINITY})
    void a_level_lies_between_0_and_1(double level) {
        assertThrows(IllegalArgumentException.class, () -> new Conversion(1, 2).interval(level));
        assertThrows(IllegalArgumentException.class, () -> new Conversion(0, 0).interval(level));
    }

    @Test
    void more_than_an_int_can_enter_but_have_no_interval() {
        long most = Integer.MAX_VALUE;

        assertTrue(new Conversion(1, most).interval(0.95).isPresent());
        assertTrue(new Conversion(1, most).toString().startsWith("1/2147483647 = 0.000 %"));
        assertThrows(IllegalArgumentException.class, () -> new Conversion(1, most + 1).interval(0.95));
        assertEquals("1/2147483648", new Conversion(1, most + 1).toString());
        assertEquals(Optional.of(0.5), new Conversion(most, 2 * most).rate());
    }

    @Test
    void rows_are_counted_and_those_that_converted() {
        assertEquals(
                new Conversion(2, 5),
                IntStream.rangeClosed(1, 5).boxed().collect(Conversion.rate(row -> row % 2 == 0)));
    }

    @Property
    void parts_merged_in_any_grouping_equal_the_whole(@ForAll List<List<Boolean>> parts, @ForAll boolean fromTheLeft) {
        long converted = 0;
        long entered = 0;
        for (List<Boolean> part : parts) {
            for (boolean row : part) {
                converted += row ? 1 : 0;
                entered++;
            }
        }
        assertEquals(
                new Conversion(converted, entered),
                Merging.merge(parts, Conversion.rate((Boolean row) -> row), fromTheLeft));
    }

    @Property
    void in_parallel_it_counts_the_same(@ForAll List<Boolean> rows) {
        List<Boolean> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.addAll(rows);
        }
        long converted = 50 * rows.stream().filter(row -> row).count();
        assertEquals(
                new Conversion(converted, 50L * rows.size()),
                many.parallelStream().collect(Conversion.rate((Boolean row) -> row)));
    }

    @Test
    void it_can_be_taken_by_group() {
        assertEquals(
                java.util.Map.of(true, new Conversion(0, 2), false, new Conversion(2, 2)),
                IntStream.rangeClosed(1, 4)
                        .boxed()
                        .collect(Collectors.groupingBy(row -> row > 2, Conversion.rate(row -> row <= 2))));
    }
}
