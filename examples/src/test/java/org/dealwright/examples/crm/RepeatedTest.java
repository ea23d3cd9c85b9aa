package org.dealwright.examples.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatedTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Repeated<Integer, String> repeated = new Repeated<>(said -> said + " made " + made.incrementAndGet());

    @Test
    void what_comes_again_is_made_once() {
        String first = repeated.of(1000);

        assertSame(first, repeated.of(1000));
        assertEquals(1, made.get());
    }

    @Test
    void it_remembers_so_many_and_makes_what_comes_after_these_anew() {
        for (int i = 0; i < 32_768; i++) {
            repeated.of(i);
        }

        assertNotSame(repeated.of(40_000), repeated.of(40_000));
        assertSame(repeated.of(32_767), repeated.of(32_767));
    }
}
