package org.dealwright.jdbc;

import java.sql.SQLException;

/** Somebody else has ended the transaction, so that what was written in it may be there, or not. */
final class TransactionEnded extends SQLException {
    private static final long serialVersionUID = 1L;

    /** What is said of it. */
    static final String REASON =
            "what was written alongside ended the transaction, so that the command may be recorded:"
                    + " ask the process anew. Statements that change tables end it in H2";

    TransactionEnded(SQLException cause) {
        super(REASON, cause);
    }

    TransactionEnded() {
        super(REASON);
    }
}
