package org.dealwright.process;

import io.vavr.control.Option;
import io.vavr.control.Validation;
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
            return violation(Check.text(name, text));
        }
        return value instanceof BigDecimal number ? violation(Check.decimal(name, number)) : Option.none();
    }

    private static Option<Violation> violation(Validation<Violation, ?> check) {
        return check.isInvalid() ? Option.of(check.getError()) : Option.none();
    }
}
