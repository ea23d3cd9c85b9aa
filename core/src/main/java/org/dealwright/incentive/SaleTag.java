package org.dealwright.incentive;

import org.dealwright.process.Check;

/**
 * What sort of sale it was, such as {@code new-business}, {@code multi-year} or {@code module-x}; an embedder has its own.
 *
 * @param code the tag's code
 */
public record SaleTag(String code) {
    /**
     * Takes a tag.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public SaleTag {
        Check.requireCode("SaleTag", code);
    }
}
