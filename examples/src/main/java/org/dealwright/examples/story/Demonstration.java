package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.DORAS_ID;
import static org.dealwright.examples.story.StoryCast.HEAD_OF_ADMINISTRATION;
import static org.dealwright.examples.story.StoryCast.PAPER;
import static org.dealwright.examples.story.StoryCast.SERVICE;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.deal.DealCommand.Present;
import org.dealwright.deal.DealCommand.RecordNeed;
import org.dealwright.deal.PresentationId;
import org.dealwright.deal.PresentationKind;
import org.dealwright.deal.Reaction;
import org.dealwright.id.PersonId;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;

/** The paper is shown where it will be used, and another need comes up. */
final class Demonstration implements StoryChapter {
    @Override
    public String title() {
        return "chapter.demonstration";
    }

    @Override
    public void play(StoryStage stage) {
        StoryWords words = stage.words();
        String left = words.of("demo.question");
        stage.act(at(9, 14, 0), DORA, demo(List.of(PAPER, SERVICE), left), "demo-of-too-much");
        String said = words.of("need.jams");
        RecordNeed service = new RecordNeed(
                SERVICE, NeedKind.WANT, new NeedTopic("printer-service"), new UncheckedStatement(said).askedFor(left));
        stage.act(at(9, 14, 5), DORA, service, "need-of-deal", said);
        stage.act(at(9, 14, 10), DORA, demo(List.of(PAPER), left), "demo");
    }

    private static Present demo(List<NeedId> covered, String left) {
        List<PersonId> audience = List.of(HEAD_OF_ADMINISTRATION);
        return new Present(
                new PresentationId("paper-on-their-printer"),
                PresentationKind.DEMO,
                DORAS_ID,
                audience,
                covered,
                Reaction.POSITIVE,
                List.of(left),
                Option.none());
    }
}
