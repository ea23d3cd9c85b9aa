package org.dealwright.process;

import io.vavr.control.Option;

/**
 * Something that must hold before a command can be accepted, whatever the command says.
 *
 * <p>It needs no command, so {@link Lifecycle#options} can ask it too and say what blocks and what would lift it.
 *
 * @param <F> the phase
 * @param <P> the policy
 */
@FunctionalInterface
public interface Condition<F, P> {
    /** What is broken; none where the condition holds. */
    Option<Rejection.RuleBroken> broken(F phase, Situation<P> situation);
}
