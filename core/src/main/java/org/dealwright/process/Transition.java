package org.dealwright.process;

import java.util.List;
import java.util.Objects;

/**
 * One row of a life cycle's table for one phase, in stable names.
 *
 * @param from the phase, or {@code new}
 * @param command the command; empty where no command makes the event any more
 * @param event the event
 * @param to the phases it can lead to, in the table's order
 * @param who who may give the command
 * @param conditions the codes of what must hold besides, whatever the command says
 * @param timed whether time gives the command by itself
 */
public record Transition(
        String from,
        String command,
        String event,
        List<String> to,
        List<String> who,
        List<String> conditions,
        boolean timed) {
    public Transition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(event, "event");
        to = List.copyOf(Objects.requireNonNull(to, "to"));
        who = List.copyOf(Objects.requireNonNull(who, "who"));
        conditions = List.copyOf(Objects.requireNonNull(conditions, "conditions"));
    }

    /** Whether no command makes this event any more, so that it is only read. */
    public boolean historyOnly() {
        return command.isEmpty();
    }
}
