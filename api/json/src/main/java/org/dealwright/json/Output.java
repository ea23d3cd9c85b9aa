package org.dealwright.json;

import tools.jackson.core.JsonGenerator;

/** A text being written. */
final class Output {
    private final JsonGenerator generator;
    private final char[] scratch = new char[InstantText.LONGEST];

    Output(JsonGenerator generator) {
        this.generator = generator;
    }

    JsonGenerator generator() {
        return generator;
    }

    /** Room for one short text, free to use until the next one. */
    char[] scratch() {
        return scratch;
    }
}
