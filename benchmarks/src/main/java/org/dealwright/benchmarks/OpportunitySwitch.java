package org.dealwright.benchmarks;

import org.dealwright.benchmarks.Opportunity.Phase;
import org.dealwright.benchmarks.Opportunity.Trigger;
import org.dealwright.deal.DealPolicy;

/** The deal's path by a switch. */
final class OpportunitySwitch extends SwitchRival<Phase, DealPolicy, Trigger> {
    private final Opportunity deal;

    OpportunitySwitch(DealPath path, Opportunity deal) {
        super(Phase.DISCOVERING, deal, path.steps());
        this.deal = deal;
    }

    @Override
    Phase next(Phase phase, Trigger trigger) {
        if (phase == Phase.WON) {
            throw refusal(phase, trigger);
        }
        return switch (trigger) {
            case PRESENT -> presented(phase);
            case NOTE_PROPOSAL -> noted();
            case WIN -> won(phase);
            default -> {
                done(trigger);
                yield phase;
            }
        };
    }

    /** What every open phase takes, and what leaves it what it is. */
    private void done(Trigger trigger) {
        switch (trigger) {
            case RECORD_NEED -> {
                require(deal.mayRecordNeed());
                deal.recordNeed();
            }
            case ADD_PERSON -> {
                require(deal.mayAddPerson());
                deal.addPerson();
            }
            case RAISE_OBSTACLE -> {
                require(deal.mayRaiseObstacle());
                deal.raiseObstacle();
            }
            case RESOLVE_OBSTACLE -> {
                require(deal.mayResolveObstacle());
                deal.resolveObstacle();
            }
            case CALL_SPECIALIST -> {
                require(deal.mayCallSpecialist());
                deal.callSpecialist();
            }
            case RECORD_ANSWER -> require(deal.mayRecordAnswer());
            case RELEASE_SPECIALIST -> {
                require(deal.mayReleaseSpecialist());
                deal.releaseSpecialist();
            }
            case REFORECAST -> require(deal.mayReforecast());
            case PRESENT, NOTE_PROPOSAL, WIN -> throw new IllegalStateException(trigger + " makes a phase");
        }
    }

    private Phase presented(Phase phase) {
        if (phase == Phase.DISCOVERING) {
            require(deal.mayPresentFirst());
            deal.presentFirst();
            return Phase.PRESENTED;
        }
        require(deal.mayPresent());
        deal.present();
        return phase;
    }

    private Phase noted() {
        require(deal.mayNoteProposal());
        return deal.noteProposal();
    }

    private Phase won(Phase phase) {
        if (phase != Phase.AGREED) {
            throw refusal(phase, Trigger.WIN);
        }
        require(deal.mayWin());
        deal.move();
        return Phase.WON;
    }
}
