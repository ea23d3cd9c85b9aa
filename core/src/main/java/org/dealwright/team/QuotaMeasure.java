package org.dealwright.team;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What counts towards a quota.
 *
 * @param code the measure's code
 */
public record QuotaMeasure(String code) {
    /** The value of what is won, of whatever kind. */
    public static final QuotaMeasure WON = new QuotaMeasure("won");
    /** The value won from those who were no customers. */
    public static final QuotaMeasure NEW_BUSINESS = new QuotaMeasure("new-business");
    /** The value by which customers grow. */
    public static final QuotaMeasure EXPANSION = new QuotaMeasure("expansion");
    /** The value that is renewed. */
    public static final QuotaMeasure RENEWAL = new QuotaMeasure("renewal");
    /** What is won and recurs, for a year of it. */
    public static final QuotaMeasure RECURRING = new QuotaMeasure("recurring");
    /** The value of the deals that are opened. */
    public static final QuotaMeasure PIPELINE = new QuotaMeasure("pipeline");
    /** What comes in. */
    public static final QuotaMeasure COLLECTED = new QuotaMeasure("collected");

    /**
     * A measure of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public QuotaMeasure {
        Check.requireCode("QuotaMeasure", code);
    }

    /** The measure as a word for explanations. */
    public Term term() {
        return new Term("quota-measure", code);
    }
}
