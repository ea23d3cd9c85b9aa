package org.dealwright.team;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A training that members can go through.
 *
 * @param code the training's code
 */
public record TrainingCode(String code) {
    /**
     * A training of the embedder's.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public TrainingCode {
        Check.requireCode("TrainingCode", code);
    }

    /** The training as a word for explanations. */
    public Term term() {
        return new Term("training", code);
    }
}
