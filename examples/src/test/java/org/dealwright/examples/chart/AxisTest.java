package org.dealwright.examples.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void it_ends_on_the_next_round_step() {
        assertEquals(new Axis(40, 10), Axis.upTo(35.4, 6));
        assertEquals(new Axis(150, 50), Axis.upTo(140, 6));
        assertEquals(0.15, Axis.upTo(0.125, 6).most(), 1e-12);
        assertEquals(new Axis(4_000_000, 1_000_000), Axis.upTo(3_086_111, 6));
    }

    @Test
    void what_is_on_the_last_mark_needs_no_further_one() {
        assertEquals(
                List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Axis.upTo(100, 6).marks());
    }

    @Test
    void nothing_at_all_has_an_axis_too() {
        assertEquals(1, Axis.upTo(0, 6).most());
    }

    @Test
    void what_is_outside_lies_on_the_edge() {
        assertEquals(1, Axis.upTo(100, 6).at(101));
        assertEquals(0, Axis.upTo(100, 6).at(-1));
        assertEquals(0.25, Axis.upTo(100, 6).at(25));
    }
}
