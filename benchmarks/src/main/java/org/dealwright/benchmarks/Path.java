package org.dealwright.benchmarks;

import java.util.List;
import org.dealwright.process.Event;

/**
 * A path that the library and its rivals walk. Everything that a step needs is made beforehand: the clock that is run is that
 * of deciding. It is walked where its types are known, as an embedder walks it: generic code has every event looked at once
 * more, as an {@link Event}.
 *
 * @param <S> the library's phases
 * @param <E> its events
 * @param <P> its policy
 * @param <T> the rivals' triggers
 */
abstract class Path<S, E extends Event, P, T> {
    /** Where it sets out. */
    abstract S start();

    /** The steps, in order. */
    abstract List<Step<S, P, T>> steps();

    /** Decides and applies as many steps as there is room for, and keeps their events. */
    abstract S walk(E[] kept);

    /** Applies events that were kept before. */
    abstract S replay(E[] history);
}
