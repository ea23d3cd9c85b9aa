package org.dealwright.json;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/**
 * An exact decimal. It is written as a string, since many readers of JSON make a binary fraction of a number; both are read.
 * Its digits and its power of ten are bounded before anyone computes with it.
 */
final class DecimalCodec extends TextCodec<BigDecimal> {
    /** As JSON writes numbers, with a power of ten of three digits at most. */
    static final String PATTERN = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?";

    static final DecimalCodec EXACT = new DecimalCodec();

    private static final Pattern DECIMAL = Pattern.compile(PATTERN);

    private DecimalCodec() {
        super("a decimal such as 12.50", BigDecimal::toString, DecimalCodec::parse, Map.of());
    }

    @Override
    BigDecimal read(Input in) {
        JsonToken token = in.parser().currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return super.read(in);
        }
        try {
            return parse(in.parser().getString());
        } catch (RuntimeException e) {
            throw refusal(in, e);
        }
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return Schemas.object("type", List.of("string", "number"), "pattern", "^" + PATTERN + "$");
    }

    @Override
    Refused refusal(Input in, RuntimeException cause) {
        return in.refused(
                DecodeFailure.Kind.INVALID,
                "expected " + expected() + ", of at most " + Limits.DIGITS + " digits and a power of ten of at most "
                        + Limits.SCALE);
    }

    /** The decimal of a text; none where it is none, or beyond the limits. */
    static Option<BigDecimal> parsed(String text) {
        try {
            return Option.some(parse(text));
        } catch (NumberFormatException e) {
            return Option.none();
        }
    }

    private static BigDecimal parse(String text) {
        if (text.length() > Limits.NUMBER
                || !(isPlain(text) || DECIMAL.matcher(text).matches())) {
            throw new NumberFormatException();
        }
        BigDecimal value = new BigDecimal(text);
        if (value.precision() > Limits.DIGITS || value.scale() > Limits.SCALE || value.scale() < -Limits.SCALE) {
            throw new NumberFormatException();
        }
        return value;
    }

    /** Whether it is digits alone, with a point between them at most: most amounts are, and the pattern takes longer. */
    private static boolean isPlain(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int whole = point < 0 ? text.length() : point;
        return whole > 0 && point != text.length() - 1 && (whole == 1 || text.charAt(0) != '0');
    }
}
