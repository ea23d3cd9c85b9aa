package org.dealwright.prospect;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why a prospect is not pursued.
 *
 * @param code the reason's code
 */
public record DisqualificationReason(String code) {
    /** There is no need that the catalogue meets. */
    public static final DisqualificationReason NO_NEED = new DisqualificationReason("no-need");
    /** There is no budget. */
    public static final DisqualificationReason NO_BUDGET = new DisqualificationReason("no-budget");
    /** Nobody who can decide will talk. */
    public static final DisqualificationReason NO_AUTHORITY = new DisqualificationReason("no-authority");
    /** Not a customer for this firm. */
    public static final DisqualificationReason NOT_A_FIT = new DisqualificationReason("not-a-fit");
    /** Nobody can be reached. */
    public static final DisqualificationReason UNREACHABLE = new DisqualificationReason("unreachable");
    /** They chose somebody else. */
    public static final DisqualificationReason COMPETITOR = new DisqualificationReason("competitor");
    /** Outside the area served. */
    public static final DisqualificationReason OUT_OF_TERRITORY = new DisqualificationReason("out-of-territory");
    /** Not a real company or person. */
    public static final DisqualificationReason NOT_GENUINE = new DisqualificationReason("not-genuine");
    /** Anything else; needs words. */
    public static final DisqualificationReason OTHER = new DisqualificationReason("other");

    /**
     * A reason of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public DisqualificationReason {
        Check.requireCode("DisqualificationReason", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("reason", code);
    }
}
