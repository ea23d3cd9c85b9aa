package org.dealwright.jdbc;

import java.sql.SQLException;

/**
 * The database failed where there is no answer that could say so: while reading, while opening, while a position is kept.
 *
 * <p>Its message holds the database's codes and none of its words, which may quote what is stored; the cause has them.
 */
public final class JdbcFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    JdbcFailure(String what, SQLException cause) {
        super(what + ": " + codes(cause), cause);
    }

    /** What a database says in codes, without its words. */
    static String codes(SQLException failure) {
        String state = failure.getSQLState();
        return (state == null ? "no SQLSTATE" : "SQLSTATE " + state) + ", error " + failure.getErrorCode() + ", "
                + failure.getClass().getName();
    }
}
