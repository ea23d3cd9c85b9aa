package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.HEAD_OF_ADMINISTRATION;
import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import org.dealwright.contact.Channel;
import org.dealwright.id.PersonId;
import org.dealwright.retention.ComplaintId;
import org.dealwright.retention.ComplaintKind;
import org.dealwright.retention.GrowthCommand.AskForReview;
import org.dealwright.retention.Pulse;
import org.dealwright.retention.RiskReason;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.retention.Severity;
import org.dealwright.retention.SuccessCommand.Acknowledge;
import org.dealwright.retention.SuccessCommand.CheckIn;
import org.dealwright.retention.SuccessCommand.LogComplaint;
import org.dealwright.retention.SuccessCommand.RecordSatisfaction;
import org.dealwright.retention.SuccessCommand.Recover;
import org.dealwright.retention.SuccessCommand.ResolveComplaint;

/** They complain, are at risk, and recover. */
final class LeftDownstairs implements StoryChapter {
    private static final ComplaintId DOWNSTAIRS = new ComplaintId("left-downstairs");
    private static final Option<PersonId> HEAD = Option.some(HEAD_OF_ADMINISTRATION);

    @Override
    public String title() {
        return "chapter.complaint";
    }

    @Override
    public void play(StoryStage stage) {
        StoryWords words = stage.words();
        CheckIn checkIn = new CheckIn(Channel.PHONE, HEAD, Pulse.GOOD, Option.none());
        stage.act(at(183, 10, 0), NORA, checkIn, "check-in-in-autumn");
        stage.act(at(183, 10, 5), NORA, new AskForReview(Channel.PHONE, HEAD), "review-too-soon");
        String what = words.of("complaint.what");
        LogComplaint complaint = new LogComplaint(DOWNSTAIRS, ComplaintKind.DELIVERY, Severity.MAJOR, what);
        stage.act(at(196, 10, 0), NORA, complaint, "complain", what);
        stage.waitForOffice(at(196, 10, 0));
        stage.act(at(196, 10, 30), NORA, new Recover(), "recover-too-early");
        stage.act(at(196, 10, 35), NORA, new Acknowledge(RiskReason.OPEN_COMPLAINT), "acknowledge");
        String resolution = words.of("complaint.resolution");
        stage.act(at(198, 9, 0), NORA, new ResolveComplaint(DOWNSTAIRS, resolution), "resolve-complaint", resolution);
        stage.act(at(198, 9, 15), NORA, new RecordSatisfaction(SatisfactionScale.CSAT, 5, HEAD), "csat");
        stage.act(at(198, 9, 20), NORA, new Recover(), "recover");
    }
}
