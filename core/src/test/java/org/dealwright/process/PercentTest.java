package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A share of a hundred. */
class PercentTest {
    @Test
    void it_is_exact_and_the_same_however_it_is_written() {
        assertEquals(new Percent(new BigDecimal("12.5")), new Percent(new BigDecimal("12.500")));
        assertEquals(Percent.HUNDRED, new Percent(new BigDecimal("1e2")));
        assertEquals(Percent.ZERO, new Percent(new BigDecimal("0.00")));
        assertEquals(
                new BigDecimal("0.000000000000000001"), new Percent(new BigDecimal("0.000000000000000001")).value());
    }

    @Test
    void it_shows_itself_without_powers_of_ten() {
        assertEquals("12.5 %", new Percent(new BigDecimal("12.50")).toString());
        assertEquals("100 %", Percent.of(100).toString());
        assertEquals("0 %", Percent.ZERO.toString());
    }

    @Test
    void more_of_a_hundred_is_more() {
        assertTrue(Percent.of(10).compareTo(Percent.of(9)) > 0);
        assertEquals(0, Percent.of(10).compareTo(new Percent(new BigDecimal("10.0"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000000000000000001", "100.000000000000000001", "0.0000000000000000001", "1e999999999"})
    void it_is_from_nothing_to_all_with_eighteen_digits_after_the_point(String value) {
        assertThrows(IllegalArgumentException.class, () -> new Percent(new BigDecimal(value)));
        assertTrue(Percent.checked("discount", new BigDecimal(value)).isInvalid());
    }

    @Test
    void what_a_user_typed_is_answered_with_what_would_do() {
        assertEquals(
                Validation.invalid(Violation.showing("discount", "out-of-range", "101", 0, 100)),
                Percent.checked("discount", BigDecimal.valueOf(101)));
        assertEquals(
                Validation.invalid(Violation.of("discount", "too-many-digits", 38, 18)),
                Percent.checked("discount", new BigDecimal("1e999999999")));
        assertEquals(Validation.valid(BigDecimal.TEN), Percent.checked("discount", BigDecimal.TEN));
    }
}
