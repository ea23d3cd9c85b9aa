package org.dealwright.examples.rows;

import java.util.Locale;

/** What becomes of a row: exactly one of these. */
public enum Fate {
    /** It stands in the journal; its faults are notes. */
    RECORDED,
    /** The library refused it. */
    REFUSED,
    /** It could not be read, and was not given to the library. */
    REPORTED;

    /** The stable name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
