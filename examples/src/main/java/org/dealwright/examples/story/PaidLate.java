package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.BANK;
import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.at;

import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.DealCommand.LogTouch;
import org.dealwright.retention.RiskReason;
import org.dealwright.retention.SuccessCommand.Acknowledge;
import org.dealwright.retention.SuccessCommand.Recover;

/** A part is not paid in time, so that the customer is at risk. */
final class PaidLate implements StoryChapter {
    @Override
    public String title() {
        return "chapter.paid-late";
    }

    @Override
    public void play(StoryStage stage) {
        stage.waitForOffice(at(140, 9, 0));
        stage.lookAtWork(at(140, 9, 0), DORA, "worklist.arrears");
        LogTouch call = new LogTouch(Channel.PHONE, Direction.OUTBOUND, TouchOutcome.ANSWERED);
        stage.act(at(140, 9, 15), DORA, call, "call-about-payment");
        stage.act(at(140, 9, 30), NORA, new Recover(), "recover-unpaid");
        stage.act(at(140, 9, 35), NORA, new Acknowledge(RiskReason.OVERDUE_PAYMENT), "acknowledge-late");
        stage.act(at(141, 9, 0), BANK, FourParts.payment(2, "672.80"), "pay.second");
        stage.act(at(141, 9, 30), NORA, new Recover(), "recover-paid");
    }
}
