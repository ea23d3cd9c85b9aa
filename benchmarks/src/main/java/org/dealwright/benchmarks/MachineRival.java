package org.dealwright.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.List;

/**
 * A path by stateless4j, the fastest state-machine library that people use: one configuration, shared by every machine.
 *
 * @param <F> the phases
 * @param <P> the policy
 * @param <T> the triggers
 */
final class MachineRival<F, P, T> {
    private final F begin;
    private final StateMachineConfig<F, T> configuration;
    private final Entity<P, T> entity;
    private final List<? extends Step<?, P, T>> steps;

    /**
     * Takes a configuration whose guards and actions are the entity's.
     *
     * @param begin the phase in which the path sets out
     */
    MachineRival(
            F begin, StateMachineConfig<F, T> configuration, Entity<P, T> entity, List<? extends Step<?, P, T>> steps) {
        this.begin = begin;
        this.configuration = configuration;
        this.entity = entity;
        this.steps = steps;
    }

    /** Fires every step; throws where a guard refuses. */
    F walk() {
        entity.restart();
        StateMachine<F, T> machine = new StateMachine<>(begin, configuration);
        for (int i = 0; i < steps.size(); i++) {
            Step<?, P, T> step = steps.get(i);
            entity.face(step);
            machine.fire(step.trigger());
        }
        return machine.getState();
    }
}
