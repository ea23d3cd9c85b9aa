package org.dealwright.process;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Why something came out as it did, as data; {@link #explain} makes a sentence of it, as it does of a {@link Rejection}.
 *
 * @param code the reason, such as {@code assignment.on-leave}
 * @param arguments what the explanation names: text, numbers, instants, {@link Term terms}, or lists of these
 */
public record Reason(String code, List<Object> arguments) {
    /**
     * Takes a reason.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Reason {
        Check.requireCode("Reason.code", code);
        arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
    }

    /**
     * A reason, with what its explanation names.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }

    /**
     * The reason as a sentence; the code and its arguments where no sentence is known for it.
     *
     * @param locale Hungarian for {@code hu}, English for everything else; instants are shown in UTC
     */
    public String explain(Locale locale) {
        return explain(locale, ZoneOffset.UTC);
    }

    /**
     * The reason as a sentence; the code and its arguments where no sentence is known for it.
     *
     * @param locale Hungarian for {@code hu}, English for everything else
     * @param zone the zone in which instants are shown
     */
    public String explain(Locale locale, ZoneId zone) {
        return new Explanation(locale, zone).of(this);
    }
}
