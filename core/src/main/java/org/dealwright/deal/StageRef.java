package org.dealwright.deal;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * A stage, by its codes.
 *
 * @param pipeline the pipeline's code
 * @param stage the stage's code
 */
public record StageRef(String pipeline, String stage) {
    /**
     * Names a stage.
     *
     * @throws IllegalArgumentException if one of the two is not a code
     */
    public StageRef {
        Check.requireCode("pipeline", pipeline);
        Check.requireCode("stage", stage);
    }

    /** The stage as a word for explanations. */
    public Term term() {
        return new Term("stage", stage);
    }
}
