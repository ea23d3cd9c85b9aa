package org.dealwright.process;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The limits that every input has. The {@code require…} checks are for values, which throw; the others are for rules,
 * which answer.
 */
public final class Check {
    /** The longest identifier, in UTF-16 units. */
    public static final int ID_LENGTH = 255;
    /** The longest code. */
    public static final int CODE_LENGTH = 64;
    /** The longest short text: a name, a title, one promise. */
    public static final int LINE_LENGTH = 255;
    /** The longest long text: a summary, a note. */
    public static final int TEXT_LENGTH = 4_000;
    /** The most entries of any list that a command may bring. */
    public static final int LIST_LENGTH = 100;
    /** The most digits of a decimal. */
    public static final int DIGITS = 38;
    /** The most of a decimal's digits that stand after the point. */
    public static final int SCALE = 18;

    /** The most bits that so many digits take. */
    private static final int BITS = 127;

    private Check() {}

    /**
     * An identifier: 1 to 255 printable characters, not all of them spaces.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static void requireId(String type, String value) {
        Objects.requireNonNull(value, type);
        if (value.length() > ID_LENGTH) {
            throw new IllegalArgumentException(
                    type + " must have at most " + ID_LENGTH + " characters, had " + value.length());
        }
        if (isInvisible(value)) {
            throw new IllegalArgumentException(type + " must not be blank");
        }
        if (!printable(value, false)) {
            throw new IllegalArgumentException(type + " must hold printable characters only");
        }
    }

    /** The same check as {@link #requireId}, answered as a value for input that a user typed. */
    public static Validation<Violation, String> id(String field, String value) {
        return text(field, value, ID_LENGTH, false);
    }

    /**
     * A code: 1 to 64 lower-case letters, digits, hyphens, dots or underscores, beginning with a letter or digit.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static void requireCode(String type, String code) {
        Objects.requireNonNull(code, type);
        if (!isCode(code)) {
            String shown = code.length() > CODE_LENGTH ? code.length() + " characters" : "\"" + printed(code) + "\"";
            throw new IllegalArgumentException(type + " must be a code of 1 to " + CODE_LENGTH
                    + " lower-case letters, digits, '-', '.' or '_', was " + shown);
        }
    }

    /**
     * A decimal of at most {@link #DIGITS} digits, {@link #SCALE} of them after the point; written with a power of ten, of
     * at most 18.
     *
     * @throws IllegalArgumentException if it has more
     */
    public static void requireDecimal(String name, BigDecimal value) {
        Objects.requireNonNull(value, name);
        if (!isDecimal(value)) {
            String shown = value.unscaledValue().bitLength() > 2 * BITS ? "far more" : value.toString();
            throw new IllegalArgumentException(name + " must have at most " + DIGITS + " digits, " + SCALE
                    + " of them after the point, and no power of ten above " + SCALE + ", was " + shown);
        }
    }

    /** The same check as {@link #requireDecimal}, answered as a value for input that a user typed. */
    public static Validation<Violation, BigDecimal> decimal(String field, BigDecimal value) {
        return isDecimal(value)
                ? Validation.valid(value)
                : Validation.invalid(Violation.of(field, "too-many-digits", DIGITS, SCALE));
    }

    /**
     * What a value says, one line or several, within its limits.
     *
     * @throws IllegalArgumentException if the check found it wrong
     */
    public static void require(Validation<Violation, ?> check) {
        if (check.isInvalid()) {
            Violation wrong = check.getError();
            String shown =
                    wrong.value().isEmpty() ? "" : ", was " + wrong.value().get();
            throw new IllegalArgumentException(wrong.field() + " is " + wrong.code() + " " + wrong.arguments() + shown);
        }
    }

    /**
     * What may be missing: none, or a value, and never null in either place.
     *
     * @throws NullPointerException if it is null, or holds null
     */
    public static void requireOption(String name, Option<?> value) {
        Objects.requireNonNull(value, name);
        // asked by class: every value asks, and a call through the interface costs more
        if (value instanceof Option.Some<?> some && some.get() == null) {
            throw new NullPointerException(name + " must not hold null");
        }
    }

    /**
     * The same check as {@link #requireOption}, for those of whom so many are kept that the option around the value counts.
     *
     * @return the value; null where there is none
     * @throws NullPointerException if it is null, or holds null
     */
    public static <T> @Nullable T valueOrNull(String name, Option<T> value) {
        requireOption(name, value);
        return value.getOrNull();
    }

