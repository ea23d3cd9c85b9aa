package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANN;
import static org.dealwright.examples.story.StoryCast.ANNS_ID;
import static org.dealwright.examples.story.StoryCast.BOB;
import static org.dealwright.examples.story.StoryCast.BOBS_ID;
import static org.dealwright.examples.story.StoryCast.HEAD_OF_ADMINISTRATION;
import static org.dealwright.examples.story.StoryCast.at;

import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.qualification.EvidenceSource;

/** It is qualified and offered, and nobody answers. */
final class UnansweredOffer implements StoryChapter {
    @Override
    public String title() {
        return "chapter.unanswered-offer";
    }

    @Override
    public void play(StoryStage stage) {
        LogTouch meeting = new LogTouch(Channel.MEETING, Direction.OUTBOUND, TouchOutcome.ANSWERED);
        stage.act(at(4, 10, 0), ANN, meeting.with(HEAD_OF_ADMINISTRATION), "meeting");
        stage.act(at(4, 11, 0), ANN, StoryCommands.yes("authority", EvidenceSource.MEETING), "assess.authority");
        stage.act(at(4, 11, 5), ANN, StoryCommands.yes("timing", EvidenceSource.MEETING), "assess.timing");
        stage.act(at(4, 11, 10), ANN, new Qualify(), "qualify");
        stage.act(at(4, 14, 50), ANN, StoryCommands.offer(ANNS_ID, stage.words()), "offer-to-herself");
        stage.act(at(4, 15, 0), ANN, StoryCommands.offer(BOBS_ID, stage.words()), "offer");
        stage.wait(at(7, 15, 30));
        stage.act(at(7, 15, 30), BOB, new AcceptHandoff(), "accept-too-late");
    }
}
