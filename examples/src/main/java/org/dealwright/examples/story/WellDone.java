package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.BOBS_ID;
import static org.dealwright.examples.story.StoryCast.DORA;
import static org.dealwright.examples.story.StoryCast.DORAS_ID;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.at;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.evaluation.Honour;
import org.dealwright.evaluation.Honours;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.TeamResults;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;
import org.dealwright.team.MemberCommand.Recognise;
import org.dealwright.team.MemberCommand.SetQuota;
import org.dealwright.team.Quota;
import org.dealwright.team.QuotaMeasure;
import org.dealwright.team.RecognitionKind;

/** By the quarter's figures somebody has met the goal, and somebody has come further than the others. */
final class WellDone implements StoryChapter {
    private static final DatePeriod BEFORE = DatePeriod.quarter(2026, 4);
    private static final DatePeriod QUARTER = DatePeriod.quarter(2027, 1);
    private static final String GOAL = "50000.00";

    @Override
    public String title() {
        return "chapter.recognised";
    }

    @Override
    public void play(StoryStage stage) {
        StoryTeam team = stage.team();
        team.enter(
                at(417, 9, 0),
                MIA,
                "quotas",
                List.of(
                        quota(BOBS_ID, BEFORE, stage.words()),
                        quota(BOBS_ID, QUARTER, stage.words()),
                        quota(DORAS_ID, BEFORE, stage.words()),
                        quota(DORAS_ID, QUARTER, stage.words())));
        team.look(at(417, 9, 15), MIA, "honours", "honours", honours(stage));
        Recognise goal = new Recognise(RecognitionKind.GOAL_MET, QUARTER);
        stage.act(DORAS_ID, at(417, 9, 20), DORA, goal, "recognise-herself");
        stage.act(DORAS_ID, at(417, 9, 30), MIA, goal, "recognise-dora");
        stage.act(DORAS_ID, at(417, 9, 35), MIA, goal, "recognise-again");
        stage.act(BOBS_ID, at(417, 9, 40), MIA, new Recognise(RecognitionKind.MOST_IMPROVED, QUARTER), "recognise-bob");
    }

    private static StoryTeam.Entry quota(MemberId member, DatePeriod period, StoryWords words) {
        Quota quota = Quota.of(QuotaMeasure.WON, period, StoryOffers.euros(GOAL));
        return new StoryTeam.Entry(
                member,
                new SetQuota(quota),
                words.of("note.quota", words.member(member), quota.amount(), period.first(), period.last()));
    }

    private static List<String> honours(StoryStage stage) {
        StoryWords words = stage.words();
        TeamResults results = new TeamResults(List.of(
                result(BOBS_ID, BEFORE, "24000.00", stage),
                result(BOBS_ID, QUARTER, "39000.00", stage),
                result(DORAS_ID, BEFORE, "46000.00", stage),
                result(DORAS_ID, QUARTER, "56000.00", stage)));
        Honours honours = Honours.of(results, QUARTER, EvaluationPolicy.defaults());
        List<Honour> all = new ArrayList<>(honours.met());
        all.addAll(honours.mostImproved());
        all.addAll(honours.streaks());
        return all.stream()
                .map(one -> words.of(
                        "note.of-member",
                        words.member(one.member()),
                        one.reason().explain(words.locale(), words.zone())))
                .toList();
    }

    /** The goal as it was asked of them, and what they sold. */
    private static PeriodResult result(MemberId member, DatePeriod period, String sold, StoryStage stage) {
        return PeriodResult.of(stage.process().team().find(member).get(), period, QuotaMeasure.WON)
                .achieved(StoryOffers.euros(sold));
    }
}
