package org.dealwright.retention;

import static org.dealwright.retention.CustomerFixture.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When somebody was in touch: the latest, in order, and never so many that they grow without end. */
class MomentsTest {
    private static Moments at(int... days) {
        Moments moments = Moments.NONE;
        for (int day : days) {
            moments = moments.plus(day(day));
        }
        return moments;
    }

    @Test
    void those_of_two_are_in_order() {
        assertEquals(
                List.of(day(9), day(7), day(7), day(5), day(4), day(2)),
                at(2, 5, 7).plus(at(9, 4, 7)).latestFirst());
        assertEquals(List.of(day(3), day(1)), at(3).plus(at(1)).latestFirst());
        assertEquals(List.of(day(3), day(1)), at(1).plus(at(3)).latestFirst());
        assertEquals(at(3), at(3).plus(Moments.NONE));
        assertEquals(at(3), Moments.NONE.plus(at(3)));
    }

    @Test
    void those_of_two_that_are_too_many_together_lose_the_earliest() {
        List<Instant> odd = new ArrayList<>();
        List<Instant> even = new ArrayList<>();
        for (int day = 2 * Moments.MOST; day > 0; day -= 2) {
            even.add(day(day));
            odd.add(day(day - 1));
        }

        List<Instant> together = new Moments(odd).plus(new Moments(even)).latestFirst();

        assertEquals(Moments.MOST, together.size());
        assertEquals(day(2 * Moments.MOST), together.get(0));
        assertEquals(day(Moments.MOST + 1), together.get(Moments.MOST - 1));
    }
}
