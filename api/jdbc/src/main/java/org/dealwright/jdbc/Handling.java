package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.dealwright.api.Recorded;

/** What a subscriber makes of an event, in the transaction that keeps how far it has come; see {@link SubscriberPositions}. */
@FunctionalInterface
public interface Handling {
    /**
     * Writes, and neither commits nor rolls back, nor changes tables: H2 commits then. It gives no commands: where one writes at a
     * time, they would wait for this.
     *
     * @param connection of the transaction; it cannot be committed, rolled back or closed
     * @param recorded the event
     * @throws SQLException if it cannot: then the event is delivered again
     */
    void handle(Connection connection, Recorded recorded) throws SQLException;
}
