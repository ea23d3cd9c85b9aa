package org.dealwright.process;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private final AttributeKey<String> colour = AttributeKey.text("colour");
    private final AttributeKey<Long> seats = AttributeKey.wholeNumber("seats");
    private final AttributeKey<BigDecimal> rate = AttributeKey.decimal("rate");
    private final AttributeKey<Boolean> vip = AttributeKey.yesOrNo("vip");
    private final AttributeKey<LocalDate> renews = AttributeKey.date("renews");
    private final AttributeKey<Instant> seen = AttributeKey.instant("seen");

    private static final Violation TOO_MANY_DIGITS = Violation.of("rate", "too-many-digits", 38, 18);

    private static String messageOf(org.junit.jupiter.api.function.Executable misuse) {
        return assertThrows(IllegalArgumentException.class, misuse).getMessage();
    }

    private static Attributes hundred() {
        Attributes attributes = Attributes.none();
        for (long i = 0; i < 100; i++) {
            attributes = attributes.with(AttributeKey.wholeNumber("field-" + i), i);
        }
        return attributes;
    }

    @Test
    void a_field_of_each_type_holds_its_value() {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        Attributes attributes = Attributes.none()
                .with(colour, "red\nand green")
                .with(seats, Long.MIN_VALUE)
                .with(rate, new BigDecimal("0.15"))
                .with(vip, true)
                .with(renews, LocalDate.of(2027, 1, 1))
                .with(seen, nine);
        assertEquals(Option.of("red\nand green"), attributes.get(colour));
        assertEquals(Option.of(Long.MIN_VALUE), attributes.get(seats));
        assertEquals(Option.of(new BigDecimal("0.15")), attributes.get(rate));
        assertEquals(Option.of(true), attributes.get(vip));
        assertEquals(Option.of(LocalDate.of(2027, 1, 1)), attributes.get(renews));
        assertEquals(Option.of(nine), attributes.get(seen));
    }

    @Test
    void a_field_that_is_not_set_is_none() {
        assertEquals(Option.none(), Attributes.none().get(colour));
    }

    @Test
    void a_field_may_be_replaced() {
        assertEquals(
                Attributes.none().with(seats, 5L),
                Attributes.none().with(seats, 4L).with(seats, 5L));
    }

    @Test
    void setting_a_field_leaves_what_was() {
        Attributes before = Attributes.none();
        before.with(seats, 4L);
        assertEquals(java.util.Map.of(), before.asMap());
    }

    @Test
    void fields_are_listed_by_name() {
        Attributes attributes =
                Attributes.none().with(vip, true).with(colour, "red").with(seats, 4L);
        assertEquals(
                List.of("colour", "seats", "vip"),
                new ArrayList<>(attributes.asMap().keySet()));
        assertEquals(java.util.Map.of("vip", true, "colour", "red", "seats", 4L), attributes.asMap());
    }

    @Test
    void changing_the_listing_changes_no_field() {
        Attributes attributes = Attributes.none().with(seats, 4L);
        try {
            attributes.asMap().put("seats", 5L);
        } catch (UnsupportedOperationException allowed) {
            // as good
        }
        assertEquals(Option.of(4L), attributes.get(seats));
    }

    @Test
    void values_are_not_printed() {
        assertEquals(
                "attributes [colour, seats]",
                Attributes.none().with(seats, 4L).with(colour, "Kovács Anna").toString());
    }

    @Test
    void a_refused_value_is_not_printed() {
        assertEquals(
                "attribute colour is not-printable []",
                messageOf(() -> Attributes.none().with(colour, "Kovács\u0000Anna")));
    }

    @Test
    void a_value_must_be_there() {
        assertEquals(
                "colour",
                assertThrows(NullPointerException.class, () -> Attributes.none().with(colour, null))
                        .getMessage());
    }

    @Test
    void a_field_of_another_type_is_not_read() {
        Attributes attributes = Attributes.none().with(seats, 4L);
        assertEquals(
                "attribute seats holds a Long, not a String",
                messageOf(() -> attributes.get(AttributeKey.text("seats"))));
    }

    @Test
    void a_field_of_another_type_is_not_replaced() {
        Attributes attributes = Attributes.none().with(seats, 4L);
        assertEquals(
                "attribute seats holds a Long, not a String",
                messageOf(() -> attributes.with(AttributeKey.text("seats"), "four")));
    }

    @Test
    void there_may_be_100_fields() {
        assertEquals(100, hundred().asMap().size());
    }

    @Test
    void there_may_not_be_101_fields() {
        assertEquals(
                "there must be at most 100 attributes",
                messageOf(() -> hundred().with(vip, true)));
    }

    @Test
    void one_of_100_fields_may_be_replaced() {
        assertEquals(
                Option.of(7L),
                hundred().with(AttributeKey.wholeNumber("field-99"), 7L).get(AttributeKey.wholeNumber("field-99")));
    }

    @Test
    void equals_and_hash_code_keep_their_contract() {
        EqualsVerifier.forClass(Attributes.class)
                .withPrefabValues(Map.class, HashMap.of("a", 1), HashMap.empty())
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Nested
    class AKey {
        @Test
        void is_named_by_a_code() {
            assertEquals(
                    "AttributeKey must be a code of 1 to 64 lower-case letters, digits, '-', '.' or '_', was \"Colour\"",
                    messageOf(() -> AttributeKey.text("Colour")));
        }

        @Test
        void has_one_of_six_types() {
            assertEquals(
                    "type must be String, Long, BigDecimal, Boolean, LocalDate or Instant, was java.lang.Integer",
                    messageOf(() -> new AttributeKey<>("seats", Integer.class)));
        }

        @Test
        void has_a_type() {
            assertThrows(NullPointerException.class, () -> new AttributeKey<>("seats", null));
        }
    }

    @Nested
    class Text {
        @Test
        void may_have_4000_characters() {
            assertEquals(Option.none(), colour.violation("x".repeat(4_000)));
        }

        @Test
        void may_not_have_4001_characters() {
            assertEquals(
                    Option.of(Violation.of("colour", "too-long", 4_000, 4_001)), colour.violation("x".repeat(4_001)));
            assertEquals(
                    "attribute colour is too-long [4000, 4001]",
                    messageOf(() -> Attributes.none().with(colour, "x".repeat(4_001))));
        }

        @Test
        void may_not_be_blank() {
            assertEquals(Option.of(Violation.of("colour", "blank")), colour.violation(" "));
        }
    }

    @Nested
    class ADecimal {
        @Test
        void may_have_38_digits() {
            assertEquals(Option.none(), rate.violation(new BigDecimal("-" + "9".repeat(38))));
            assertEquals(Option.none(), rate.violation(new BigDecimal("9".repeat(20) + "." + "9".repeat(18))));
        }

        @Test
        void may_not_have_39_digits() {
            assertEquals(Option.of(TOO_MANY_DIGITS), rate.violation(new BigDecimal("9".repeat(39))));
        }

        @Test
        void may_have_18_digits_after_the_point() {
            assertEquals(Option.none(), rate.violation(new BigDecimal("0." + "0".repeat(17) + "1")));
        }

        @Test
        void may_not_have_19_digits_after_the_point() {
            assertEquals(Option.of(TOO_MANY_DIGITS), rate.violation(new BigDecimal("0." + "0".repeat(18) + "1")));
        }

        @Test
        void may_be_written_with_18_powers_of_ten() {
            assertEquals(Option.none(), rate.violation(new BigDecimal("1e18")));
        }

        @Test
        void may_not_be_written_with_19_powers_of_ten() {
            assertEquals(Option.of(TOO_MANY_DIGITS), rate.violation(new BigDecimal("1e19")));
        }

        @Test
        void may_not_have_56_digits_however_it_is_written() {
            // 38 digits, and 18 zeros after them that the power of ten stands for
            assertEquals(
                    Option.of(TOO_MANY_DIGITS), rate.violation(new BigDecimal(new BigInteger("9".repeat(38)), -18)));
        }

        @Test
        void of_a_thousand_million_digits_is_refused_at_once() {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                assertEquals(Option.of(TOO_MANY_DIGITS), rate.violation(new BigDecimal("1e999999999")));
                assertEquals(Option.of(TOO_MANY_DIGITS), rate.violation(new BigDecimal("1e-999999999")));
                assertEquals(
                        "attribute rate is too-many-digits [38, 18]",
                        messageOf(() -> Attributes.none().with(rate, new BigDecimal("1e999999999"))));
            });
        }

        @Test
        void is_not_limited_where_it_is_a_whole_number() {
            assertFalse(seats.violation(Long.MAX_VALUE).isDefined());
            assertDoesNotThrow(() -> Attributes.none().with(seats, Long.MAX_VALUE));
        }
    }
}
