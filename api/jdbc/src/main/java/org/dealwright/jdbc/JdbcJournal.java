package org.dealwright.jdbc;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.SalesPolicy;
import org.dealwright.api.StandingJournal;
import org.dealwright.api.Standings;
import org.dealwright.api.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The journal in a relational database: SQLite, H2 or PostgreSQL. Safe for many threads.
 *
 * <p>A batch is one transaction. What failed before the commit was asked for is {@link AppendFailure.Absent}; what failed in
 * the commit is {@link AppendFailure.Unknown}, unless the database says that it undid it. Where others were in the way, as
 * with a lock that was not had in time, it is tried again a few times first. A database that cannot be read makes a question
 * throw {@link JdbcFailure}; an event that is there and cannot be read makes {@link #read}, {@link #readAll} and
 * {@link #findByKey} throw {@link EventUnreadable}, which says which one it is.
 *
 * <p>Positions are given out by one row, which a batch locks until its end: batches are recorded one after the other, also
 * those of several processes, leave no gap, and show in order. Leave the isolation of transactions at the database's default.
 */
public final class JdbcJournal implements StandingJournal, AutoCloseable {
    private final Sessions sessions;
    private final Dialect dialect;
    private final Durability durability;
    private final Rows rows;
    private final Appending appending;
    private final SnapshotRows snapshots;
    private final Companions companions = new Companions();

    /** The database would let one in after the other as well, but with waits of its own, and not in turn. */
    private final ReentrantLock lock = new ReentrantLock();

    /** What is committed together; null while every batch is committed by itself. Changed under the lock. */
    private volatile @Nullable Bulk bulk;

    private JdbcJournal(
            Sessions sessions, Dialect dialect, TextColumn column, Durability durability, Snapshots snapshots) {
        EventText text = new JsonText();
        this.sessions = sessions;
        this.dialect = dialect;
        this.durability = durability;
        this.snapshots = new SnapshotRows(snapshots);
        rows = new Rows(text, column);
        appending = new Appending(dialect, text);
    }

    /**
     * Opens the journal of a database, which is {@link Durability#FULL}; makes its tables where they are missing.
     *
     * @param source a pool, or else see {@link Builder#keepingConnections}. Its connections must be in nobody's transaction: the
     *     journal commits, so that one that hands out the connection of a transaction that is running, as proxies of frameworks
     *     do, would have that committed too; {@link #together} is for that
     * @throws JdbcFailure if the database fails
     * @throws IllegalStateException if it is not one of the three, cannot be durable, or a later version has made its tables
     */
    public static JdbcJournal on(DataSource source) {
        return builder(source).open();
    }

    /**
     * Opens the journal in a file of SQLite, which is made where it is missing. It needs {@code org.xerial:sqlite-jdbc} on the
     * path, and keeps connections open until it is closed.
     *
     * @throws JdbcFailure if the file cannot be opened
     * @throws IllegalArgumentException if its path has a question mark, behind which the driver expects settings
     * @throws IllegalStateException if the driver is not on the path
     */
    public static JdbcJournal sqlite(Path file) {
        return builder(SqliteFile.at(file)).keepingConnections(SqliteFile.KEPT).open();
    }

    /** Begins with every default. */
    public static Builder builder(DataSource source) {
        return new Builder(source);
    }

    @Override
    public Either<AppendFailure, List<Recorded>> append(Batch batch) {
        return append(batch, null);
    }

    Either<AppendFailure, List<Recorded>> append(Batch batch, @Nullable Beside beside) {
        Objects.requireNonNull(batch, "batch");
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("what is written alongside a command must not give commands");
        }
        lock.lock();
        try {
            Bulk open = bulk;
            if (open != null) {
                return open.append(batch, beside);
            }
            Attempt made = attempt(batch, beside);
            for (int attempt = 1; attempt < Sessions.TRIES && made.isWorthAnother(); attempt++) {
                Sessions.pause(attempt);
                made = attempt(batch, beside);
            }
            return made.answer();
        } finally {
            lock.unlock();
        }
    }

    private Attempt attempt(Batch batch, @Nullable Beside beside) {
        Attempt attempt = new Attempt(dialect, durability, appending, companions, batch, beside);
        try {
            sessions.use(attempt::on);
        } catch (SQLException failed) {
            attempt.failed(failed);
        }
        return attempt;
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        Objects.requireNonNull(stream, "stream");
        return ask(session -> rows.history(session, stream));
    }

    @Override
    public List<Recorded> readAll(long position, int limit) {
        if (position < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "position must be 0 or more and limit 1 or more, were " + position + " and " + limit);
        }
        return askCommitted(session -> rows.page(session, position, limit));
    }

    @Override
    public List<Recorded> findByKey(String key) {
        Objects.requireNonNull(key, "key");
        return ask(session -> rows.byKey(session, key));
    }

    /**
     * Where its histories stand. Deadlines are kept in a table, with what is recorded; by a policy that has kept none yet, or
     * another version of the library, they are made of all that is recorded when they are first asked for. Phases are kept as
     * {@link Builder#snapshots} says.
     *
     * @throws JdbcFailure if the database fails
     */
    @Override
    public Standings standings(SalesPolicy policy) {
        DeadlineRows deadlines = new DeadlineRows(Library.checksum(policy));
        if (ask(deadlines::isToBegin)) {
            change("deadlines cannot be kept", session -> {
                deadlines.begin(session);
                return true;
            });
        }
        return new JdbcStandings(this, rows, snapshots, deadlines);
    }

    /** Does something in a transaction; only what may be done twice. */
    <T> T change(String failing, Sessions.Use<T> work) {
        lock.lock();
        try {
            commitBulk();
            return sessions.insist(dialect::isWorthAnother, session -> {
                try (Transaction transaction = Transaction.begin(session.connection())) {
                    T answer = work.on(session);
                    transaction.commit();
                    return answer;
                }
            });
        } catch (SQLException failed) {
            throw new JdbcFailure(failing, failed);
        } finally {
            lock.unlock();
        }
    }

    <T> T ask(Sessions.Use<T> question) {
        if (bulk == null) {
            return askAlone(question);
        }
        lock.lock();
        try {
            Bulk open = bulk;
            return open == null ? askAlone(question) : open.ask(question);
        } catch (SQLException failed) {
            throw unreadable(failed);
        } finally {
            lock.unlock();
        }
    }

    /** Asks what is committed, once all that waits for it is. */
    private <T> T askCommitted(Sessions.Use<T> question) {
        if (bulk == null || lock.isHeldByCurrentThread()) {
            return askAlone(question);
        }
        lock.lock();
        try {
            commitBulk();
            return askAlone(question);
        } finally {
            lock.unlock();
        }
    }

    private <T> T askAlone(Sessions.Use<T> question) {
        try {
            return sessions.insist(dialect::isWorthAnother, session -> Transaction.within(session, question));
        } catch (SQLException failed) {
            throw unreadable(failed);
        }
    }

    private static JdbcFailure unreadable(SQLException failed) {
        return new JdbcFailure("the journal cannot be read", failed);
    }

    /**
     * Gives a command, and writes something of the embedder's own in the transaction that records it: both are there
     * afterwards, or neither is.
     *
     * <p>The next batch that this thread records takes it along, once; where it has to be tried again, in each try anew. A
     * command that records nothing, as one that is refused, or that was recorded under its key before, writes nothing. It is
     * the journal's transaction, and not one that the embedder has begun, for two reasons: batches wait for each other, so
     * that it must be short; and {@code SalesProcess} remembers what was recorded as soon as it is told, so that it must not
     * be told before the commit.
     *
     * @param work what is written; it must not give commands, nor ask for another connection that writes: SQLite lets one write
     *     at a time, so that people of the same file are put before or afterwards
     * @param command gives one command to the process that has this journal, on the same thread
     * @return what the command answered
     * @throws JdbcFailure if the work throws an {@link SQLException}, or has caught one after which the database can only roll
     *     back, as PostgreSQL; what else it throws comes out as it is. Nothing was recorded then
     * @throws IllegalStateException if the work has ended the transaction by a statement of its own, as one that changes tables
     *     does in H2: the command may be recorded then, or not
     */
    public <T> T together(Alongside work, Supplier<T> command) {
        return companions.during(work, command);
    }

    /**
     * Gives many commands that are committed together, as an import does: where each waits for the disk by itself, that is
     * most of its time.
     *
     * <p>What is recorded meanwhile, by whatever thread, is told as recorded at once, and is certain when this returns, or
     * throws what the commands threw. Killed before that, the database holds what came first: whole batches, without a gap.
     * It is committed after each thousand batches, whenever somebody reads on by position, as subscribers do, and at the end;
     * until then whoever else writes to the database waits, people in the same file of SQLite among them, and a pool
     * has one connection less.
     *
     * @param commands gives them; not in bulk once more
     * @return what the commands answered
     * @throws JdbcFailure if it cannot be committed. What was told as recorded may not be there then, and the journal refuses
     *     everything: open it anew, and the process that has it. Commands under keys can be given again
     */
    public <T> T inBulk(Supplier<T> commands) {
        Objects.requireNonNull(commands, "commands");
        beginBulk();
        try {
            return commands.get();
        } finally {
            endBulk();
        }
    }

    private void beginBulk() {
        lock.lock();
        try {
            if (bulk != null) {
                throw new IllegalStateException("commands are given in bulk already, or could not be committed");
            }
            bulk = new Bulk(sessions, dialect, durability, appending, companions);
        } finally {
            lock.unlock();
        }
    }

    private void endBulk() {
        lock.lock();
        try {
            commitBulk();
            bulk = null;
        } finally {
            lock.unlock();
        }
    }

    /** Under the lock. */
    private void commitBulk() {
        Bulk open = bulk;
        if (open == null) {
            return;
        }
        try {
            open.commit();
        } catch (SQLException failed) {
            throw new JdbcFailure("what was recorded in bulk cannot be committed", failed);
        }
    }

    /** How far subscribers have come, in this database. */
    public SubscriberPositions positions() {
        return new SubscriberPositions(
                sessions, dialect, dialect.isWholeOnlyAlone() ? this::inTurn : Transaction.Step::run);
    }

    /** Between two batches. */
    private void inTurn(Transaction.Step transaction) throws SQLException {
        if (lock.isHeldByCurrentThread()) {
            transaction.run();
            return;
        }
        lock.lock();
        try {
            commitBulk();
            transaction.run();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forgets the keys of what was recorded before an instant; the batches stay, and say under which key they were recorded.
     * A forgotten key is no longer found, and may be taken again.
     *
     * @return how many
     * @throws JdbcFailure if the database fails
     */
    public int forgetKeysBefore(Instant instant) {
        return change("keys cannot be forgotten", session -> {
            PreparedStatement delete = session.statement("DELETE FROM dealwright_key WHERE recorded_second < ?");
            delete.setLong(1, instant.getEpochSecond());
            return delete.executeUpdate();
        });
    }

    /** Closes the connections that it keeps; a data source of the embedder's stays open. */
    @Override
    public void close() {
        sessions.close();
    }

    /** Says what should differ from the defaults. Not thread-safe. */
    public static final class Builder {
        private final DataSource source;
        private Durability durability = Durability.FULL;
        private Snapshots snapshots = Snapshots.none();
        private boolean migrating = true;
        private int kept;

        private Builder(DataSource source) {
            this.source = Objects.requireNonNull(source, "source");
        }

        /** What is certain of a batch once it is acknowledged. */
        public Builder durability(Durability its) {
            durability = Objects.requireNonNull(its, "durability");
            return this;
        }

        /** Which phases are kept, so that long histories need not be read from their beginning; none by default. */
        public Builder snapshots(Snapshots its) {
            snapshots = Objects.requireNonNull(its, "snapshots");
            return this;
        }

        /** Makes and changes no table: where one is missing, opening says which. For those who migrate by their own tool. */
        public Builder withoutMigrating() {
            migrating = false;
            return this;
        }

        /**
         * Keeps connections open while nobody uses them, with what is prepared on them; for a data source that is not a pool.
         * Each of them must be the journal's alone.
         *
         * @param many how many at most
         * @throws IllegalArgumentException if it is negative
         */
        public Builder keepingConnections(int many) {
            if (many < 0) {
                throw new IllegalArgumentException("many must be 0 or more, was " + many);
            }
            kept = many;
            return this;
        }

        /**
         * Opens it.
         *
         * @throws JdbcFailure if the database fails
         * @throws IllegalStateException if it is not one of the three, cannot be as durable as is asked for, or its tables are
         *     not those that the library works with
         */
        public JdbcJournal open() {
            Sessions sessions = new Sessions(source, kept);
            try {
                Dialect dialect = sessions.use(session -> Dialect.of(session.connection()));
                sessions.insist(dialect::isWorthAnother, session -> opened(session.connection(), dialect));
                TextColumn column = sessions.insist(
                        dialect::isWorthAnother,
                        session -> Transaction.within(session, its -> dialect.texts(its.connection())));
                return new JdbcJournal(sessions, dialect, column, durability, snapshots);
            } catch (SQLException failed) {
                sessions.close();
                throw new JdbcFailure("the journal cannot be opened", failed);
            } catch (RuntimeException refused) {
                sessions.close();
                throw refused;
            }
        }

        private boolean opened(Connection connection, Dialect dialect) throws SQLException {
            Schema schema = new Schema(dialect);
            Transaction.outside(connection, () -> dialect.open(connection, durability));
            if (migrating) {
                schema.migrate(connection);
            }
            schema.check(connection);
            dialect.checkTables(connection);
            return true;
        }
    }
}
