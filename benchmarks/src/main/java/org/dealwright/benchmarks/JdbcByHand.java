package org.dealwright.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.dealwright.api.Batch;
import org.dealwright.jdbc.JdbcJournal;
import org.dealwright.json.DealwrightJson;
import org.dealwright.process.Event;

/**
 * What somebody would write who needs the same rows of the same tables, and no answer: one connection, no check of a version,
 * no key, no other thread.
 */
final class JdbcByHand implements AutoCloseable {
    private static final DealwrightJson<Event> JSON = DealwrightJson.events();

    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement insert;
    private Connection reading;
    private PreparedStatement query;

    JdbcByHand(Path file) throws SQLException {
        JdbcJournal.sqlite(file).close();
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous=FULL");
        }
        connection.setAutoCommit(false);
        head = connection.prepareStatement("UPDATE dealwright_head SET position = position + ? RETURNING position");
        insert = connection.prepareStatement("INSERT INTO dealwright_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        reading = connection;
        query = insert;
    }

    /** One history, new. */
    void append(Batch batch) throws SQLException {
        Batch.Append append = batch.appends().get(0);
        int many = append.events().size();
        head.setInt(1, many);
        long position;
        try (ResultSet taken = head.executeQuery()) {
            position = taken.getLong(1) - many;
        }
        for (int i = 0; i < many; i++) {
            Event event = append.events().get(i);
            insert.setLong(1, position + i + 1);
            insert.setString(2, append.stream().lifecycle());
            insert.setString(3, append.stream().id());
            insert.setLong(4, i + 1L);
            insert.setLong(5, batch.recordedAt().getEpochSecond());
            insert.setInt(6, 0);
            insert.setString(7, null);
            insert.setString(8, JSON.typeOf(event));
            insert.setString(9, JSON.encodePayload(event));
            insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
    }

    /** Every column of a history, as JDBC hands it out; how many rows there were. */
    int query(Path file, String lifecycle, String id) throws SQLException {
        if (reading.equals(connection)) {
            reading = DriverManager.getConnection("jdbc:sqlite:" + file);
            query = reading.prepareStatement(
                    "SELECT position, version, recorded_second, recorded_nano, batch_key, type,"
                            + " payload FROM dealwright_event WHERE lifecycle = ? AND id = ? ORDER BY version");
        }
        query.setString(1, lifecycle);
        query.setString(2, id);
        int rows = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows += row.getLong(1) > 0 && row.getLong(2) > 0 && row.getLong(3) > 0 && row.getInt(4) == 0 ? 1 : 0;
                rows += row.getString(5) == null ? 0 : 1;
                rows += row.getString(6).isEmpty() || row.getString(7).isEmpty() ? 1 : 0;
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        if (!reading.equals(connection)) {
            reading.close();
        }
        connection.close();
    }
}
