package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.QUARTER;
import static org.dealwright.examples.story.StoryCast.YEAR;
import static org.dealwright.examples.story.StoryCast.at;

import org.dealwright.proposal.ProposalCommand.Approve;
import org.dealwright.proposal.ProposalCommand.RequestApproval;
import org.dealwright.proposal.ProposalCommand.Send;

/** A year and a quarter are proposed; somebody else approves the discount on the year. */
final class TwoProposals implements StoryChapter {
    @Override
    public String title() {
        return "chapter.two-proposals";
    }

    @Override
    public void play(StoryStage stage) {
        Send send = new Send(StoryCast.day(25));
        stage.act(YEAR, at(11, 9, 0), DORA, StoryOffers.year(), "draft-year");
        stage.act(YEAR, at(11, 9, 10), DORA, send, "send-unapproved");
        stage.act(YEAR, at(11, 9, 15), DORA, new RequestApproval(), "request-approval");
        stage.act(YEAR, at(11, 9, 20), DORA, new Approve(), "approve-herself");
        stage.act(YEAR, at(11, 9, 40), MIA, new Approve(), "approve");
        stage.act(YEAR, at(11, 9, 50), DORA, send, "send-year");
        stage.act(QUARTER, at(11, 10, 0), DORA, StoryOffers.quarter(), "draft-quarter");
        stage.act(QUARTER, at(11, 10, 5), DORA, send, "send-quarter");
    }
}
