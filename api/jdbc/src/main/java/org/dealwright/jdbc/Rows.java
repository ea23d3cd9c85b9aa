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

/** Reads the table of events. Each question is one statement, so that it sees a batch whole or not at all. */
final class Rows {
    private static final String COLUMNS =
            "SELECT e.position, e.version, e.recorded_second, e.recorded_nano, e.batch_key, e.type, e.payload";
    private static final String HISTORY =
            COLUMNS + " FROM dealwright_event e WHERE e.lifecycle = ? AND e.id = ? ORDER BY e.version";
    private static final String PAGE =
            COLUMNS + ", e.lifecycle, e.id FROM dealwright_event e WHERE e.position > ? ORDER BY e.position LIMIT ?";
    private static final String BY_KEY = COLUMNS
            + ", e.lifecycle, e.id FROM dealwright_key k JOIN dealwright_event e"
            + " ON e.position >= k.first_position AND e.position <= k.last_position"
            + " WHERE k.batch_key = ? ORDER BY e.position";

    private static final int FETCHED = 1_000;

    private final EventText text;

    Rows(EventText text) {
        this.text = text;
    }

    List<Recorded> history(Session session, StreamId stream) throws SQLException {
        PreparedStatement query = session.statement(HISTORY);
        query.setString(1, stream.lifecycle());
        query.setString(2, stream.id());
        List<Recorded> history = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                history.add(recorded(row, stream));
            }
        }
        return List.copyOf(history);
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
                rows.add(recorded(row, new StreamId(row.getString(8), row.getString(9))));
            }
        }
        return List.copyOf(rows);
    }

    private Recorded recorded(ResultSet row, StreamId stream) throws SQLException {
        return new Recorded(
                stream,
                row.getLong(2),
                row.getLong(1),
                Instant.ofEpochSecond(row.getLong(3), row.getInt(4)),
                Option.of(row.getString(5)),
                text.read(row.getString(6), row.getString(7)));
    }
}
