package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.BOBS_ID;
import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.EVA;
import static org.dealwright.examples.story.StoryCast.EVAS_ID;
import static org.dealwright.examples.story.StoryCast.PRINTERS;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import java.math.BigDecimal;
import org.dealwright.deal.ConsultationId;
import org.dealwright.deal.DealCommand.CallSpecialist;
import org.dealwright.deal.DealCommand.RecordSpecialistAnswer;
import org.dealwright.deal.DealCommand.ReleaseSpecialist;

/** Somebody who knows printers helps, and is credited for it. */
final class CalledIn implements StoryChapter {
    private static final ConsultationId CALL = new ConsultationId("jams");

    @Override
    public String title() {
        return "chapter.called-in";
    }

    @Override
    public void play(StoryStage stage) {
        StoryWords words = stage.words();
        String topic = words.of("specialist.topic");
        stage.act(at(9, 15, 0), DORA, new CallSpecialist(CALL, BOBS_ID, PRINTERS, topic), "call-in-bob");
        CallSpecialist call = new CallSpecialist(CALL, EVAS_ID, PRINTERS, topic, Option.some(BigDecimal.TEN));
        stage.act(at(9, 15, 5), DORA, call, "call-in-eva", topic);
        String answer = words.of("specialist.answer");
        stage.act(at(10, 11, 0), EVA, new RecordSpecialistAnswer(CALL, answer), "specialist-answers", answer);
        stage.act(at(10, 11, 30), DORA, new ReleaseSpecialist(CALL), "release");
    }
}
