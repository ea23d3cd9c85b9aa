package org.dealwright.jdbc;

import io.vavr.control.Either;
import org.dealwright.json.DecodeFailure;
import org.dealwright.process.Event;

/** How events are written into the table, and read from it. */
interface EventText {
    /** The stable name and version of its type, such as {@code prospect.qualified.v1}. */
    String type(Event event);

    /** All of it but the type. */
    String write(Event event);

    /** The event that was written, or why it cannot be read; that does not show the text. */
    Either<DecodeFailure, Event> read(String type, String text);
}
