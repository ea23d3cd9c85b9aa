package org.dealwright.need;

import static org.dealwright.need.NeedFixture.SHEET;
import static org.dealwright.need.NeedFixture.message;
import static org.dealwright.need.NeedFixture.sheets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @Test
    void equal_amounts_are_equal_however_they_are_written() {
        assertEquals(sheets("62.5"), sheets("62.500"));
        assertEquals(sheets("1000"), sheets("1e3"));
        assertEquals(sheets("0"), sheets("0.000"));
        assertEquals(sheets("1000").hashCode(), sheets("1e3").hashCode());
    }

    @Test
    void a_quantity_of_another_unit_is_another() {
        assertNotEquals(sheets("1"), new Quantity(BigDecimal.ONE, Unit.ONE));
    }

    @Test
    void a_quantity_reads_as_it_would_be_said() {
        assertEquals("62.5 sheet", sheets("62.50").toString());
        assertEquals("1000000 sheet", sheets("1e6").toString());
        assertEquals("-20", Quantity.of(-20, Unit.ONE).toString());
    }

    @Test
    void only_more_than_nothing_is_positive() {
        assertTrue(sheets("0.000000000000000001").isPositive());
        assertFalse(sheets("0").isPositive());
        assertFalse(sheets("-1").isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+19", "1E-19", "-1E+2147483647"})
    void an_amount_of_too_many_digits_is_refused_at_once(String amount) {
        BigDecimal hostile = new BigDecimal(amount);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(
                        "amount must have at most 38 digits, 18 of them after the point, and no power of ten above 18,"
                                + " was " + amount,
                        message(() -> new Quantity(hostile, SHEET))));
    }

    @Test
    void the_largest_and_the_finest_amounts_are_taken() {
        assertEquals("9".repeat(38) + " sheet", sheets("9".repeat(38)).toString());
        assertEquals(
                "9".repeat(20) + "." + "9".repeat(18) + " sheet",
                sheets("9".repeat(20) + "." + "9".repeat(18)).toString());
    }

    @Test
    void a_unit_is_a_code() {
        assertEquals(
                "Unit must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"g/m²\"",
                message(() -> new Unit("g/m²")));
    }

    @Property
    void an_amount_is_kept_exactly_and_can_be_taken_again(
            @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999") @Scale(18) BigDecimal amount,
            @ForAll @IntRange(max = 18) int power) {
        Quantity quantity = new Quantity(amount, SHEET);
        Quantity scaled = new Quantity(new BigDecimal(amount.toBigInteger().signum()).scaleByPowerOfTen(power), SHEET);

        assertEquals(0, quantity.amount().compareTo(amount));
        assertEquals(quantity, new Quantity(quantity.amount(), SHEET));
        assertEquals(scaled, new Quantity(scaled.amount(), SHEET));
    }
}
