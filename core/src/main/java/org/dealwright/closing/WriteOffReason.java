package org.dealwright.closing;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why what is owed is given up.
 *
 * @param code the reason's code
 */
public record WriteOffReason(String code) {
    /** They cannot pay. */
    public static final WriteOffReason INSOLVENT = new WriteOffReason("insolvent");
    /** They cannot be reached, or do not pay whatever is done. */
    public static final WriteOffReason UNCOLLECTIBLE = new WriteOffReason("uncollectible");
    /** They dispute it, and it is not worth a lawsuit. */
    public static final WriteOffReason DISPUTED = new WriteOffReason("disputed");
    /** It costs more to collect than it is. */
    public static final WriteOffReason TOO_SMALL = new WriteOffReason("too-small");
    /** Anything else; needs words. */
    public static final WriteOffReason OTHER = new WriteOffReason("other");

    /**
     * A reason of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public WriteOffReason {
        Check.requireCode("WriteOffReason", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
