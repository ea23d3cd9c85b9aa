package org.dealwright.process;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A custom field of the embedder's: its name and what kind of value it holds.
 *
 * @param name the field's code
 * @param type the value's type
 * @param <T> one of text, whole number, decimal, yes or no, date and instant
 */
public record AttributeKey<T>(String name, Class<T> type) {
    private static final int DIGITS = 38;
    private static final int SCALE = 18;

    /**
     * Names a field; the factories below are the easier way.
     *
     * @throws IllegalArgumentException if the name is not a code, or the type is not one of the six
     */
    public AttributeKey {
        Check.requireCode("AttributeKey", name);
        Objects.requireNonNull(type, "type");
        if (type != String.class
                && type != Long.class
                && type != BigDecimal.class
                && type != Boolean.class
                && type != LocalDate.class
                && type != Instant.class) {
            throw new IllegalArgumentException(
                    "type must be String, Long, BigDecimal, Boolean, LocalDate or Instant, was " + type.getName());
        }
    }

    /** Text of up to 4,000 characters. */
    public static AttributeKey<String> text(String name) {
        return new AttributeKey<>(name, String.class);
    }

    /** A whole number. */
    public static AttributeKey<Long> wholeNumber(String name) {
        return new AttributeKey<>(name, Long.class);
    }

    /** A decimal of up to 38 digits, 18 of them after the point. */
    public static AttributeKey<BigDecimal> decimal(String name) {
        return new AttributeKey<>(name, BigDecimal.class);
    }

    /** Yes or no. */
    public static AttributeKey<Boolean> yesOrNo(String name) {
        return new AttributeKey<>(name, Boolean.class);
    }

    /** A date. */
    public static AttributeKey<LocalDate> date(String name) {
        return new AttributeKey<>(name, LocalDate.class);
    }

    /** An instant. */
    public static AttributeKey<Instant> instant(String name) {
        return new AttributeKey<>(name, Instant.class);
    }

    /** What is wrong with a value for this field; none where it will do. */
    public Option<Violation> violation(T value) {
        if (value instanceof String text) {
            return Option.ofOptional(
                    Check.text(name, text).fold(java.util.Optional::of, ok -> java.util.Optional.empty()));
        }
        // precision and scale are looked at before anything is computed: 1e999999999 is refused, not expanded
        if (value instanceof BigDecimal number
                && (number.precision() > DIGITS
                        || number.scale() > SCALE
                        || number.scale() < -SCALE
                        || number.precision() - number.scale() > DIGITS)) {
            return Option.of(Violation.of(name, "too-many-digits", DIGITS, SCALE));
        }
        return Option.none();
    }
}
