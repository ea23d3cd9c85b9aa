package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANN;
import static org.dealwright.examples.story.StoryCast.ANNS_ID;
import static org.dealwright.examples.story.StoryCast.BOBS_ID;
import static org.dealwright.examples.story.StoryCast.DORAS_ID;
import static org.dealwright.examples.story.StoryCast.EVAS_ID;
import static org.dealwright.examples.story.StoryCast.FRED;
import static org.dealwright.examples.story.StoryCast.FREDS_ID;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.MIAS_ID;
import static org.dealwright.examples.story.StoryCast.NORAS_ID;
import static org.dealwright.examples.story.StoryCast.at;

import java.util.List;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.team.ClaimedPresence;
import org.dealwright.team.MemberCommand.Adopt;
import org.dealwright.team.MemberCommand.GoOnLeave;
import org.dealwright.team.Post;

/** There is a roster from now on; somebody goes on leave, and her open work to somebody else. */
final class AwayForAMonth implements StoryChapter {
    @Override
    public String title() {
        return "chapter.away";
    }

    @Override
    public void play(StoryStage stage) {
        StoryWords words = stage.words();
        List<StoryTeam.Entry> everybody = List.of(
                known(MIAS_ID, Role.SALES_MANAGER, words),
                known(ANNS_ID, Role.SALES_DEVELOPMENT_REP, words),
                known(BOBS_ID, Role.ACCOUNT_EXECUTIVE, words),
                known(DORAS_ID, Role.ACCOUNT_EXECUTIVE, words),
                known(EVAS_ID, Role.SALES_SPECIALIST, words),
                known(FREDS_ID, Role.SALES_DEVELOPMENT_REP, words),
                known(NORAS_ID, Role.CUSTOMER_SUCCESS_REP, words));
        stage.team().enter(at(399, 9, 0), MIA, "roster", everybody);
        GoOnLeave leave = new GoOnLeave(StoryCast.day(434));
        stage.act(ANNS_ID, at(399, 9, 10), FRED, leave, "leave-by-fred");
        stage.act(ANNS_ID, at(399, 9, 15), ANN, leave, "leave");
        stage.team().lookAtOpenWork(ANNS_ID, at(399, 9, 20), MIA, "open-work");
        stage.team().handOver(ANNS_ID, FREDS_ID, at(399, 9, 25), FRED, "hand-over-by-fred");
        stage.team().handOver(ANNS_ID, FREDS_ID, at(399, 9, 30), MIA, "hand-over");
        stage.team().lookAtOpenWork(ANNS_ID, at(399, 9, 35), MIA, "open-work-again");
    }

    private static StoryTeam.Entry known(MemberId member, Role role, StoryWords words) {
        return new StoryTeam.Entry(
                member,
                new Adopt(member, new ClaimedPresence.Active(), Post.of(role)),
                words.of("note.of-member", words.member(member), words.word("who", role.code())));
    }
}
