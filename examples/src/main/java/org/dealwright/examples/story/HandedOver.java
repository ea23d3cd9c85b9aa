package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.NORAS_ID;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.retention.ArrivalCommand.Accept;
import org.dealwright.retention.ArrivalCommand.AnswerReturn;
import org.dealwright.retention.ArrivalCommand.OfferAgain;
import org.dealwright.retention.ArrivalCommand.ReturnToSales;

/** The customer goes from whoever sold to customer success, once there and back. */
final class HandedOver implements StoryChapter {
    @Override
    public String title() {
        return "chapter.handed-over";
    }

    @Override
    public void play(StoryStage stage) {
        String question = stage.words().of("handover.question");
        ReturnToSales incomplete = new ReturnToSales(ReturnReason.INCOMPLETE, Option.none(), List.of(question));
        stage.act(at(16, 13, 0), NORA, incomplete, "return-to-sales", question);
        stage.act(at(16, 13, 5), NORA, new Accept(), "accept-returned");
        OfferAgain again = new OfferAgain(Option.some(NORAS_ID));
        stage.act(at(16, 13, 30), DORA, again, "offer-unanswered");
        String answer = stage.words().of("handover.answer");
        stage.act(at(16, 13, 40), DORA, new AnswerReturn(List.of(answer)), "answer-return", answer);
        stage.act(at(16, 13, 45), DORA, again, "offer-to-success");
        stage.act(at(16, 15, 0), NORA, new Accept(), "accept-customer");
    }
}
