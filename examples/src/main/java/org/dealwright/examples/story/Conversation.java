package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANN;
import static org.dealwright.examples.story.StoryCast.CARL;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import org.dealwright.contact.Channel;
import org.dealwright.contact.Direction;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.need.Consumption;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Quantity;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.need.Unit;
import org.dealwright.prospect.DisqualificationReason;
import org.dealwright.prospect.ProspectCommand.Disqualify;
import org.dealwright.prospect.ProspectCommand.LogTouch;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.RecordNeed;
import org.dealwright.qualification.EvidenceSource;

/** They answer before the cadence goes on, and say what they need. */
final class Conversation implements StoryChapter {
    private static final int SHEETS_A_DAY = 900;
    private static final int WORKING_DAYS_A_YEAR = 250;

    @Override
    public String title() {
        return "chapter.conversation";
    }

    @Override
    public void play(StoryStage stage) {
        LogTouch callBack = new LogTouch(Channel.PHONE, Direction.INBOUND, TouchOutcome.ANSWERED);
        stage.act(at(1, 10, 30), ANN, callBack, "call-answered");
        String said = stage.words().of("need.consumption");
        stage.act(at(1, 10, 40), ANN, paper(stage.words().of("need.question"), said), "need", said);
        stage.act(at(1, 10, 50), CARL, new Disqualify(DisqualificationReason.OUT_OF_TERRITORY), "stranger");
        stage.act(at(1, 11, 0), ANN, StoryCommands.yes("need", EvidenceSource.CALL), "assess.need");
        stage.act(at(1, 11, 5), ANN, StoryCommands.yes("budget", EvidenceSource.CALL), "assess.budget");
        stage.act(at(1, 11, 10), ANN, new Qualify(), "qualify-too-little");
        stage.look(at(1, 11, 15), ANN, "look");
    }

    private static RecordNeed paper(String question, String said) {
        Quantity sheets = Quantity.of(SHEETS_A_DAY, new Unit("sheet"));
        return new RecordNeed(
                StoryCast.PAPER,
                NeedKind.MUST,
                new NeedTopic("paper-consumption"),
                new UncheckedStatement(said).askedFor(question),
                Option.none(),
                Option.some(Consumption.perDay(sheets, WORKING_DAYS_A_YEAR)));
    }
}
