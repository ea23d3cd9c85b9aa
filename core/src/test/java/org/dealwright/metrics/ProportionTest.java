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

class ProportionTest {
    /** Of R's prop.test(k, n, conf.level, correct = FALSE), seven digits. */
    @ParameterizedTest
    @CsvSource({
        "3, 10, 0.95, 0.1077913, 0.6032219",
        "3, 10, 0.99, 0.07956632, 0.6799753",
        "0, 10, 0.95, 0, 0.2775328",
        "10, 10, 0.95, 0.7224672, 1"
    })
    void the_interval_is_the_one_that_r_gives(long converted, long entered, double level, double lower, double upper) {
        ConfidenceInterval range =
                Proportion.of(converted, entered).interval(level).orElseThrow();

        assertEquals(lower, range.lower(), 5e-8);
        assertEquals(upper, range.upper(), 5e-8);
        assertEquals(level, range.level());
    }

    /** Three of ten: R's prop.test(3, 10). The others by its formula, with a script. */
    @ParameterizedTest
    @CsvSource({"3, 10, 0.08094782, 0.64632928", "0, 10, 0, 0.34453722", "10, 10, 0.65546278, 1"})
    void with_continuity_correction_too_it_is_the_one_that_r_gives(
            long converted, long entered, double lower, double upper) {
        ConfidenceInterval range =
                Proportion.of(converted, entered).correctedInterval(0.95).orElseThrow();

        assertEquals(lower, range.lower(), 5e-9);
        assertEquals(upper, range.upper(), 5e-9);
        assertEquals(0.95, range.level());
    }

