package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;

/** A savepoint that tells whether its transaction still runs: it lives no longer. */
final class Watched {
    private static final String NAME = "dealwright_watched";

    private Watched() {}

    /**
     * Makes it.
     *
     * @param isUnknown whether a failure says that there is no such savepoint
     * @return releases it
     */
    static Transaction.Step bySavepoint(Connection connection, Predicate<SQLException> isUnknown) throws SQLException {
        execute(connection, "SAVEPOINT " + NAME);
        return () -> {
            try {
                execute(connection, "RELEASE SAVEPOINT " + NAME);
            } catch (SQLException failed) {
                throw isUnknown.test(failed) ? new TransactionEnded(failed) : failed;
            }
        };
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
