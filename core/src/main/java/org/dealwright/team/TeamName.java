package org.dealwright.team;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A team within the sales team, such as a region's; a code, which the embedder shows as it likes.
 *
 * @param code the team's code
 */
public record TeamName(String code) {
    /**
     * A team of the embedder's.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public TeamName {
        Check.requireCode("TeamName", code);
    }

    /** The team as a word for explanations. */
    public Term term() {
        return new Term("team-name", code);
    }
}
