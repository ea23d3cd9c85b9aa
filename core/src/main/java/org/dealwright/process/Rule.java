package org.dealwright.process;

import io.vavr.control.Either;

/**
 * What a command needs to be accepted in a phase: one event, or the reason why not.
 *
 * @param <F> the phase; {@link New} where the command begins a life cycle
 * @param <D> the command
 * @param <G> the event
 * @param <P> the policy
 */
@FunctionalInterface
public interface Rule<F, D, G, P> {
    /** Decides; never throws for what a user can cause. */
    Either<Rejection, G> decide(F phase, D command, Situation<P> situation);
}
