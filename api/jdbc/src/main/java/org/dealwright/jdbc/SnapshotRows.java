package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.dealwright.api.Recorded;
import org.dealwright.api.Standing;
import org.dealwright.api.StreamId;
import org.dealwright.json.DealwrightJson;
import org.jspecify.annotations.Nullable;

/** Writes and reads the table of snapshots, one for each history at most. */
final class SnapshotRows {
    private static final String DELETE = "DELETE FROM dealwright_snapshot WHERE lifecycle = ? AND id = ?";
    private static final String INSERT = "INSERT INTO dealwright_snapshot"
            + " (lifecycle, id, version, position, library, type, payload, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT library, type, payload, checksum FROM dealwright_snapshot"
            + " WHERE lifecycle = ? AND id = ? AND version = ? AND position = ?";

    /** What a database keeps as one text at most. */
    private static final int LONGEST = 1_000_000;

    private static final DealwrightJson<Object> PHASES = DealwrightJson.phases();

    private final Snapshots snapshots;

    SnapshotRows(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    boolean areKept() {
        return snapshots.areKept();
    }

    /** A phase as it is kept. */
    private record Snapshot(StreamId stream, long version, long position, String library, String type, String payload) {
        /** What tells whether any of it was damaged. */
        long checksum() {
            CRC32C checksum = new CRC32C();
            checksum.update(toString().getBytes(StandardCharsets.UTF_8));
            return checksum.getValue();
        }
    }

    /** Writes the phases that are due with what was recorded, in its transaction. */
    void write(Session session, List<Recorded> recorded, List<Standing> standings) throws SQLException {
        Map<StreamId, Recorded> last = last(recorded);
        if (last.isEmpty()) {
            return;
        }
        for (Standing standing : standings) {
            Recorded newest = last.get(standing.stream());
            Snapshot snapshot = newest == null ? null : snapshot(newest, standing);
            if (snapshot != null) {
                replace(session, snapshot);
            }
        }
    }

    /** The last event of each history that has come to where a snapshot is due. */
    private Map<StreamId, Recorded> last(List<Recorded> recorded) {
        Map<StreamId, Recorded> last = Map.of();
        for (Recorded one : recorded) {
            if (snapshots.isDueAt(one.version())) {
                last = last.isEmpty() ? new HashMap<>() : last;
                last.put(one.stream(), one);
            } else if (!last.isEmpty() && last.containsKey(one.stream())) {
                last.put(one.stream(), one);
            }
        }
        return last;
    }

    /** Null where the phase is not one that can be kept: then the events are read, as ever. */
    private static @Nullable Snapshot snapshot(Recorded newest, Standing standing) {
        try {
            String payload = PHASES.encodePayload(standing.phase());
            return payload.length() > LONGEST || newest.version() != standing.version()
                    ? null
                    : new Snapshot(
                            standing.stream(),
                            standing.version(),
                            newest.position(),
                            Library.CHECKSUM,
                            PHASES.typeOf(standing.phase()),
                            payload);
        } catch (RuntimeException unwritable) {
            return null;
        }
    }

    private static void replace(Session session, Snapshot snapshot) throws SQLException {
        PreparedStatement delete = session.statement(DELETE);
        delete.setString(1, snapshot.stream().lifecycle());
        delete.setString(2, snapshot.stream().id());
        delete.executeUpdate();
        PreparedStatement insert = session.statement(INSERT);
        insert.setString(1, snapshot.stream().lifecycle());
        insert.setString(2, snapshot.stream().id());
        insert.setLong(3, snapshot.version());
        insert.setLong(4, snapshot.position());
        insert.setString(5, snapshot.library());
        insert.setString(6, snapshot.type());
        insert.setString(7, snapshot.payload());
        insert.setLong(8, snapshot.checksum());
        insert.executeUpdate();
    }

    /** The phase that stands on an event; none where none is kept, or it is not what this library has written. */
    Option<Object> find(Session session, Recorded event) throws SQLException {
        PreparedStatement query = session.statement(FIND);
        query.setString(1, event.stream().lifecycle());
        query.setString(2, event.stream().id());
        query.setLong(3, event.version());
        query.setLong(4, event.position());
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Option.none();
            }
            Snapshot snapshot = new Snapshot(
                    event.stream(),
                    event.version(),
                    event.position(),
                    row.getString(1),
                    row.getString(2),
                    row.getString(3));
            return row.getLong(4) == snapshot.checksum() ? phase(snapshot) : Option.none();
        }
    }

    private static Option<Object> phase(Snapshot snapshot) {
        boolean fits = snapshot.library().equals(Library.CHECKSUM)
                && snapshot.type().startsWith(snapshot.stream().lifecycle() + ".phase.");
        return fits ? PHASES.decodePayload(snapshot.type(), snapshot.payload()).toOption() : Option.none();
    }
}
