package org.dealwright.benchmarks;

import com.github.oxo42.stateless4j.StateMachineConfig;
import org.dealwright.benchmarks.Lead.Phase;
import org.dealwright.benchmarks.Lead.Trigger;
import org.dealwright.prospect.ProspectPolicy;

/** The prospect's path by stateless4j. */
final class LeadMachine {
    private LeadMachine() {}

    static MachineRival<Phase, ProspectPolicy, Trigger> of(ProspectPath path, Lead lead) {
        StateMachineConfig<Phase, Trigger> configuration = new StateMachineConfig<>();
        configuration
                .configure(Phase.IDENTIFIED)
                .permitIf(Trigger.TOUCH, Phase.WORKING, lead::mayTouch, lead::touchAndMove)
                .permitIf(Trigger.REPLY, Phase.ENGAGED, lead::mayTouch, lead::touchAndMove);
        configuration
                .configure(Phase.WORKING)
                .permitInternalIf(Trigger.TOUCH, lead::mayTouch, lead::touch)
                .permitIf(Trigger.REPLY, Phase.ENGAGED, lead::mayTouch, lead::touchAndMove);
        configuration
                .configure(Phase.ENGAGED)
                .permitInternalIf(Trigger.TOUCH, lead::mayTouch, lead::touch)
                .permitInternalIf(Trigger.REPLY, lead::mayTouch, lead::touch)
                .permitInternalIf(Trigger.ASSESS, lead::mayAssess, lead::assess)
                .permitIf(Trigger.QUALIFY, Phase.QUALIFIED, lead::mayQualify, lead::move);
        configuration
                .configure(Phase.QUALIFIED)
                .permitIf(Trigger.OFFER, Phase.HANDOFF_OFFERED, lead::mayOffer, lead::offer);
        configuration
                .configure(Phase.HANDOFF_OFFERED)
                .permitIf(Trigger.LAPSE, Phase.QUALIFIED, lead::mayLapse, lead::move)
                .permitIf(Trigger.ACCEPT, Phase.HANDED_OFF, lead::mayAccept, lead::move);
        return new MachineRival<>(Phase.IDENTIFIED, configuration, lead, path.steps());
    }
}
