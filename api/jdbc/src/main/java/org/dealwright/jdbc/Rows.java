package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.api.Tail;

/** Reads the table of events. Each question is one statement, so that it sees a batch whole or not at all. */
final class Rows {
    private static final String COLUMNS =
            "SELECT e.position, e.version, e.recorded_second, e.recorded_nano, e.batch_key, e.type, e.payload";
    private static final String HISTORY =
            COLUMNS + " FROM dealwright_event e WHERE e.lifecycle = ? AND e.id = ? ORDER BY e.version";
    private static final String TAIL = COLUMNS
            + " FROM dealwright_event e WHERE e.lifecycle = ? AND e.id = ? AND e.version >="
            + " COALESCE((SELECT s.version FROM dealwright_snapshot s WHERE s.lifecycle = ? AND s.id = ?), 1)"
            + " ORDER BY e.version";
    private static final String OF_LIFECYCLE =
            COLUMNS + ", e.lifecycle, e.id FROM dealwright_event e WHERE e.lifecycle = ? ORDER BY e.id, e.version";
    private static final String PAGE =
            COLUMNS + ", e.lifecycle, e.id FROM dealwright_event e WHERE e.position > ? ORDER BY e.position LIMIT ?";
    private static final String BY_KEY = COLUMNS
            + ", e.lifecycle, e.id FROM dealwright_key k JOIN dealwright_event e"
            + " ON e.position >= k.first_position AND e.position <= k.last_position"
            + " WHERE k.batch_key = ? ORDER BY e.position";

    private static final int FETCHED = 1_000;

    private final EventText text;
    private final TextColumn column;

    Rows(EventText text, TextColumn column) {
        this.text = text;
        this.column = column;
    }

    List<Recorded> history(Session session, StreamId stream) throws SQLException {
        PreparedStatement query = session.statement(HISTORY);
        query.setString(1, stream.lifecycle());
        query.setString(2, stream.id());
        return history(query, stream);
    }

    private List<Recorded> history(PreparedStatement query, StreamId stream) throws SQLException {
        List<Recorded> history = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                history.add(recorded(row, stream));
            }
        }
        return List.copyOf(history);
    }

    /**
     * A history from its snapshot on. The event on which that stands is read too: a snapshot of a history that is not there,
     * or is another one, counts for nothing. What is recorded in between shows at most as events that follow.
     */
    Tail tail(Session session, StreamId stream, SnapshotRows snapshots) throws SQLException {
        PreparedStatement query = session.statement(TAIL);
        query.setString(1, stream.lifecycle());
        query.setString(2, stream.id());
        query.setString(3, stream.lifecycle());
        query.setString(4, stream.id());
        List<Recorded> read = history(query, stream);
        if (!read.isEmpty() && read.get(0).version() == 1) {
            return Tail.whole(read);
        }
        Option<Object> phase = read.isEmpty() ? Option.none() : snapshots.find(session, read.get(0));
        return phase.isEmpty()
                ? Tail.whole(history(session, stream))
                : new Tail(read.get(0).version(), phase, read.subList(1, read.size()));
    }

    List<Recorded> ofLifecycle(Session session, String lifecycle) throws SQLException {
        PreparedStatement query = session.statement(OF_LIFECYCLE);
        query.setString(1, lifecycle);
        query.setFetchSize(FETCHED);
        return rows(query);
    }

    List<Recorded> page(Session session, long position, int limit) throws SQLException {
        PreparedStatement query = session.statement(PAGE);
        query.setLong(1, position);
        query.setInt(2, limit);
        query.setFetchSize(Math.min(limit, FETCHED));
        return rows(query);
    }

    List<Recorded> byKey(Session session, String key) throws SQLException {
        PreparedStatement query = session.statement(BY_KEY);
        query.setString(1, key);
        return rows(query);
    }

    private List<Recorded> rows(PreparedStatement query) throws SQLException {
        List<Recorded> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(recorded(row, new StreamId(column.of(row, 8), column.of(row, 9))));
            }
        }
        return List.copyOf(rows);
    }

    private Recorded recorded(ResultSet row, StreamId stream) throws SQLException {
        long position = row.getLong(1);
        String type = column.of(row, 6);
        return new Recorded(
                stream,
                row.getLong(2),
                position,
                Instant.ofEpochSecond(row.getLong(3), row.getInt(4)),
                Option.of(row.getString(5)),
                text.read(type, column.of(row, 7))
                        .getOrElseThrow(failure -> new EventUnreadable(stream, position, type, failure)));
    }
}
