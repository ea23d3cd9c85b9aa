package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.HEAD_OF_ADMINISTRATION;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.YEAR;
import static org.dealwright.examples.story.StoryCast.at;

import io.vavr.control.Option;
import org.dealwright.id.PersonId;
import org.dealwright.proposal.ProposalCommand.Accept;
import org.dealwright.proposal.ProposalCommand.Approve;
import org.dealwright.proposal.ProposalCommand.Counter;
import org.dealwright.proposal.ProposalCommand.RequestApproval;
import org.dealwright.proposal.ProposalCommand.Revise;
import org.dealwright.proposal.ProposalCommand.Send;

/** The office asks for less, gets part of it, and accepts. */
final class Negotiation implements StoryChapter {
    @Override
    public String title() {
        return "chapter.negotiation";
    }

    @Override
    public void play(StoryStage stage) {
        StoryWords words = stage.words();
        String asks = words.of("counter.asks");
        String gives = words.of("counter.gives");
        Counter counter = new Counter(
                asks,
                Option.some(gives),
                Option.some(StoryOffers.euros("2100.00")),
                Option.some(HEAD_OF_ADMINISTRATION));
        stage.act(YEAR, at(14, 10, 0), DORA, counter, "counter", asks, gives);
        String note = words.of("revision.note");
        Revise revise = new Revise(StoryOffers.yearWithoutCheck(note));
        stage.act(YEAR, at(14, 11, 0), DORA, revise, "revise", note);
        stage.act(YEAR, at(14, 11, 5), DORA, new RequestApproval(), "request-again");
        stage.act(YEAR, at(14, 11, 30), MIA, new Approve(), "approve-again");
        stage.act(YEAR, at(14, 11, 40), DORA, new Send(StoryCast.day(25)), "send-again");
        Option<PersonId> by = Option.some(HEAD_OF_ADMINISTRATION);
        stage.act(YEAR, at(15, 9, 0), DORA, new Accept(1, by), "accept-what-was");
        stage.act(YEAR, at(15, 9, 5), DORA, new Accept(2, by), "accept-year");
    }
}
