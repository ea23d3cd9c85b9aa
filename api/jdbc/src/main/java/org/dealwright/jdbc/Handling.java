package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.dealwright.api.Recorded;

/** What a subscriber makes of an event, in the transaction that keeps how far it has come; see {@link SubscriberPositions}. */
@FunctionalInterface
public interface Handling {
    /**
     * Writes, and neither commits nor rolls back.
     *
     * @param connection of the transaction; it cannot be committed, rolled back or closed
     * @param recorded the event
     * @throws SQLException if it cannot: then the event is delivered again
     */
    void handle(Connection connection, Recorded recorded) throws SQLException;
}
