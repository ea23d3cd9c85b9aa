package org.dealwright.evaluation;

import org.dealwright.process.Term;

/** How many there are to fall back on. */
public enum Depth {
    /** Nobody who is there can do it. */
    NOBODY("nobody"),
    /** It hangs on one person. */
    ONE("one"),
    /** Two at least can do it. */
    SEVERAL("several"),
    /** Fewer than two are known to be able to, and of others it is not known: their ratings are missing. */
    NOT_ENOUGH_DATA("not-enough-data");

    private final String code;

    Depth(String code) {
        this.code = code;
    }

    /** The stable name. */
    public String code() {
        return code;
    }

    /** The depth as a word for explanations. */
    public Term term() {
        return new Term("depth", code);
    }

    /**
     * Of those who can, and those of whom it is not known.
     *
     * @param able how many are known to be able to
     * @param unproven how many might be
     */
    static Depth of(int able, int unproven) {
        if (able > 1) {
            return SEVERAL;
        }
        if (unproven > 0) {
            return NOT_ENOUGH_DATA;
        }
        return able == 1 ? ONE : NOBODY;
    }
}
