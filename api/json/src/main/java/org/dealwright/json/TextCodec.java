package org.dealwright.json;

import java.util.Map;
import java.util.function.Function;

/** A value that is one string. */
class TextCodec<T> extends Codec<T> {
    private final String expected;
    private final Function<T, String> text;
    private final Function<String, T> parse;
    private final Map<String, Object> schema;

    /**
     * Names the two ways.
     *
     * @param expected what it is, with its article, for failures
     * @param text the value's text
     * @param parse the text's value; throws where it has none
     * @param says what JSON Schema says of it, besides that it is a string
     */
    TextCodec(String expected, Function<T, String> text, Function<String, T> parse, Map<String, Object> says) {
        this.expected = expected;
        this.text = text;
        this.parse = parse;
        schema = Schemas.object("type", "string");
        schema.putAll(says);
    }

    @Override
    void write(T value, Output out) {
        out.generator().writeString(text.apply(value));
    }

    @Override
    T read(Input in) {
        String read = in.string(expected);
        try {
            return parse.apply(read);
        } catch (RuntimeException e) {
            throw refusal(in, e);
        }
    }

    /** The failure of a text that has no value. */
    Refused refusal(Input in, RuntimeException cause) {
        return in.refused(DecodeFailure.Kind.INVALID, "expected " + expected);
    }

    String expected() {
        return expected;
    }

    @Override
    Map<String, Object> schema(Definitions defs) {
        return schema;
    }

    @Override
    boolean isScalar() {
        return true;
    }

    @Override
    String key(T value) {
        return text.apply(value);
    }

    @Override
    T ofKey(String key) {
        return parse.apply(key);
    }
}
