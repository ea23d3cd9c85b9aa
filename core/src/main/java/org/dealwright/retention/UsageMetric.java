package org.dealwright.retention;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What of the use of a product is measured.
 *
 * @param code the code
 */
public record UsageMetric(String code) {
    /** People who used it. */
    public static final UsageMetric ACTIVE_USERS = new UsageMetric("active-users");
    /** How often somebody signed in. */
    public static final UsageMetric SIGN_INS = new UsageMetric("sign-ins");
    /** How much of it was used. */
    public static final UsageMetric VOLUME = new UsageMetric("volume");

    /**
     * One of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public UsageMetric {
        Check.requireCode("UsageMetric", code);
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("usage-metric", code);
    }
}
