package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANN;
import static org.dealwright.examples.story.StoryCast.NORA;
import static org.dealwright.examples.story.StoryCast.TAX_ADVISERS;
import static org.dealwright.examples.story.StoryCast.at;

import org.dealwright.id.CompanyId;
import org.dealwright.prospect.ProspectCommand.Claim;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.GrowthCommand.GrantReferralReward;
import org.dealwright.retention.GrowthCommand.Refer;
import org.dealwright.retention.Reward;

/** The customer sends somebody, who becomes a prospect. */
final class SentByThem implements StoryChapter {
    @Override
    public String title() {
        return "chapter.referral";
    }

    @Override
    public void play(StoryStage stage) {
        Refer refer = new Refer(TAX_ADVISERS, Buyer.of(new CompanyId("tax-advisers")));
        stage.act(at(326, 11, 0), NORA, refer, "refer");
        GrantReferralReward thanks =
                new GrantReferralReward(TAX_ADVISERS, new Reward.OfMoney(StoryOffers.euros("50.00")));
        stage.act(at(326, 11, 5), NORA, thanks, "reward-too-early");
        stage.act(TAX_ADVISERS, at(326, 13, 0), ANN, new Claim(), "claim-referred");
    }
}
