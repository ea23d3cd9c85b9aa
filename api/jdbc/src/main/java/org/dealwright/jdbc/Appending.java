package org.dealwright.jdbc;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.process.Event;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch within a transaction. Taking positions comes first: it locks the one row of the head until the transaction
 * ends, so that whoever appends has seen all who appended before, and readers see positions in their order.
 */
final class Appending {
    private static final String TAKE_POSITIONS = "UPDATE dealwright_head SET position = position + ?";
    private static final String TAKE_KEY = "INSERT INTO dealwright_key"
            + " (batch_key, first_position, last_position, recorded_second)"
            + " SELECT CAST(? AS VARCHAR(255)), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT)"
            + " WHERE NOT EXISTS (SELECT 1 FROM dealwright_key WHERE batch_key = ?)";
    private static final String VERSION = "SELECT MAX(version) FROM dealwright_event WHERE lifecycle = ? AND id = ?";
    private static final String INSERT = "INSERT INTO dealwright_event"
            + " (position, lifecycle, id, version, recorded_second, recorded_nano, batch_key, type, payload)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** How many rows go to the database together. */
    private static final int ROWS = 1_000;

    private final String takePositions;
    private final String takePositionsKeepingUp;
    private final EventText text;

    Appending(Dialect dialect, EventText text) {
        takePositions = dialect.withPosition(TAKE_POSITIONS);
        takePositionsKeepingUp = dialect.withPosition(TAKE_POSITIONS + DeadlineRows.KEEPING_UP);
        this.text = text;
    }

    /**
     * What the batch comes to when the transaction is committed; where it answers why not, it is to be rolled back.
     *
     * @param beside what is kept of where its histories stand; null for nothing
     */
    Either<AppendFailure, List<Recorded>> write(Session session, Batch batch, @Nullable Beside beside)
            throws SQLException {
        int many = 0;
        for (Batch.Append append : batch.appends()) {
            many += append.events().size();
        }
        long last = takePositions(session, many, beside);
        if (batch.key().isDefined() && !takeKey(session, batch, last - many + 1, last)) {
            return Either.left(new AppendFailure.KeyTaken(batch.key().get()));
        }
        Option<AppendFailure> conflict = conflict(session, batch);
        if (conflict.isDefined()) {
            return Either.left(conflict.get());
        }
        List<Recorded> recorded = insert(session, recorded(batch, last - many + 1));
        if (beside != null) {
            beside.write(session, recorded);
        }
        return Either.right(recorded);
    }

    private long takePositions(Session session, int many, @Nullable Beside beside) throws SQLException {
        PreparedStatement take = session.statement(beside == null ? takePositions : takePositionsKeepingUp);
        take.setInt(1, many);
        if (beside != null) {
            beside.deadlines().keepUp(take, 2, many);
        }
        try (ResultSet taken = take.executeQuery()) {
            if (!taken.next()) {
                throw new SQLException("dealwright_head has no row");
            }
            return taken.getLong(1);
        }
    }

    private static boolean takeKey(Session session, Batch batch, long first, long last) throws SQLException {
        PreparedStatement take = session.statement(TAKE_KEY);
        take.setString(1, batch.key().get());
        take.setLong(2, first);
        take.setLong(3, last);
        take.setLong(4, batch.recordedAt().getEpochSecond());
        take.setString(5, batch.key().get());
        return take.executeUpdate() == 1;
    }

    private static Option<AppendFailure> conflict(Session session, Batch batch) throws SQLException {
        for (Batch.Append append : batch.appends()) {
            long actual = version(session, append.stream());
            if (actual != append.expectedVersion()) {
                return Option.of(new AppendFailure.Conflict(append.stream(), append.expectedVersion(), actual));
            }
        }
        return Option.none();
    }

    private static long version(Session session, StreamId stream) throws SQLException {
        PreparedStatement ask = session.statement(VERSION);
        ask.setString(1, stream.lifecycle());
        ask.setString(2, stream.id());
        try (ResultSet answer = ask.executeQuery()) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    private static List<Recorded> recorded(Batch batch, long first) {
        List<Recorded> all = new ArrayList<>();
        for (Batch.Append append : batch.appends()) {
            long version = append.expectedVersion();
            for (Event event : append.events()) {
                version++;
                all.add(new Recorded(
                        append.stream(), version, first + all.size(), batch.recordedAt(), batch.key(), event));
            }
        }
        return List.copyOf(all);
    }

    private List<Recorded> insert(Session session, List<Recorded> all) throws SQLException {
        PreparedStatement insert = session.statement(INSERT);
        int waiting = 0;
        for (Recorded one : all) {
            set(insert, one);
            if (all.size() == 1) {
                insert.executeUpdate();
                return all;
            }
            insert.addBatch();
            waiting++;
            if (waiting == ROWS) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        if (waiting > 0) {
            insert.executeBatch();
        }
        return all;
    }

    private void set(PreparedStatement insert, Recorded one) throws SQLException {
        insert.setLong(1, one.position());
        insert.setString(2, one.stream().lifecycle());
        insert.setString(3, one.stream().id());
        insert.setLong(4, one.version());
        Instant at = one.recordedAt();
        insert.setLong(5, at.getEpochSecond());
        insert.setInt(6, at.getNano());
        insert.setString(7, one.key().getOrNull());
        insert.setString(8, text.type(one.event()));
        insert.setString(9, text.write(one.event()));
    }
}