    @Test
    void a_corrected_interval_asks_for_the_same() {
        assertEquals(Optional.empty(), Proportion.of(0, 0).correctedInterval(0.95));
        assertThrows(IllegalArgumentException.class, () -> Proportion.of(1, 2).correctedInterval(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Proportion.of(1, Integer.MAX_VALUE + 1L).correctedInterval(0.95));
    }

    @Test
    void twenty_sales_of_a_hundred_contacts_are_20_per_cent_and_may_be_13_34_to_28_88() {
        Proportion conversion = Proportion.of(20, 100);

        assertEquals(Optional.of(0.2), conversion.rate());
        assertEquals(0.1334, conversion.interval(0.95).orElseThrow().lower(), 5e-5);
        assertEquals(0.2888, conversion.interval(0.95).orElseThrow().upper(), 5e-5);
    }

    @Test
    void it_reads_as_a_person_would_write_it() {
        assertEquals(
                "842/8000 = 10.525 % (95 %: 9.871–11.217 %)",
                Proportion.of(842, 8_000).toString());
        assertEquals(
                "20/100 = 20.000 % (95 %: 13.337–28.883 %)",
                Proportion.of(20, 100).toString());
    }

    @Test
    void where_nobody_entered_there_is_no_value() {
        Proportion nobody = Proportion.of(0, 0);

        assertEquals(Optional.empty(), nobody.rate());
        assertEquals(Optional.empty(), nobody.interval(0.95));
        assertEquals("0/0", nobody.toString());
    }

    @Test
    void where_nobody_converted_the_rate_is_zero_and_not_missing() {
        assertEquals(Optional.of(0.0), Proportion.of(0, 5).rate());
    }

    @Test
    void no_more_convert_than_entered() {
        assertEquals(
                "part must lie from 0 to whole, was 2 of 1",
                assertThrows(IllegalArgumentException.class, () -> Proportion.of(2, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Proportion.of(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> Proportion.of(-2, -1));
        assertEquals(1, Proportion.of(1, 1).part());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN, Double.POSITIVE_INFINITY})
    void a_level_lies_between_0_and_1(double level) {
        assertThrows(IllegalArgumentException.class, () -> Proportion.of(1, 2).interval(level));
        assertThrows(IllegalArgumentException.class, () -> Proportion.of(0, 0).interval(level));
    }

    @Test
    void more_than_an_int_can_enter_but_have_no_interval() {
        long most = Integer.MAX_VALUE;

        assertTrue(Proportion.of(1, most).interval(0.95).isPresent());
        assertTrue(Proportion.of(1, most).toString().startsWith("1/2147483647 = 0.000 %"));
        assertThrows(
                IllegalArgumentException.class, () -> Proportion.of(1, most + 1).interval(0.95));
        assertEquals("1/2147483648", Proportion.of(1, most + 1).toString());
        assertEquals(Optional.of(0.5), Proportion.of(most, 2 * most).rate());
    }

    @Test
    void rows_are_counted_and_those_that_converted() {
        assertEquals(
                Proportion.of(2, 5), IntStream.rangeClosed(1, 5).boxed().collect(Proportion.of(row -> row % 2 == 0)));
    }

    /** The eight of R. G. Newcombe, 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1",
        "10, 10, 0, 10, 0.6075, 1"
    })
    void the_difference_of_two_rates_lies_where_newcombe_says(
            long one, long ofOne, long other, long ofOther, double lower, double upper) {
        ConfidenceInterval interval = Proportion.of(one, ofOne)
                .minus(Proportion.of(other, ofOther), 0.95)
                .orElseThrow()
                .interval();

        assertEquals(lower, interval.lower(), 5e-5);
        assertEquals(upper, interval.upper(), 5e-5);
    }

    @Test
    void a_difference_is_clear_where_the_interval_leaves_zero_out() {
        Difference clear =
                Proportion.of(56, 70).minus(Proportion.of(48, 80), 0.95).orElseThrow();
        Difference unclear =
                Proportion.of(5, 56).minus(Proportion.of(0, 29), 0.95).orElseThrow();

        assertEquals(0.2, clear.difference(), 1e-12);
        assertTrue(clear.isClear());
        assertEquals(false, unclear.isClear());
        assertEquals("+20.0 points (95 %: +5.2 to +33.4)", clear.toString());
    }

    @Test
    void nothing_can_be_compared_with_nobody() {
        assertEquals(Optional.empty(), Proportion.of(1, 2).minus(Proportion.of(0, 0), 0.95));
        assertEquals(Optional.empty(), Proportion.of(0, 0).minus(Proportion.of(1, 2), 0.95));
    }

    @Test
    void the_others_are_the_rest_of_the_same_whole() {
        assertEquals(Proportion.of(3, 10), Proportion.of(7, 10).others());
    }

    @Test
    void what_is_left_out_is_said() {
        Proportion some =
                new Proportion(1, 2, new LeftOut(java.util.Map.of(Omission.NO_END, 1L, Omission.NO_BEGINNING, 2L)));

        assertEquals("1/2 = 50.000 % (95 %: 9.453–90.547 %); 3 left out: 2 no beginning, 1 no end", some.toString());
        assertEquals(3, some.leftOut().total());
        assertEquals(2, some.leftOut().count(Omission.NO_BEGINNING));
        assertEquals(0, some.leftOut().count(Omission.NO_VALUE));
        assertThrows(IllegalArgumentException.class, () -> new LeftOut(java.util.Map.of(Omission.NO_END, 0L)));
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
                Proportion.of(converted, entered),
                Merging.merge(parts, Proportion.of((Boolean row) -> row), fromTheLeft));
    }

    @Property
    void in_parallel_it_counts_the_same(@ForAll List<Boolean> rows) {
        List<Boolean> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.addAll(rows);
        }
        long converted = 50 * rows.stream().filter(row -> row).count();
        assertEquals(
                Proportion.of(converted, 50L * rows.size()),
                many.parallelStream().collect(Proportion.of((Boolean row) -> row)));
    }

    @Test
    void it_can_be_taken_by_group() {
        assertEquals(
                java.util.Map.of(true, Proportion.of(0, 2), false, Proportion.of(2, 2)),
                IntStream.rangeClosed(1, 4)
                        .boxed()
                        .collect(Collectors.groupingBy(row -> row > 2, Proportion.of(row -> row <= 2))));
    }
}
