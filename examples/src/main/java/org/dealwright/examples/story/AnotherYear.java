package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.DEAL;
import static org.dealwright.examples.story.StoryCast.HEAD_OF_ADMINISTRATION;
import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.RENEWAL;
import static org.dealwright.examples.story.StoryCast.SECOND_YEAR;
import static org.dealwright.examples.story.StoryCast.THIRD_PRINTER;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import org.dealwright.deal.DealCommand.RecordNeed;
import org.dealwright.deal.DealCommand.Win;
import org.dealwright.id.DealId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.proposal.ProposalCommand.Accept;
import org.dealwright.proposal.ProposalCommand.Send;
import org.dealwright.retention.ContractCommand.OfferRenewal;
import org.dealwright.retention.TermId;

/** The renewal is pursued in time, and they buy more than before. */
final class AnotherYear implements StoryChapter {
    @Override
    public String title() {
        return "chapter.another-year";
    }

    @Override
    public void play(StoryStage stage) {
        stage.waitForOffice(at(322, 9, 0));
        OfferRenewal twice = new OfferRenewal(new TermId(DEAL.value()), new DealId("renewed-twice"));
        stage.act(at(322, 9, 30), NORA, twice, "renew-twice");
        String said = stage.words().of("need.third-printer");
        UncheckedStatement heard =
                new UncheckedStatement(said).askedFor(stage.words().of("need.third-printer.question"));
        RecordNeed third = new RecordNeed(THIRD_PRINTER, NeedKind.MUST, new NeedTopic("printer-service"), heard);
        stage.act(RENEWAL, at(322, 10, 0), NORA, third, "need-of-renewal", said);
        stage.act(SECOND_YEAR, at(322, 14, 0), NORA, StoryOffers.secondYear(), "draft-second-year");
        stage.act(SECOND_YEAR, at(322, 14, 10), NORA, new Send(StoryCast.day(340)), "send-second-year");
        Accept accept = new Accept(1, Option.some(HEAD_OF_ADMINISTRATION));
        stage.act(SECOND_YEAR, at(325, 10, 0), NORA, accept, "accept-second-year");
        stage.act(RENEWAL, at(325, 10, 5), NORA, new Win(), "win-renewal");
    }
}
