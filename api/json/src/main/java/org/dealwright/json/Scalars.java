package org.dealwright.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import tools.jackson.core.JsonToken;

/** The values that are one string, one number, or yes or no. */
final class Scalars {
    /** The longest text of a date, a time, a duration or a period. */
    private static final int LONGEST = 64;

    static final Codec<String> TEXT =
            new TextCodec<>("a text", text -> text, Scalars::wellFormed, Map.of("maxLength", Limits.STRING));

    static final Map<Class<?>, Codec<?>> ALL = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(boolean.class, new Flag()),
            Map.entry(Boolean.class, new Flag()),
            Map.entry(int.class, new Whole()),
            Map.entry(Integer.class, new Whole()),
            Map.entry(long.class, new LongWhole()),
            Map.entry(Long.class, new LongWhole()),
            Map.entry(double.class, new Fraction()),
            Map.entry(BigDecimal.class, DecimalCodec.EXACT),
            Map.entry(Instant.class, new InstantCodec()),
            brief(LocalDate.class, "a date such as 2026-03-02", LocalDate::parse, Map.of("format", "date")),
            brief(LocalTime.class, "a time of day such as 09:00", LocalTime::parse, Map.of()),
            brief(Duration.class, "a duration such as PT36H", Duration::parse, Map.of("format", "duration")),
            brief(Period.class, "a period such as P1M", Period::parse, Map.of("format", "duration")),
            brief(ZoneId.class, "a time zone such as Europe/Budapest", ZoneId::of, Map.of()),
            brief(CurrencyUnit.class, "a currency such as EUR", CurrencyUnit::of, Map.of("pattern", "^[A-Z]{3}$")));

    private Scalars() {}

    /** A value whose text is what it prints. */
    private static <T> Map.Entry<Class<?>, Codec<?>> brief(
            Class<T> type, String expected, Function<String, T> parse, Map<String, Object> says) {
        return Map.entry(type, new TextCodec<>(expected, Object::toString, text -> parse.apply(brief(text)), says));
    }

    /** What no value of a few characters is longer than; asked before anything is made of a text. */
    static String brief(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " characters");
        }
        return text;
    }

    /** A text without half a character: no encoding could keep it. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException("half a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }

    private static final class InstantCodec extends TextCodec<Instant> {
        InstantCodec() {
            super(
                    "an instant such as 2026-03-02T09:00:00Z",
                    Instant::toString,
                    text -> InstantText.parse(brief(text)),
                    Map.of("format", "date-time"));
        }

        @Override
        void write(Instant value, Output out) {
            int length = InstantText.write(value, out.scratch());
            if (length == 0) {
                super.write(value, out);
            } else {
                out.generator().writeString(out.scratch(), 0, length);
            }
        }
    }

    private static final class Flag extends Codec<Boolean> {
        @Override
        Map<String, Object> schema(Definitions defs) {
            return Schemas.object("type", "boolean");
        }

        @Override
        void write(Boolean value, Output out) {
            out.generator().writeBoolean(value);
        }

        @Override
        Boolean read(Input in) {
            JsonToken token = in.parser().currentToken();
            if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                throw in.unexpected("true or false");
            }
            return token == JsonToken.VALUE_TRUE;
        }
    }

    private static final class Whole extends Codec<Integer> {
        @Override
        Map<String, Object> schema(Definitions defs) {
            return Schemas.object("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
        }

        @Override
        void write(Integer value, Output out) {
            out.generator().writeNumber(value.intValue());
        }

        @Override
        Integer read(Input in) {
            long read = LongWhole.number(in);
            if (read < Integer.MIN_VALUE || read > Integer.MAX_VALUE) {
                throw in.refused(DecodeFailure.Kind.INVALID, "expected a whole number of 32 bits");
            }
            return (int) read;
        }

        @Override
        boolean isScalar() {
            return true;
        }

        @Override
        String key(Integer value) {
            return value.toString();
        }

        @Override
        Integer ofKey(String key) {
            return Integer.valueOf(brief(key));
        }
    }

    private static final class LongWhole extends Codec<Long> {
        @Override
        Map<String, Object> schema(Definitions defs) {
            return Schemas.object("type", "integer", "minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE);
        }

        @Override
        void write(Long value, Output out) {
            out.generator().writeNumber(value.longValue());
        }

        @Override
        Long read(Input in) {
            return number(in);
        }

        @Override
        boolean isScalar() {
            return true;
        }

        @Override
        String key(Long value) {
            return value.toString();
        }

        @Override
        Long ofKey(String key) {
            return Long.valueOf(brief(key));
        }

        static long number(Input in) {
            if (in.parser().currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw in.unexpected("a whole number");
            }
            if (in.parser().getStringLength() > Limits.NUMBER) {
                throw in.refused(DecodeFailure.Kind.BEYOND_LIMITS, "at most " + Limits.NUMBER + " digits");
            }
            return switch (in.parser().getNumberType()) {
                case INT -> in.parser().getIntValue();
                case LONG -> in.parser().getLongValue();
                default -> throw in.refused(DecodeFailure.Kind.INVALID, "expected a whole number of 64 bits");
            };
        }
    }

    /** A binary fraction: a measure, never an amount. */
    private static final class Fraction extends Codec<Double> {
        @Override
        Map<String, Object> schema(Definitions defs) {
            return Schemas.object("type", "number");
        }

        @Override
        void write(Double value, Output out) {
            out.generator().writeNumber(value.doubleValue());
        }

        @Override
        Double read(Input in) {
            double read = DecimalCodec.EXACT.read(in).doubleValue();
            if (Double.isInfinite(read)) {
                throw in.refused(DecodeFailure.Kind.INVALID, "expected a finite number");
            }
            return read;
        }
    }
}
