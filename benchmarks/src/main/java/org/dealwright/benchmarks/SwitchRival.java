package org.dealwright.benchmarks;

import org.dealwright.benchmarks.Lead.Phase;
import org.dealwright.benchmarks.Lead.Trigger;

/** The path by a switch over two enums, written for this path alone: the floor. */
final class SwitchRival {
    private final Step[] steps;
    private final Lead lead;

    SwitchRival(ProspectPath path) {
        steps = path.steps();
        lead = new Lead(path);
    }

    /** Makes every step; throws where a guard refuses. */
    Phase walk() {
        lead.restart();
        Phase phase = Phase.IDENTIFIED;
        for (Step step : steps) {
            lead.face(step);
            phase = next(phase, step.trigger());
        }
        return phase;
    }

    private Phase next(Phase phase, Trigger trigger) {
        return switch (phase) {
            case IDENTIFIED, WORKING ->
                switch (trigger) {
                    case TOUCH -> touched(phase);
                    case REPLY -> moved(lead.mayTouch(), Phase.ENGAGED);
                    default -> throw refusal(phase, trigger);
                };
            case ENGAGED ->
                switch (trigger) {
                    case TOUCH, REPLY -> permitted(lead.mayTouch(), phase);
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
        return phase == Phase.IDENTIFIED ? moved(lead.mayTouch(), Phase.WORKING) : permitted(lead.mayTouch(), phase);
    }

    private Phase assessed() {
        Phase phase = permitted(lead.mayAssess(), Phase.ENGAGED);
        lead.assess();
        return phase;
    }

    private Phase offered() {
        Phase phase = permitted(lead.mayOffer(), Phase.HANDOFF_OFFERED);
        lead.offer();
        return phase;
    }

    private Phase moved(boolean may, Phase next) {
        Phase phase = permitted(may, next);
        lead.move();
        return phase;
    }

    private static Phase permitted(boolean may, Phase next) {
        if (!may) {
            throw new IllegalStateException("not permitted");
        }
        return next;
    }

    private static IllegalStateException refusal(Phase phase, Trigger trigger) {
        return new IllegalStateException(phase + " does not take " + trigger);
    }
}
