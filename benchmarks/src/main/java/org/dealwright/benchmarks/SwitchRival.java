package org.dealwright.benchmarks;

import java.util.List;

/**
 * A path by a switch over two enums, written for this path alone: the floor.
 *
 * @param <F> the phases
 * @param <P> the policy
 * @param <T> the triggers
 */
abstract class SwitchRival<F, P, T> {
    private final F begin;
    private final Entity<P, T> entity;
    private final List<? extends Step<?, P, T>> steps;

    SwitchRival(F begin, Entity<P, T> entity, List<? extends Step<?, P, T>> steps) {
        this.begin = begin;
        this.entity = entity;
        this.steps = steps;
    }

    /** Makes every step; throws where a guard refuses. */
    final F walk() {
        entity.restart();
        F phase = begin;
        for (int i = 0; i < steps.size(); i++) {
            Step<?, P, T> step = steps.get(i);
            entity.face(step);
            phase = next(phase, step.trigger());
        }
        return phase;
    }

    /** The phase that follows. */
    abstract F next(F phase, T trigger);

    static void require(boolean permitted) {
        if (!permitted) {
            throw new IllegalStateException("not permitted");
        }
    }

    final IllegalStateException refusal(F phase, T trigger) {
        return new IllegalStateException(phase + " does not take " + trigger);
    }
}
