package org.dealwright.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What one database does in its own way. */
sealed interface Dialect permits Sqlite, H2, Postgresql {
    /** Those that there are. */
    List<Dialect> ALL = List.of(new Sqlite(), new H2(), new Postgresql());

    /**
     * The one that a connection speaks.
     *
     * @throws IllegalStateException if it is none of them
     */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return ALL.stream()
                .filter(one -> one.product().equals(product))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("tables can be kept in "
                        + ALL.stream().map(Dialect::product).toList() + ", not in " + product));
    }

    /** What JDBC calls it. */
    String product();

    /** How the files with its tables begin. */
    String resource();

    /** An update of the head's one row that answers with its position afterwards: one row, one number. */
    String withPosition(String update);

    /** Lets nobody else change the tables until the transaction ends, where the database does not see to it by itself. */
    void lockSchema(Connection connection) throws SQLException;

    /**
     * Checks, when the journal is opened, and sets once what lasts.
     *
     * @throws IllegalStateException if what is asked for cannot be had
     */
    void open(Connection connection, Durability durability) throws SQLException;

    /**
     * Checks that the tables compare texts as they must.
     *
     * @throws IllegalStateException if they do not
     */
    void checkTables(Connection connection) throws SQLException;

    /** Sets up a connection for appending, before the transaction begins. */
    void prepare(Connection connection, Durability durability) throws SQLException;

    /** Makes what was committed last. */
    void settle(Connection connection, Durability durability) throws SQLException;

    /** Whether it lets one in after the other to write, those who wait not in turn. */
    boolean hasOneWriter();

    /** Whether a crash leaves a transaction whole only where no other was committed while it ran. */
    boolean isWholeOnlyAlone();

    /** Sets up a connection so that what is deleted from now on is overwritten, where the database can. */
    void overwriteDeleted(Connection connection) throws SQLException;

    /** Takes what was overwritten out of the database's log too, where it can and nobody is in the way. */
    void purge(Connection connection) throws SQLException;

    /** Writes a table anew, without what was deleted from it, where the database can. */
    void rewrite(Connection connection, String table) throws SQLException;

    /**
     * Looks at the running transaction, before others write in it.
     *
     * @return what is done when they have written: it throws {@link TransactionEnded} if that transaction runs no more, and
     *     another exception if it can only be rolled back
     */
    Transaction.Step watch(Connection connection) throws SQLException;

    /** How texts are read the fastest, by what the database and its driver do on this connection. */
    TextColumn texts(Connection connection) throws SQLException;

    /** Whether others were in the way, so that the same may work now. Nothing that was not committed has been recorded. */
    boolean isWorthAnother(SQLException failure);

    /** Whether a commit that failed like that has certainly recorded nothing. */
    boolean isUndone(SQLException commit);

    /** Whether a table is not there. */
    boolean isTableMissing(SQLException failure);
}
