package org.dealwright.jdbc;

/** What is certain of a batch once {@link JdbcJournal#append} has answered that it is recorded. */
public enum Durability {
    /**
     * It outlives the process, the operating system and the power supply, as far as the disk does what it says. The default.
     *
     * <ul>
     *   <li>SQLite: the journal switches the file to write-ahead logging, sets {@code synchronous=FULL} on every connection
     *       that it appends with, reads both back, and refuses to open or to append where they are not so.
     *   <li>H2: a commit alone reaches the disk up to half a second later, and {@code WRITE_DELAY=0} alone does not sync it.
     *       The journal sets {@code WRITE_DELAY} to 0, which the database keeps, and runs {@code CHECKPOINT SYNC} after each
     *       commit: both need an administrator's rights. For a moment others read what is not on the disk yet. It must be
     *       the only one that writes to that database: H2 does not keep a transaction whole in a crash while another one
     *       commits. A database in memory is refused.
     *   <li>PostgreSQL: that is what {@code fsync=on} and {@code synchronous_commit=on} do; where one of them is off, the
     *       journal warns in the log when it is opened.
     * </ul>
     */
    FULL,

    /**
     * Whatever the database does by itself; the journal sets, checks and refuses nothing. After a crash the last batches that
     * were acknowledged may be gone.
     *
     * <ul>
     *   <li>SQLite in WAL with {@code synchronous=NORMAL}: nothing is lost when the process is killed; when the power fails,
     *       what was recorded since the last checkpoint may be. With {@code OFF} the file may be damaged.
     *   <li>H2: what was recorded in the last half second is lost even when only the process is killed, and of one batch
     *       half may be there.
     *   <li>PostgreSQL with {@code synchronous_commit=off}: up to three times {@code wal_writer_delay}, by default 0.6 s, is
     *       lost when the server is killed. With {@code fsync=off} a power failure may damage the database.
     * </ul>
     */
    AS_CONFIGURED
}
