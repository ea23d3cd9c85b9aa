package org.dealwright.json;

import tools.jackson.core.StreamReadConstraints;

/** What is refused before anything is built of it. The model's own limits are narrower; these bound what it costs to ask. */
final class Limits {
    /** The longest text, in bytes or UTF-16 units. */
    static final int DOCUMENT = 16 << 20;
    /** The deepest nesting of objects and arrays. */
    static final int DEPTH = 64;
    /** The longest string. */
    static final int STRING = 16_000;
    /**
     * The longest name of a property, in bytes where it is read from bytes. The model's longest is an identifier of 255 UTF-16
     * units of at most three bytes each; room for names is made by doubling, and this is the next power of two.
     */
    static final int NAME = 1_024;
    /** The most characters of a number, and of a decimal written as a string. */
    static final int NUMBER = 100;
    /** The most digits of a decimal. */
    static final int DIGITS = 60;
    /** The largest power of ten of a decimal, either way. */
    static final int SCALE = 40;
    /** The most entries of an array, and of an object that has names of its own. */
    static final int ENTRIES = 20_000;
    /** The most tokens of a text. */
    static final int TOKENS = 2_000_000;

    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxDocumentLength(DOCUMENT)
            .maxNestingDepth(DEPTH)
            // what is passed over may be longer; what is read is measured there
            .maxStringLength(DOCUMENT)
            .maxNameLength(NAME)
            .maxNumberLength(DOCUMENT)
            .maxTokenCount(TOKENS)
            .build();

    private Limits() {}
}
