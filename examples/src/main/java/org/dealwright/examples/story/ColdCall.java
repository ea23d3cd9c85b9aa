package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANN;
import static org.dealwright.examples.story.StoryCast.ANNS_ID;
import static org.dealwright.examples.story.StoryCast.ARCHITECTS;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.at;

import org.dealwright.contact.Cadence;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyKeys;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.prospect.ProspectCommand.Identify;
import org.dealwright.prospect.ProspectCommand.PlanTouch;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.Source;
import org.dealwright.prospect.SourceKind;
import org.dealwright.qualification.EvidenceSource;

/** A prospect is taken from the queue and called; a cadence says when to try again. */
final class ColdCall implements StoryChapter {
    private static final Identify COLD = new Identify(Source.of(SourceKind.COLD_CALL));
    private static final PlanTouch OUTBOUND = new PlanTouch(Cadence.OUTBOUND.code());

    @Override
    public String title() {
        return "chapter.cold-call";
    }

    @Override
    public void play(StoryStage stage) {
        Identify office =
                COLD.of(new CompanyId("forty-desks")).knownBy(CompanyKeys.none().at("https://www.forty-desks.example"));
        stage.act(at(0, 9, 0), MIA, office, "identify");
        stage.act(ARCHITECTS, at(0, 9, 5), MIA, COLD.ownedBy(ANNS_ID), "identify.architects");
        stage.act(at(0, 9, 10), ANN, new Claim(), "claim");
        String size = stage.words().of("finding.size");
        stage.act(at(0, 9, 40), ANN, StoryCommands.found("size", size, EvidenceSource.WEBSITE), "research", size);
        stage.act(at(0, 9, 45), ANN, new Qualify(), "qualify-too-early");
        stage.act(at(0, 9, 50), ANN, OUTBOUND, "plan");
        stage.act(at(0, 9, 50), ANN, StoryCommands.call(TouchOutcome.NO_ANSWER), "call-unanswered");
        stage.act(at(0, 10, 0), ANN, OUTBOUND.at(at(1, 10, 0)), "plan-too-soon");
        stage.act(at(0, 10, 5), ANN, OUTBOUND.at(at(2, 10, 0)), "plan-next");
    }
}
