package org.dealwright.jdbc;

import org.dealwright.process.Event;

/** How events are written into the table, and read from it. */
interface EventText {
    /** The stable name and version of its type, such as {@code prospect.qualified.v1}. */
    String type(Event event);

    /** All of it but the type. */
    String write(Event event);

    /**
     * The event that was written.
     *
     * @throws IllegalStateException if it is none, or one that only a newer version knows; it does not show the text
     */
    Event read(String type, String text);
}
