package org.dealwright.process;

/**
 * A request that only phases of type {@code F} take.
 *
 * <p>Commands are imperative records. A command may carry bad input: the rule that decides it answers with
 * {@link Rejection.Invalid} and names every field at once.
 *
 * @param <F> the phase, or the sealed group of phases, that takes the command; {@link New} where it begins a life cycle
 */
public interface Command<F> {}
