package org.dealwright.benchmarks;

import org.dealwright.benchmarks.Lead.Phase;
import org.dealwright.benchmarks.Lead.Trigger;
import org.dealwright.prospect.ProspectPolicy;

/** The prospect's path by a switch. */
final class LeadSwitch extends SwitchRival<Phase, ProspectPolicy, Trigger> {
    private final Lead lead;

    LeadSwitch(ProspectPath path, Lead lead) {
        super(Phase.IDENTIFIED, lead, path.steps());
        this.lead = lead;
    }

    @Override
    Phase next(Phase phase, Trigger trigger) {
        return switch (phase) {
            case IDENTIFIED, WORKING ->
                switch (trigger) {
                    case TOUCH -> phase == Phase.IDENTIFIED ? touchedInto(Phase.WORKING) : touched(phase);
                    case REPLY -> touchedInto(Phase.ENGAGED);
                    default -> throw refusal(phase, trigger);
                };
            case ENGAGED ->
                switch (trigger) {
                    case TOUCH, REPLY -> touched(phase);
                    case ASSESS -> assessed();
                    case QUALIFY -> moved(lead.mayQualify(), Phase.QUALIFIED);
                    default -> throw refusal(phase, trigger);
                };
            case QUALIFIED -> {
                if (trigger != Trigger.OFFER) {
                    throw refusal(phase, trigger);
                }
                yield offered();
            }
            case HANDOFF_OFFERED ->
                switch (trigger) {
                    case LAPSE -> moved(lead.mayLapse(), Phase.QUALIFIED);
                    case ACCEPT -> moved(lead.mayAccept(), Phase.HANDED_OFF);
                    default -> throw refusal(phase, trigger);
                };
            case HANDED_OFF -> throw refusal(phase, trigger);
        };
    }

    private Phase touched(Phase phase) {
        require(lead.mayTouch());
        lead.touch();
        return phase;
    }

    private Phase touchedInto(Phase next) {
        require(lead.mayTouch());
        lead.touchAndMove();
        return next;
    }

    private Phase assessed() {
        require(lead.mayAssess());
        lead.assess();
        return Phase.ENGAGED;
    }

    private Phase offered() {
        require(lead.mayOffer());
        lead.offer();
        return Phase.HANDOFF_OFFERED;
    }

    private Phase moved(boolean may, Phase next) {
        require(may);
        lead.move();
        return next;
    }
}
