package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A connection with the statements prepared on it. Used by one thread at a time. */
final class Session {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /** Whether it is set up for writing. */
    private boolean ready;

    /** When it was last given back, by {@link System#nanoTime}. */
    private long idleSince;

    Session(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** The statement, prepared once; whoever asks for it again has closed its results. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** Sets it up, once, before its first transaction. */
    void makeReady(Transaction.Step setUp) throws SQLException {
        if (!ready) {
            Transaction.outside(connection, setUp);
            ready = true;
        }
    }

    long idleSince() {
        return idleSince;
    }

    void idleFrom(long now) {
        idleSince = now;
    }

    /** Closes its statements, then the connection, whatever the statements say. */
    void close() throws SQLException {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        } finally {
            statements.clear();
            connection.close();
        }
    }
}
