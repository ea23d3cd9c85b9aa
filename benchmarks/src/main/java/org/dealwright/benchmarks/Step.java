package org.dealwright.benchmarks;

import org.dealwright.process.Command;
import org.dealwright.process.Situation;

/**
 * One step of a path.
 *
 * @param command what the library is given
 * @param situation who gives it, and when
 * @param trigger what the rivals are given for it
 * @param <S> the library's phases
 * @param <P> the policy
 * @param <T> the rivals' triggers
 */
record Step<S, P, T>(Command<? extends S> command, Situation<P> situation, T trigger) {}
