package org.dealwright.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import tools.jackson.core.JsonToken;

/** The values that are one string, one number, or yes or no. */
final class Scalars {
    /** The longest text of a date, a time, a duration or a period. */
    private static final int LONGEST = 64;

    static final Codec<String> TEXT = new TextCodec<>("a text", text -> text, Scalars::wellFormed);

    static final Map<Class<?>, Codec<?>> ALL = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(boolean.class, new Flag()),
            Map.entry(Boolean.class, new Flag()),
            Map.entry(int.class, new Whole()),
            Map.entry(Integer.class, new Whole()),
            Map.entry(long.class, new LongWhole()),
            Map.entry(Long.class, new LongWhole()),
            Map.entry(java.math.BigDecimal.class, DecimalCodec.EXACT),
            Map.entry(Instant.class, new InstantCodec()),
            Map.entry(LocalDate.class, date()),
            Map.entry(
                    LocalTime.class,
                    new TextCodec<>(
                            "a time of day such as 09:00", LocalTime::toString, text -> LocalTime.parse(brief(text)))),
            Map.entry(
                    Duration.class,
                    new TextCodec<>(
                            "a duration such as PT36H", Duration::toString, text -> Duration.parse(brief(text)))),
            Map.entry(
                    Period.class,
                    new TextCodec<>("a period such as P1M", Period::toString, text -> Period.parse(brief(text)))),
            Map.entry(
                    ZoneId.class,
                    new TextCodec<>(
                            "a time zone such as Europe/Budapest", ZoneId::getId, text -> ZoneId.of(brief(text)))),
            Map.entry(
                    CurrencyUnit.class,
                    new TextCodec<>(
                            "a currency such as EUR", CurrencyUnit::getCode, text -> CurrencyUnit.of(brief(text)))));

    private Scalars() {}

    private static TextCodec<LocalDate> date() {
        return new TextCodec<>("a date such as 2026-03-02", LocalDate::toString, text -> LocalDate.parse(brief(text)));
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
            super("an instant such as 2026-03-02T09:00:00Z", Instant::toString, text -> InstantText.parse(brief(text)));
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
            return switch (in.parser().getNumberType()) {
                case INT -> in.parser().getIntValue();
                case LONG -> in.parser().getLongValue();
                default -> throw in.refused(DecodeFailure.Kind.INVALID, "expected a whole number of 64 bits");
            };
        }
    }
}
