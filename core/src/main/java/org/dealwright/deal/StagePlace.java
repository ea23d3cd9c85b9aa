package org.dealwright.deal;

import java.time.Instant;
import java.util.Objects;

/**
 * Where a deal stands in a pipeline.
 *
 * @param stage which stage
 * @param since from when its stay there is counted; time on hold does not count
 * @param overstayTold whether it was reported that it has stayed for too long
 */
public record StagePlace(StageRef stage, Instant since, boolean overstayTold) {
    public StagePlace {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
    }

    static StagePlace entered(StageRef stage, Instant at) {
        return new StagePlace(stage, at, false);
    }

    StagePlace reported() {
        return new StagePlace(stage, since, true);
    }
}
