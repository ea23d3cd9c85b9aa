package org.dealwright.jdbc;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dealwright.api.AppendFailure;
import org.dealwright.api.Batch;
import org.dealwright.api.Recorded;
import org.dealwright.api.Standing;
import org.dealwright.api.Standings;
import org.dealwright.api.StreamId;
import org.dealwright.api.Tail;

/** Where the journal's histories stand: deadlines by one policy always, phases if the journal keeps them. */
final class JdbcStandings implements Standings {
    private final JdbcJournal journal;
    private final Rows rows;
    private final SnapshotRows snapshots;
    private final DeadlineRows deadlines;

    JdbcStandings(JdbcJournal journal, Rows rows, SnapshotRows snapshots, DeadlineRows deadlines) {
        this.journal = journal;
        this.rows = rows;
        this.snapshots = snapshots;
        this.deadlines = deadlines;
    }

    @Override
    public Either<AppendFailure, List<Recorded>> append(Batch batch, List<Standing> standings) {
        return journal.append(batch, new Beside(deadlines, snapshots, standings));
    }

    @Override
    public Tail readTail(StreamId stream) {
        Objects.requireNonNull(stream, "stream");
        return snapshots.areKept()
                ? journal.ask(session -> rows.tail(session, stream, snapshots))
                : Tail.whole(journal.read(stream));
    }

    @Override
    public List<Recorded> readLifecycle(String lifecycle) {
        Objects.requireNonNull(lifecycle, "lifecycle");
        return journal.ask(session -> rows.ofLifecycle(session, lifecycle));
    }

    @Override
    public long deadlinesUpTo() {
        return journal.ask(deadlines::upTo);
    }

    @Override
    public void keepDeadlines(List<Standing> standings, long upTo) {
        List<Standing> all = List.copyOf(standings);
        journal.change("deadlines cannot be kept", session -> {
            deadlines.keep(session, all, upTo);
            return all.size();
        });
    }

    @Override
    public List<StreamId> dueAt(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return journal.ask(session -> deadlines.dueAt(session, instant));
    }
}
