package org.dealwright.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import org.dealwright.benchmarks.Lead.Phase;
import org.dealwright.benchmarks.Lead.Trigger;

/** The path by stateless4j, the fastest state-machine library that people use: one configuration, shared by every machine. */
final class MachineRival {
    private final StateMachineConfig<Phase, Trigger> configuration = new StateMachineConfig<>();
    private final Step[] steps;
    private final Lead lead;

    MachineRival(ProspectPath path) {
        steps = path.steps();
        lead = new Lead(path);
        configuration
                .configure(Phase.IDENTIFIED)
                .permitIf(Trigger.TOUCH, Phase.WORKING, lead::mayTouch, lead::move)
                .permitIf(Trigger.REPLY, Phase.ENGAGED, lead::mayTouch, lead::move);
        configuration
                .configure(Phase.WORKING)
                .permitReentryIf(Trigger.TOUCH, lead::mayTouch)
                .permitIf(Trigger.REPLY, Phase.ENGAGED, lead::mayTouch, lead::move);
        configuration
                .configure(Phase.ENGAGED)
                .permitReentryIf(Trigger.TOUCH, lead::mayTouch)
                .permitReentryIf(Trigger.REPLY, lead::mayTouch)
                .permitReentryIf(Trigger.ASSESS, lead::mayAssess, lead::assess)
                .permitIf(Trigger.QUALIFY, Phase.QUALIFIED, lead::mayQualify, lead::move);
        configuration
                .configure(Phase.QUALIFIED)
                .permitIf(Trigger.OFFER, Phase.HANDOFF_OFFERED, lead::mayOffer, lead::offer);
        configuration
                .configure(Phase.HANDOFF_OFFERED)
                .permitIf(Trigger.LAPSE, Phase.QUALIFIED, lead::mayLapse, lead::move)
                .permitIf(Trigger.ACCEPT, Phase.HANDED_OFF, lead::mayAccept, lead::move);
    }

    /** Fires every step; throws where a guard refuses. */
    Phase walk() {
        lead.restart();
        StateMachine<Phase, Trigger> machine = new StateMachine<>(Phase.IDENTIFIED, configuration);
        for (Step step : steps) {
            lead.face(step);
            machine.fire(step.trigger());
        }
        return machine.getState();
    }
}
