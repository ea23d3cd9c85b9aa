package org.dealwright.api;

import java.util.Objects;

/**
 * A row of the table of what happens by itself.
 *
 * @param event the event's stable name, such as {@code prospect.handoff-accepted}
 * @param command the command it leads to, with its life cycle, such as {@code deal.open}
 */
public record ReactionRow(String event, String command) {
    public ReactionRow {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(command, "command");
    }
}
