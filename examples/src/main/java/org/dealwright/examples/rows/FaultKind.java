package org.dealwright.examples.rows;

import java.util.Locale;

/** What can be wrong with a row, and what an import makes of it. An import's kinds are an enum, in order of importance. */
public interface FaultKind {
    /** The enum constant's name. */
    String name();

    /** The enum constant's place. */
    int ordinal();

    /** What becomes of the row. */
    Fate fate();

    /** What is wrong, in words. */
    String reason();

    /** What is done about it, in words. */
    String done();

    /** The stable name. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
