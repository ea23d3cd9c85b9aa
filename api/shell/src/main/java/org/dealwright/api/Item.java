package org.dealwright.api;

import java.util.Objects;
import org.dealwright.process.Command;

/**
 * One of many commands that are given together.
 *
 * @param id whom it is for
 * @param command the command
 * @param entry how it is entered
 * @param <I> the life cycle's identifiers
 * @param <C> the life cycle's commands
 */
public record Item<I, C extends Command<?>>(I id, C command, Entry entry) {
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(entry, "entry");
    }

    /** A command for now, without a key. */
    public Item(I id, C command) {
        this(id, command, Entry.now());
    }
}
