package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction, rolled back unless it is committed; afterwards the connection commits by itself again if it did before. */
final class Transaction implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private boolean committed;

    private Transaction(Connection connection, boolean autoCommit) {
        this.connection = connection;
        this.autoCommit = autoCommit;
    }

    static Transaction begin(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        return new Transaction(connection, autoCommit);
    }

    /**
     * Asks something. Where a pool hands out connections that do not commit by themselves, the question would leave its
     * transaction open.
     */
    static <T> T within(Session session, Sessions.Use<T> question) throws SQLException {
        if (session.connection().getAutoCommit()) {
            return question.on(session);
        }
        try (Transaction transaction = begin(session.connection())) {
            T answer = question.on(session);
            transaction.commit();
            return answer;
        }
    }

    /** Does outside of any transaction what databases refuse within one. */
    static void outside(Connection connection, Step step) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
        step.run();
        if (!autoCommit) {
            connection.setAutoCommit(false);
        }
    }

    /** Something that is done on a connection. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }

    void commit() throws SQLException {
        connection.commit();
        committed = true;
    }

    @Override
    public void close() throws SQLException {
        if (!committed) {
            connection.rollback();
        }
        if (autoCommit) {
            connection.setAutoCommit(true);
        }
    }
}
