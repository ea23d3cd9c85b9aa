package org.dealwright.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dealwright.api.Standing;
import org.dealwright.api.StreamId;

/** Writes and reads the table of deadlines, those of one policy at a time; the head says of which, and how far they hold. */
final class DeadlineRows {
    /** With it the head notes that the deadlines of what is recorded are kept too, if those of all before are. */
    static final String KEEPING_UP =
            ", deadline_position = CASE WHEN deadline_position = position AND deadline_policy = ?"
                    + " THEN position + CAST(? AS BIGINT) ELSE deadline_position END";

    private static final String DELETE = "DELETE FROM dealwright_deadline WHERE lifecycle = ? AND id = ?";
    private static final String INSERT =
            "INSERT INTO dealwright_deadline (lifecycle, id, due_second, due_nano) VALUES (?, ?, ?, ?)";
    private static final String DUE =
            "SELECT lifecycle, id, due_second, due_nano FROM dealwright_deadline WHERE due_second <= ?";
    private static final String UP_TO = "SELECT deadline_position FROM dealwright_head WHERE deadline_policy = ?";
    private static final String BEGIN = "UPDATE dealwright_head SET deadline_position = 0, deadline_policy = ?"
            + " WHERE deadline_policy IS NULL OR deadline_policy <> ?";
    private static final String IS_TO_BEGIN = "SELECT 1 FROM dealwright_head"
            + " WHERE position = 0 AND (deadline_policy IS NULL OR deadline_policy <> ?)";
    private static final String MOVE =
            "UPDATE dealwright_head SET deadline_position = ? WHERE deadline_position < ? AND position >= ?";

    private static final int ROWS = 1_000;

    private final String policy;

    /** Takes the checksum of the policy. */
    DeadlineRows(String policy) {
        this.policy = policy;
    }

    private record Due(StreamId stream, Instant at) {
        static final Comparator<Due> EARLIEST = Comparator.comparing(Due::at)
                .thenComparing(due -> due.stream().lifecycle())
                .thenComparing(due -> due.stream().id());
    }

    /** Sets what {@link #KEEPING_UP} asks for. */
    void keepUp(PreparedStatement take, int from, int many) throws SQLException {
        take.setString(from, policy);
        take.setLong(from + 1, many);
    }

    /** In the transaction of the batch that moves them. */
    void write(Session session, List<Standing> standings) throws SQLException {
        for (Standing standing : standings) {
            if (standing.moved()) {
                PreparedStatement delete = session.statement(DELETE);
                name(delete, standing.stream());
                delete.executeUpdate();
                if (standing.due().isDefined()) {
                    insert(session.statement(INSERT), standing).executeUpdate();
                }
            }
        }
    }

    private static void name(PreparedStatement statement, StreamId stream) throws SQLException {
        statement.setString(1, stream.lifecycle());
        statement.setString(2, stream.id());
    }

    private static PreparedStatement insert(PreparedStatement insert, Standing standing) throws SQLException {
        Instant due = standing.due().get();
        name(insert, standing.stream());
        insert.setLong(3, due.getEpochSecond());
        insert.setInt(4, due.getNano());
        return insert;
    }

    /** Whether nothing is recorded yet, so that nothing need be made anew, and the head does not say so. */
    boolean isToBegin(Session session) throws SQLException {
        PreparedStatement query = session.statement(IS_TO_BEGIN);
        query.setString(1, policy);
        try (ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    /** Forgets deadlines by another policy. */
    void begin(Session session) throws SQLException {
        PreparedStatement begin = session.statement(BEGIN);
        begin.setString(1, policy);
        begin.setString(2, policy);
        if (begin.executeUpdate() == 1) {
            session.statement("DELETE FROM dealwright_deadline").executeUpdate();
        }
    }

    long upTo(Session session) throws SQLException {
        PreparedStatement query = session.statement(UP_TO);
        query.setString(1, policy);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** In a transaction of its own, which locks the head first. */
    void keep(Session session, List<Standing> standings, long upTo) throws SQLException {
        begin(session);
        PreparedStatement delete = session.statement(DELETE);
        PreparedStatement insert = session.statement(INSERT);
        for (int from = 0; from < standings.size(); from += ROWS) {
            for (Standing standing : standings.subList(from, Math.min(from + ROWS, standings.size()))) {
                name(delete, standing.stream());
                delete.addBatch();
                if (standing.due().isDefined()) {
                    insert(insert, standing).addBatch();
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
        PreparedStatement move = session.statement(MOVE);
        move.setLong(1, upTo);
        move.setLong(2, upTo);
        move.setLong(3, upTo);
        move.executeUpdate();
    }

    List<StreamId> dueAt(Session session, Instant instant) throws SQLException {
        PreparedStatement query = session.statement(DUE);
        query.setLong(1, instant.getEpochSecond());
        List<Due> due = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Instant at = Instant.ofEpochSecond(row.getLong(3), row.getInt(4));
                if (!at.isAfter(instant)) {
                    due.add(new Due(new StreamId(row.getString(1), row.getString(2)), at));
                }
            }
        }
        return due.stream().sorted(Due.EARLIEST).map(Due::stream).toList();
    }
}
