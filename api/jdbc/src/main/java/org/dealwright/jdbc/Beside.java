package org.dealwright.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.dealwright.api.Recorded;
import org.dealwright.api.Standing;

/**
 * What is kept of where histories stand, in the transaction of the batch that brings them there.
 *
 * @param standings of the histories that the batch adds to
 */
record Beside(DeadlineRows deadlines, SnapshotRows snapshots, List<Standing> standings) {
    Beside {
        standings = List.copyOf(standings);
    }

    void write(Session session, List<Recorded> recorded) throws SQLException {
        deadlines.write(session, standings);
        snapshots.write(session, recorded, standings);
    }
}
