package org.dealwright.prospect;

import org.dealwright.process.Check;

/**
 * What a finding is about.
 *
 * @param code the topic's code
 */
public record FindingTopic(String code) {
    /** How many people work there. */
    public static final FindingTopic SIZE = new FindingTopic("size");
    /** What they do. */
    public static final FindingTopic INDUSTRY = new FindingTopic("industry");
    /** How well they match the ideal customer. */
    public static final FindingTopic FIT = new FindingTopic("fit");
    /** What they use today. */
    public static final FindingTopic CURRENT_SUPPLIER = new FindingTopic("current-supplier");

    /**
     * A topic of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public FindingTopic {
        Check.requireCode("FindingTopic", code);
    }
}
