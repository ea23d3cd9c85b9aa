package org.dealwright.process;

/**
 * What an event makes of a phase. It looks at nothing but the two.
 *
 * @param <F> the phase it happens in
 * @param <G> the event
 * @param <T> the phase that follows
 */
@FunctionalInterface
public interface Change<F, G, T> {
    /** The phase that follows. */
    T apply(F phase, G event);

    /** What the first event of a life cycle makes. */
    @FunctionalInterface
    interface First<G, T> {
        /** The first phase. */
        T apply(G event);
    }
}
