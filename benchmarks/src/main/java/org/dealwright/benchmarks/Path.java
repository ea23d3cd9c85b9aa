package org.dealwright.benchmarks;

import java.util.List;
import org.dealwright.process.Event;
import org.dealwright.process.Lifecycle;

/**
 * A path that the library and its rivals walk. Everything that a step needs is made beforehand: the clock that is run is that
 * of deciding.
 *
 * @param <S> the library's phases
 * @param <E> its events
 * @param <P> its policy
 * @param <T> the rivals' triggers
 */
abstract class Path<S, E extends Event, P, T> {
    private final Lifecycle<S, E, P> table;

    Path(Lifecycle<S, E, P> table) {
        this.table = table;
    }

    /** Where it sets out. */
    abstract S start();

    /** The steps, in order. */
    abstract List<Step<S, P, T>> steps();

    /** Decides and applies as many steps as there is room for, and keeps their events. */
    final S walk(E[] kept) {
        S phase = start();
        for (int i = 0; i < kept.length; i++) {
            Step<S, P, T> step = steps().get(i);
            E event = table.dispatch(phase, step.command(), step.situation())
                    .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
            kept[i] = event;
            phase = table.evolve(phase, event);
        }
        return phase;
    }

    /** Applies events that were kept before. */
    final S replay(E[] history) {
        S phase = start();
        for (E event : history) {
            phase = table.evolve(phase, event);
        }
        return phase;
    }
}
