package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.dealwright.api.Recorded;

/** What an embedder writes in the transaction that records a batch; see {@link JdbcJournal#together}. */
@FunctionalInterface
public interface Alongside {
    /**
     * Writes, and neither commits nor rolls back, nor changes tables: H2 commits then. It may be called again, in another
     * transaction, where the first came to nothing.
     *
     * @param connection of the transaction; it cannot be committed, rolled back or closed
     * @param recorded what is recorded in it
     * @throws SQLException if it cannot: then nothing is recorded either
     */
    void write(Connection connection, List<Recorded> recorded) throws SQLException;
}
