package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANN;
import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.DORAS_ID;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.SCHOOL;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.handoff.ReturnReason;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.ReturnHandoff;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.EvidenceSource;

/** Another executive asks for what is missing, and takes it over. */
final class SecondExecutive implements StoryChapter {
    @Override
    public String title() {
        return "chapter.second-executive";
    }

    @Override
    public void play(StoryStage stage) {
        StoryWords words = stage.words();
        stage.act(at(7, 16, 0), ANN, StoryCommands.offer(DORAS_ID, words), "offer-again");
        String asked = words.of("return.words");
        ReturnHandoff incomplete = new ReturnHandoff(ReturnReason.INCOMPLETE, Option.of(asked));
        stage.act(at(8, 9, 30), DORA, incomplete, "return", asked);
        stage.act(SCHOOL, at(8, 9, 45), MIA, new Identify(Source.of(SourceKind.INBOUND)), "identify.school");
        stage.act(at(8, 10, 0), ANN, StoryCommands.call(TouchOutcome.ANSWERED), "call-about-delivery");
        String heard = words.of("finding.delivery");
        stage.act(at(8, 10, 10), ANN, StoryCommands.found("delivery", heard, EvidenceSource.CALL), "write-down", heard);
        stage.act(at(8, 10, 15), ANN, new Qualify(), "qualify-again");
        stage.act(at(8, 10, 30), ANN, StoryCommands.offer(DORAS_ID, words), "offer-complete");
        stage.lookAtWork(at(8, 10, 40), ANN, "worklist");
        stage.act(at(8, 11, 0), DORA, new AcceptHandoff(), "accept");
    }
}