    /** Whether a text is a code, as {@link #requireCode} wants it. */
    public static boolean isCode(String code) {
        if (code.isEmpty() || code.length() > CODE_LENGTH || !letterOrDigit(code.charAt(0))) {
            return false;
        }
        for (int i = 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!letterOrDigit(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** One line of text: not blank, not longer than {@link #LINE_LENGTH}, no control characters. */
    public static Validation<Violation, String> line(String field, String value) {
        return text(field, value, LINE_LENGTH, false);
    }

    /**
     * A text made to fit where {@link #line} is asked for: what cannot be printed becomes a question mark, and what is
     * longer than {@link #LINE_LENGTH} is cut and ends in an ellipsis. A blank text stays blank.
     */
    public static String asLine(String text) {
        return printed(shortened(text, LINE_LENGTH));
    }

    /** Text of several lines: not blank, not longer than {@link #TEXT_LENGTH}, no control characters but line breaks. */
    public static Validation<Violation, String> text(String field, String value) {
        return text(field, value, TEXT_LENGTH, true);
    }

    /** Text of several lines that may be missing. */
    public static Validation<Violation, Option<String>> optionalText(String field, Option<String> value) {
        return value.isEmpty()
                ? Validation.valid(value)
                : text(field, value.get()).map(Option::of);
    }

    /** Several single lines, at most {@link #LIST_LENGTH}; the first bad one is named by its place, from 0. */
    public static Validation<Violation, List<String>> lines(String field, List<String> values) {
        if (values.size() > LIST_LENGTH) {
            return Validation.invalid(
                    Violation.showing(field, "too-many", Integer.toString(values.size()), LIST_LENGTH));
        }
        for (int i = 0; i < values.size(); i++) {
            if (line(field, values.get(i)).isInvalid()) {
                return Validation.invalid(
                        line(field + "[" + i + "]", values.get(i)).getError());
            }
        }
        return Validation.valid(List.copyOf(values));
    }

    /** One of those that there are; the refusal names them all. */
    public static <T> Validation<Violation, T> oneOf(
            String field, T given, Collection<T> known, Function<T, Term> term) {
        return known.contains(given)
                ? Validation.valid(given)
                : Validation.invalid(notKnown(field, term.apply(given).code(), known, term));
    }

    /** The violation of naming what is not among those that there are. */
    public static <T> Violation notKnown(String field, String given, Collection<T> known, Function<T, Term> term) {
        if (known.isEmpty()) {
            return Violation.showing(field, "none-defined", given);
        }
        List<Term> terms = known.stream()
                .map(term)
                .sorted(Comparator.comparing(Term::code))
                .toList();
        return Violation.showing(field, "not-known", given, terms);
    }

    /** The words that go with a reason: text of several lines, which some reasons cannot do without. */
    public static Validation<Violation, Option<String>> words(Option<String> words, boolean needed) {
        return needed && words.isEmpty()
                ? Validation.invalid(Violation.of("words", "needed-for-other"))
                : optionalText("words", words);
    }

    /** An instant within bounds, both included. */
    public static Validation<Violation, Instant> instant(
            String field, Instant given, Instant earliest, Instant latest) {
        return given.isBefore(earliest) || given.isAfter(latest)
                ? Validation.invalid(Violation.showing(field, "out-of-range", given.toString(), earliest, latest))
                : Validation.valid(given);
    }

    /** What is wrong among these checks, in their order; empty where nothing is. */
    @SafeVarargs
    public static List<Violation> violations(Validation<Violation, ?>... checks) {
        List<Violation> violations = List.of();
        for (Validation<Violation, ?> check : checks) {
            if (check.isInvalid()) {
                violations = violations.isEmpty() ? new ArrayList<>() : violations;
                violations.add(check.getError());
            }
        }
        return violations;
    }

    /** Looked at before anything is computed: 1e999999999 is refused, not expanded. */
    private static boolean isDecimal(BigDecimal value) {
        return value.scale() <= SCALE
                && value.scale() >= -SCALE
                && value.unscaledValue().bitLength() <= BITS
                && value.precision() <= DIGITS
                && value.precision() - value.scale() <= DIGITS;
    }

    private static Validation<Violation, String> text(String field, String value, int longest, boolean breaks) {
        if (value.length() > longest) {
            return Validation.invalid(Violation.of(field, "too-long", longest, value.length()));
        }
        if (isInvisible(value)) {
            return Validation.invalid(Violation.of(field, "blank"));
        }
        return printable(value, breaks)
                ? Validation.valid(value)
                : Validation.invalid(Violation.of(field, "not-printable"));
    }

    /** Whether there is nothing to see: spaces of any kind, and marks without a sign of their own. */
    private static boolean isInvisible(String text) {
        if (!text.isEmpty() && isPlain(text.charAt(0)) && text.charAt(0) != ' ') {
            return false;
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (!Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && Character.getType(point) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    static boolean printable(String text, boolean breaks) {
        int at = pastPlain(text, 0);
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!printable(point) && !(breaks && (point == '\n' || point == '\r' || point == '\t'))) {
                return false;
            }
            at = pastPlain(text, at + Character.charCount(point));
        }
        return true;
    }

    /** Where plain ASCII ends; most texts are nothing else, and a loop this plain runs several times faster. */
    private static int pastPlain(String text, int from) {
        int length = text.length();
        for (int at = from; at < length; at++) {
            if (!isPlain(text.charAt(at))) {
                return at;
            }
        }
        return length;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f;
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // not yet assigned is not unprintable: a newer runtime may know it; these will never be characters
            case Character.UNASSIGNED -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
            // marks that reverse or hide what follows let one identifier pose as another
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }

    /** Cut to that length, never through a character, with an ellipsis in the last place. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    static String printed(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.appendCodePoint(printable(point) ? point : '?'));
        return shown.toString();
    }
}
