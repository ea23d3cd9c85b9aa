package org.dealwright.benchmarks;

import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.EnumSet;
import org.dealwright.benchmarks.Opportunity.Phase;
import org.dealwright.benchmarks.Opportunity.Trigger;
import org.dealwright.deal.DealPolicy;

/** The deal's path by stateless4j. */
final class OpportunityMachine {
    private OpportunityMachine() {}

    static MachineRival<Phase, DealPolicy, Trigger> of(DealPath path, Opportunity deal) {
        StateMachineConfig<Phase, Trigger> configuration = new StateMachineConfig<>();
        for (Phase phase : EnumSet.range(Phase.DISCOVERING, Phase.AGREED)) {
            configuration
                    .configure(phase)
                    .permitInternalIf(Trigger.RECORD_NEED, deal::mayRecordNeed, deal::recordNeed)
                    .permitInternalIf(Trigger.ADD_PERSON, deal::mayAddPerson, deal::addPerson)
                    .permitInternalIf(Trigger.RAISE_OBSTACLE, deal::mayRaiseObstacle, deal::raiseObstacle)
                    .permitInternalIf(Trigger.RESOLVE_OBSTACLE, deal::mayResolveObstacle, deal::resolveObstacle)
                    .permitInternalIf(Trigger.CALL_SPECIALIST, deal::mayCallSpecialist, deal::callSpecialist)
                    .permitInternalIf(Trigger.RECORD_ANSWER, deal::mayRecordAnswer, () -> {})
                    .permitInternalIf(Trigger.RELEASE_SPECIALIST, deal::mayReleaseSpecialist, deal::releaseSpecialist)
                    .permitInternalIf(Trigger.REFORECAST, deal::mayReforecast, () -> {})
                    .permitDynamicIf(Trigger.NOTE_PROPOSAL, deal::noteProposal, deal::mayNoteProposal);
        }
        configuration
                .configure(Phase.DISCOVERING)
                .permitIf(Trigger.PRESENT, Phase.PRESENTED, deal::mayPresentFirst, deal::presentFirst);
        for (Phase phase : EnumSet.range(Phase.PRESENTED, Phase.AGREED)) {
            configuration.configure(phase).permitInternalIf(Trigger.PRESENT, deal::mayPresent, deal::present);
        }
        configuration.configure(Phase.AGREED).permitIf(Trigger.WIN, Phase.WON, deal::mayWin, deal::move);
        return new MachineRival<>(Phase.DISCOVERING, configuration, deal, path.steps());
    }
}
