package org.dealwright.api;

import io.vavr.control.Either;
import java.util.List;

/**
 * Where what happened is kept, for ever and unchanged.
 *
 * <p>The contract is a test suite: {@code JournalContract} in {@code dealwright-testkit}. Implementations are safe for
 * many threads. A reader sees a batch whole, or not at all.
 */
public interface Journal {
    /**
     * Records a batch, all of it or nothing.
     *
     * @return what was recorded, in the batch's order; else why not
     */
    Either<AppendFailure, List<Recorded>> append(Batch batch);

    /** The whole history, by version; empty where there is none. */
    List<Recorded> read(StreamId stream);

    /**
     * What stands after a position, by position.
     *
     * @param position the last position already seen, 0 for none
     * @param limit how many at most
     * @throws IllegalArgumentException if the position is negative or the limit less than 1
     */
    List<Recorded> readAll(long position, int limit);

    /** The batch recorded with that key, by position; empty where there is none. */
    List<Recorded> findByKey(String key);
}
