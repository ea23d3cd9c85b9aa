package org.dealwright.api;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the journal keeps besides what happened. Where it keeps nothing, histories are read from their beginning. */
final class Kept {
    private static final int PAGE = 10_000;

    private final Journal journal;
    private final SalesPolicy policy;
    private final @Nullable Standings standings;

    Kept(Journal journal, SalesPolicy policy) {
        this.journal = journal;
        this.policy = policy;
        standings = journal instanceof StandingJournal standing ? standing.standings(policy) : null;
    }

    /** Whether it keeps where histories stand: then not all of them need be read. */
    boolean isThere() {
        return standings != null;
    }

    /** Records a batch, with what its histories come to. */
    Either<AppendFailure, List<Recorded>> append(Batch batch, Unit unit) {
        return standings == null ? journal.append(batch) : standings.append(batch, unit.standings());
    }

    Tail tail(StreamId stream) {
        return standings == null ? Tail.whole(journal.read(stream)) : standings.readTail(stream);
    }

    /** Notes everybody on the roster, of whom nothing else is read. */
    void noteIn(Staff staff) {
        if (standings == null) {
            return;
        }
        Map<StreamId, Fold<?, ?>> members = new LinkedHashMap<>();
        for (Recorded recorded : standings.readLifecycle(Kind.MEMBER.lifecycle())) {
            members.computeIfAbsent(recorded.stream(), stream -> Fold.of(Kind.MEMBER))
                    .add(recorded);
        }
        members.values().forEach(member -> member.noteIn(staff));
    }

    /**
     * The histories due at that instant, earliest first; none is read for it.
     *
     * @param otherwise what tells where nothing is kept
     * @param whileNobodyRecords makes the deadlines that are not kept yet
     */
    List<StreamId> dueAt(Instant instant, Due otherwise, Consumer<Runnable> whileNobodyRecords) {
        if (standings == null) {
            return otherwise.at(instant);
        }
        if (!journal.readAll(standings.deadlinesUpTo(), 1).isEmpty()) {
            Standings behind = standings;
            whileNobodyRecords.accept(() -> catchUp(behind));
        }
        return standings.dueAt(instant);
    }

    /** Which histories are due. */
    @FunctionalInterface
    interface Due {
        List<StreamId> at(Instant instant);
    }

    /**
     * Looks at what was recorded while no deadlines were kept, or by another policy; histories that have not gone on since are
     * not read.
     */
    private void catchUp(Standings behind) {
        Map<StreamId, Fold<?, ?>> folds = new LinkedHashMap<>();
        long position = behind.deadlinesUpTo();
        for (List<Recorded> page = journal.readAll(position, PAGE);
                !page.isEmpty();
                page = journal.readAll(position, PAGE)) {
            for (Recorded recorded : page) {
                folds.computeIfAbsent(recorded.stream(), stream -> begun(recorded))
                        .add(recorded);
                position = recorded.position();
            }
        }
        List<Standing> all = new ArrayList<>(folds.size());
        folds.forEach((stream, fold) -> all.add(fold.standing(stream, policy)));
        behind.keepDeadlines(all, position);
    }

    private Fold<?, ?> begun(Recorded first) {
        Kind<?, ?, ?, ?> kind = Kind.of(first.stream());
        return first.version() == 1 ? Fold.of(kind) : Fold.of(kind, tail(first.stream()));
    }
}
