package org.dealwright.process;

/**
 * What an event makes of a phase. It looks at nothing but the two.
 *
 * @param <F> the phase it happens in; {@link New} for the first event
 * @param <G> the event
 * @param <T> the phase that follows
 */
@FunctionalInterface
public interface Change<F, G, T> {
    /** The phase that follows. */
    T apply(F phase, G event);
}
