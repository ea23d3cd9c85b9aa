package org.dealwright.process;

import java.util.List;
import java.util.Objects;

/**
 * A command that the phase knows, with what stands in its way for this actor now.
 *
 * @param command the command's stable name
 * @param obstacles why it is not open: not permitted, not due, or conditions not met; empty where it is open
 */
public record Choice(String command, List<Rejection> obstacles) {
    public Choice {
        Objects.requireNonNull(command, "command");
        obstacles = List.copyOf(Objects.requireNonNull(obstacles, "obstacles"));
    }

    /** Whether this actor may give the command now. */
    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
