package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANN;
import static org.dealwright.examples.story.StoryCast.BAKERY;
import static org.dealwright.examples.story.StoryCast.DEAL_NEXT_DOOR;
import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.DORAS_ID;
import static org.dealwright.examples.story.StoryCast.NEIGHBOURS;
import static org.dealwright.examples.story.StoryCast.NEXT_DOOR;
import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.TAX_ADVISERS;
import static org.dealwright.examples.story.StoryCast.at;

import java.util.List;
import org.dealwright.contact.TouchOutcome;
import org.dealwright.deal.DealCommand.Win;
import org.dealwright.id.CompanyId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.UncheckedStatement;
import org.dealwright.proposal.ProposalCommand.Accept;
import org.dealwright.proposal.ProposalCommand.Send;
import org.dealwright.prospect.ProspectCommand;
import org.dealwright.prospect.ProspectCommand.AcceptHandoff;
import org.dealwright.prospect.ProspectCommand.OfferHandoff;
import org.dealwright.prospect.ProspectCommand.Qualify;
import org.dealwright.prospect.ProspectCommand.RecordNeed;
import org.dealwright.qualification.EvidenceSource;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.GrowthCommand.GrantReferralReward;
import org.dealwright.retention.GrowthCommand.Refer;
import org.dealwright.retention.Reward;

/** Whom the customer sent is followed until they buy; the customer is thanked, and they send somebody in their turn. */
final class NextDoor implements StoryChapter {
    @Override
    public String title() {
        return "chapter.next-door";
    }

    @Override
    public void play(StoryStage stage) {
        StoryWords words = stage.words();
        stage.actAll(TAX_ADVISERS, at(329, 10, 0), ANN, qualified(words), "qualify-next-door");
        stage.act(TAX_ADVISERS, at(329, 15, 0), DORA, new AcceptHandoff(), "accept-next-door");
        Send send = new Send(StoryCast.day(350));
        stage.actAll(NEXT_DOOR, at(332, 11, 0), DORA, List.of(StoryOffers.nextDoor(), send), "propose-next-door");
        stage.act(NEXT_DOOR, at(336, 9, 30), DORA, new Accept(1), "accepted-next-door");
        stage.act(DEAL_NEXT_DOOR, at(336, 9, 35), DORA, new Win(), "win-next-door");
        stage.act(NEIGHBOURS, at(336, 14, 0), NORA, new ArrivalCommand.Accept(), "accept-neighbours");
        GrantReferralReward thanks =
                new GrantReferralReward(TAX_ADVISERS, new Reward.OfMoney(StoryOffers.euros("50.00")));
        stage.act(at(336, 14, 10), NORA, thanks, "reward");
        stage.act(at(336, 14, 15), NORA, thanks, "reward-twice");
        Refer refer = new Refer(BAKERY, Buyer.of(new CompanyId("bakery")));
        stage.act(NEIGHBOURS, at(340, 10, 0), NORA, refer, "refer-bakery");
        stage.lookAtReferrals(at(340, 10, 10), NORA, "look-at-referrals");
    }

    /** They answer, say what they need, and are all that is asked for. */
    private static List<ProspectCommand<?>> qualified(StoryWords words) {
        return List.of(
                StoryCommands.call(TouchOutcome.ANSWERED),
                new RecordNeed(
                        StoryCast.PAPER,
                        NeedKind.MUST,
                        new NeedTopic("paper-consumption"),
                        new UncheckedStatement(words.of("need.next-door")).askedFor(words.of("need.question"))),
                StoryCommands.yes("need", EvidenceSource.CALL),
                StoryCommands.yes("budget", EvidenceSource.CALL),
                StoryCommands.yes("authority", EvidenceSource.CALL),
                StoryCommands.yes("timing", EvidenceSource.CALL),
                new Qualify(),
                new OfferHandoff(
                        DORAS_ID,
                        words.of("next-door.summary"),
                        List.of(words.of("next-door.promised")),
                        words.of("next-door.next-step")));
    }
}
