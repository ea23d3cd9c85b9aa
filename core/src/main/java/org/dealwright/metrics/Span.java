package org.dealwright.metrics;

import java.time.Instant;

/**
 * From an instant to before another: a period whose days have been looked up in its zone, once for all rows.
 *
 * @param start the first instant
 * @param end the first one after it
 */
record Span(Instant start, Instant end) {
    boolean contains(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }
}
