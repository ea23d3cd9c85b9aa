package org.dealwright.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Where sessions come from: anew from the data source each time, or kept with what was prepared on them. */
final class Sessions {
    /** A session idle for longer is asked whether its connection still works. */
    private static final long TRUSTED_NANOS = 5_000_000_000L;

    private static final int SECONDS_TO_ANSWER = 5;

    /** How often something is tried in which others may be in the way. */
    static final int TRIES = 5;

    private static final long PAUSE_NANOS = 2_000_000;

    private final DataSource source;
    private final int kept;
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * Sessions over a data source.
     *
     * @param kept how many connections stay open while nobody uses them; 0 where the data source is a pool
     */
    Sessions(DataSource source, int kept) {
        this.source = source;
        this.kept = kept;
    }

    /** What is done on a session. */
    @FunctionalInterface
    interface Use<T> {
        T on(Session session) throws SQLException;
    }

    /** Does something on a session; after a failure its connection is not used again. */
    <T> T use(Use<T> use) throws SQLException {
        Session session = open();
        boolean well = false;
        try {
            T answer = use.on(session);
            well = true;
            return answer;
        } finally {
            if (well) {
                giveBack(session);
            } else {
                closeQuietly(session);
            }
        }
    }

    /** The same, and again a few times where others were in the way; only for what may be done twice. */
    <T> T insist(Predicate<SQLException> isWorthAnother, Use<T> use) throws SQLException {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return use(use);
            } catch (SQLException failed) {
                if (!isWorthAnother.test(failed)) {
                    throw failed;
                }
                pause(attempt);
            }
        }
        return use(use);
    }

    /** Lets others be done; longer after each try. */
    static void pause(int attempt) {
        LockSupport.parkNanos(PAUSE_NANOS * attempt);
    }

    /** A session, to be given back or closed. */
    Session open() throws SQLException {
        for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            if (System.nanoTime() - session.idleSince() < TRUSTED_NANOS
                    || session.connection().isValid(SECONDS_TO_ANSWER)) {
                return session;
            }
            closeQuietly(session);
        }
        return new Session(source.getConnection());
    }

    void giveBack(Session session) {
        if (closed || idle.size() >= kept) {
            closeQuietly(session);
            return;
        }
        session.idleFrom(System.nanoTime());
        idle.addFirst(session);
        if (closed) {
            close();
        }
    }

    /** Closes what nobody uses; what is used is closed when it is given back. */
    void close() {
        closed = true;
        for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            closeQuietly(session);
        }
    }

    /** What was done on it is done or failed already; that closing fails changes neither. */
    static void closeQuietly(Session session) {
        try {
            session.close();
        } catch (SQLException ignored) {
            // the connection is gone, which is what was wanted
        }
    }
}
