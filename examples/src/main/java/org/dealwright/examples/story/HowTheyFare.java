package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.HEAD_OF_ADMINISTRATION;
import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import org.dealwright.contact.Channel;
import org.dealwright.id.PersonId;
import org.dealwright.retention.GrowthCommand.AskForReview;
import org.dealwright.retention.GrowthCommand.RecordReview;
import org.dealwright.retention.Pulse;
import org.dealwright.retention.SatisfactionScale;
import org.dealwright.retention.SuccessCommand.CheckIn;
import org.dealwright.retention.SuccessCommand.RecordSatisfaction;

/** They are asked how they fare, and for a review. */
final class HowTheyFare implements StoryChapter {
    private static final Option<PersonId> HEAD = Option.some(HEAD_OF_ADMINISTRATION);

    @Override
    public String title() {
        return "chapter.how-they-fare";
    }

    @Override
    public void play(StoryStage stage) {
        String note = stage.words().of("check-in.note");
        CheckIn checkIn = new CheckIn(Channel.PHONE, HEAD, Pulse.GOOD, Option.some(note));
        stage.act(at(63, 10, 0), NORA, checkIn, "check-in", note);
        stage.act(at(63, 10, 5), NORA, new AskForReview(Channel.PHONE, HEAD), "review-unknown");
        stage.act(at(63, 10, 10), NORA, new RecordSatisfaction(SatisfactionScale.NPS, 9, HEAD), "nps");
        stage.act(at(63, 10, 15), NORA, new AskForReview(Channel.EMAIL, HEAD), "review-by-mail");
        stage.act(at(63, 10, 20), NORA, new AskForReview(Channel.PHONE, HEAD), "review-by-phone");
        stage.act(at(65, 16, 0), NORA, new RecordReview(5, HEAD), "reviewed");
        CheckIn again = new CheckIn(Channel.PHONE, HEAD, Pulse.GOOD, Option.none());
        stage.act(at(105, 10, 0), NORA, again, "check-in-again");
    }
}
