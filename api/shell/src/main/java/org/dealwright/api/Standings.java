package org.dealwright.api;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;

/**
 * Where the histories of a {@link StandingJournal} stand: phases that long ones had come to, and when time will act on which
 * by one policy. Implementations are safe for many threads.
 *
 * <p>A batch may also be recorded without them, by {@link Journal#append} or by another policy. What is kept of phases stays
 * true then; {@link #deadlinesUpTo} says how far it holds for deadlines.
 */
public interface Standings {
    /**
     * Records a batch as {@link Journal#append} does, and with it, all of both or nothing, what its histories come to.
     *
     * @param standings one for each history that the batch adds to
     * @return what was recorded, in the batch's order; else why not
     */
    Either<AppendFailure, List<Recorded>> append(Batch batch, List<Standing> standings);

    /** The end of a history: a phase that it had come to, if one is kept, and what was recorded after it. */
    Tail readTail(StreamId stream);

    /** Everything recorded of one life cycle, history by history, each by version. */
    List<Recorded> readLifecycle(String lifecycle);

    /** The position up to which all that was recorded counts in {@link #dueAt}; 0 where nothing is kept by this policy. */
    long deadlinesUpTo();

    /**
     * Keeps deadlines that were not kept when it was recorded; those by another policy are forgotten.
     *
     * @param standings every history to which something was added after {@link #deadlinesUpTo}, as it stands
     * @param upTo the position up to which that is so
     */
    void keepDeadlines(List<Standing> standings, long upTo);

    /** The histories that are due at that instant; earliest first, those due together by life cycle and identifier. */
    List<StreamId> dueAt(Instant instant);
}
