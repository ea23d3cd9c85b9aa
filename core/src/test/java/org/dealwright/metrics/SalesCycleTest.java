package org.dealwright.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SalesCycleTest {
    private static SalesCycle of(Long... days) {
        return Stream.of(days).collect(SalesCycle.inDays(Long::longValue));
    }

    @Test
    void the_median_of_an_odd_number_is_the_one_in_the_middle() {
        SalesCycle cycle = of(100L, 3L, 14L);

        assertEquals(Optional.of(14.0), cycle.median());
        assertEquals(Optional.of(39.0), cycle.mean());
        assertEquals(3, cycle.count());
    }

    @Test
    void the_median_of_an_even_number_is_half_way_between_the_two_in_the_middle() {
        SalesCycle cycle = of(10L, 1L, 4L, 2L);

        assertEquals(Optional.of(3.0), cycle.median());
        assertEquals(Optional.of(4.25), cycle.mean());
    }

    @Test
    void half_a_day_is_not_lost() {
        assertEquals(Optional.of(1.5), of(1L, 2L).median());
    }

    @Test
    void days_are_kept_shortest_first() {
        assertEquals(List.of(-2L, 0L, 3L), of(3L, -2L, 0L).days());
    }

    @Test
    void those_that_closed_before_they_began_are_counted_as_the_source_says() {
        SalesCycle cycle = of(-5L, 1L, 1L);

        assertEquals(Optional.of(1.0), cycle.median());
        assertEquals(Optional.of(-1.0), cycle.mean());
        assertEquals(3, cycle.count());
    }

    @Test
    void where_nothing_closed_there_is_no_value() {
        SalesCycle nothing = of();

        assertEquals(Optional.empty(), nothing.median());
        assertEquals(Optional.empty(), nothing.mean());
        assertEquals(0, nothing.count());
        assertEquals("nothing closed", nothing.toString());
    }

    @Test
    void it_reads_as_a_person_would_write_it() {
        assertEquals("median 14, mean 39.0000 days of 3", of(100L, 3L, 14L).toString());
        assertEquals("median 4, mean 4.6667 days of 3", of(4L, 9L, 1L).toString());
    }

    @Test
    void a_median_between_two_days_reads_as_it_is() {
        assertEquals("median 2.5, mean 2.5000 days of 2", of(2L, 3L).toString());
    }

    @Test
    void a_sum_too_large_is_refused_and_not_wrapped_around() {
        assertThrows(ArithmeticException.class, () -> of(Long.MAX_VALUE, 1L).mean());
    }

    @Test
    void the_days_cannot_be_changed() {
        List<Long> given = new ArrayList<>(List.of(2L, 1L));
        SalesCycle cycle = new SalesCycle(given);
        given.clear();

        assertEquals(List.of(1L, 2L), cycle.days());
        assertThrows(UnsupportedOperationException.class, () -> cycle.days().clear());
    }

    @Property
    void parts_merged_in_any_grouping_equal_the_whole(@ForAll List<List<Integer>> parts, @ForAll boolean fromTheLeft) {
        List<Long> all = new ArrayList<>();
        parts.forEach(part -> part.forEach(days -> all.add((long) days)));
        Collections.sort(all);

        assertEquals(
                all,
                Merging.merge(parts, SalesCycle.inDays(Integer::longValue), fromTheLeft)
                        .days());
    }

    @Property
    void as_many_take_less_than_the_median_as_take_more(@ForAll List<Integer> rows) {
        SalesCycle cycle = rows.stream().collect(SalesCycle.inDays(Integer::longValue));
        cycle.median().ifPresent(median -> {
            assertEquals(true, rows.stream().filter(days -> days < median).count() * 2 <= rows.size());
            assertEquals(true, rows.stream().filter(days -> days > median).count() * 2 <= rows.size());
        });
        assertEquals(rows.isEmpty(), cycle.median().isEmpty());
    }
}
