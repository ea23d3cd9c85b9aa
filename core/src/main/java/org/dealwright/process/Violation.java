package org.dealwright.process;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;

/**
 * One field of a command that cannot be accepted as it is.
 *
 * @param field the field's name in the command
 * @param code what is wrong with it, such as {@code too-long}
 * @param value the offending value where it is safe to show: never personal data, never more than 64 characters
 * @param arguments what would do, such as the longest length allowed
 */
public record Violation(String field, String code, Option<String> value, List<Object> arguments) {
    private static final int LONGEST = 64;

    public Violation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        Check.requireOption("value", value);
        value = value.map(shown -> Check.shortened(shown, LONGEST)).map(Check::printed);
        arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
    }

    /** A violation whose value is not shown. */
    public static Violation of(String field, String code, Object... arguments) {
        return new Violation(field, code, Option.none(), List.of(arguments));
    }

    /** A violation that shows the value; the caller vouches that it is not personal. */
    public static Violation showing(String field, String code, String value, Object... arguments) {
        return new Violation(field, code, Option.of(value), List.of(arguments));
    }
}
