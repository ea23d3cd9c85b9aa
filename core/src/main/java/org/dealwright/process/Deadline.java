package org.dealwright.process;

import java.time.Instant;
import java.util.Objects;

/**
 * When time will next act on a phase by itself, and with which command.
 *
 * @param at the due instant; the command's event carries it
 * @param command what will be done
 * @param <S> the life cycle's phases
 */
public record Deadline<S>(Instant at, Command<? extends S> command) {
    public Deadline {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(command, "command");
    }
}
