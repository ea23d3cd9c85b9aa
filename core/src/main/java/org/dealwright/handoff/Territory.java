package org.dealwright.handoff;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A part of the market that somebody looks after: a region, an industry, a list of accounts. Territories are compared by
 * their codes and know nothing of each other: whoever covers a country and all its counties is given each of them.
 *
 * @param code the territory's code
 */
public record Territory(String code) {
    /**
     * A territory of the embedder's.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Territory {
        Check.requireCode("Territory", code);
    }

    /** The territory as a word for explanations. */
    public Term term() {
        return new Term("territory", code);
    }
}
