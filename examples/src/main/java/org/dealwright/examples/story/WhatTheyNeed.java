package org.dealwright.examples.story;

import static org.dealwright.examples.story.StoryCast.ANNS_ID;
import static org.dealwright.examples.story.StoryCast.BOB;
import static org.dealwright.examples.story.StoryCast.BOBS_ID;
import static org.dealwright.examples.story.StoryCast.DORAS_ID;
import static org.dealwright.examples.story.StoryCast.FRED;
import static org.dealwright.examples.story.StoryCast.FREDS_ID;
import static org.dealwright.examples.story.StoryCast.MIA;
import static org.dealwright.examples.story.StoryCast.NORAS_ID;
import static org.dealwright.examples.story.StoryCast.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.evaluation.GapLeft;
import org.dealwright.evaluation.PlanLimits;
import org.dealwright.evaluation.SkillGap;
import org.dealwright.evaluation.SkillGaps;
import org.dealwright.evaluation.Teaching;
import org.dealwright.evaluation.Team;
import org.dealwright.evaluation.Training;
import org.dealwright.evaluation.TrainingCatalogue;
import org.dealwright.evaluation.TrainingPlan;
import org.dealwright.evaluation.TrainingSession;
import org.dealwright.handoff.Skill;
import org.dealwright.process.MemberId;
import org.dealwright.team.MemberCommand.CompleteTraining;
import org.dealwright.team.MemberCommand.RateSkill;
import org.dealwright.team.TrainingCode;

/** Skills are rated against what the roles need, and a plan says who needs which training. */
final class WhatTheyNeed implements StoryChapter {
    private static final EvaluationPolicy POLICY = EvaluationPolicy.defaults();
    private static final Skill CALLING = new Skill("calling");
    private static final Skill QUALIFICATION = new Skill("qualification");
    private static final Skill NEGOTIATION = new Skill("negotiation");
    private static final String FIRST_CALLS = "first-calls";
    private static final TrainingCatalogue CATALOGUE = new TrainingCatalogue(List.of(
            new Training(
                    FIRST_CALLS,
                    List.of(new Teaching(CALLING, 1, 60), new Teaching(QUALIFICATION, 1, 50)),
                    StoryOffers.euros("400.00"),
                    8,
                    Set.of(),
                    6),
            new Training(
                    "price-talks",
                    List.of(new Teaching(NEGOTIATION, 30, 65)),
                    StoryOffers.euros("600.00"),
                    16,
                    Set.of(),
                    4)));

    @Override
    public String title() {
        return "chapter.training";
    }

    @Override
    public void play(StoryStage stage) {
        StoryTeam team = stage.team();
        StoryWords words = stage.words();
        stage.act(BOBS_ID, at(400, 10, 0), BOB, new RateSkill(NEGOTIATION, 90), "rate-himself");
        team.enter(at(400, 14, 0), MIA, "rate", ratings(words));
        team.look(at(400, 14, 30), MIA, "gaps", "skill-gaps", gaps(stage));
        team.look(at(400, 14, 45), MIA, "training-plan", "training-plan", plan(stage));
        CompleteTraining done = new CompleteTraining(
                new TrainingCode(FIRST_CALLS),
                StoryCast.day(403),
                Duration.ofHours(8),
                List.of(CALLING, QUALIFICATION));
        stage.act(FREDS_ID, at(406, 9, 0), FRED, done, "trained");
        stage.act(FREDS_ID, at(416, 9, 0), MIA, new RateSkill(CALLING, 62), "rate-again");
    }

    private static List<StoryTeam.Entry> ratings(StoryWords words) {
        List<StoryTeam.Entry> entries = new ArrayList<>();
        rate(ANNS_ID, List.of("prospecting 80", "calling 75", "qualification 85", "writing 60"), words, entries);
        rate(BOBS_ID, List.of("discovery 65", "negotiation 40", "closing 65", "presenting 70"), words, entries);
        rate(DORAS_ID, List.of("discovery 75", "negotiation 70", "closing 80", "presenting 65"), words, entries);
        rate(FREDS_ID, List.of("prospecting 65", "calling 40", "qualification 35", "writing 55"), words, entries);
        rate(NORAS_ID, List.of("listening 80", "onboarding 75"), words, entries);
        return entries;
    }

    /** One entry for each; each rating is a skill and a level. */
    private static void rate(MemberId member, List<String> ratings, StoryWords words, List<StoryTeam.Entry> entries) {
        for (String rating : ratings) {
            int space = rating.indexOf(' ');
            Skill skill = new Skill(rating.substring(0, space));
            int level = Integer.parseInt(rating.substring(space + 1));
            entries.add(new StoryTeam.Entry(
                    member,
                    new RateSkill(skill, level),
                    words.of("note.rated", words.member(member), words.word(skill.term()), level)));
        }
    }

    private static List<String> gaps(StoryStage stage) {
        StoryWords words = stage.words();
        SkillGaps gaps = SkillGaps.of(Team.of(stage.process().team().roster()), POLICY);
        List<String> notes = new ArrayList<>();
        for (SkillGap gap : gaps.open()) {
            notes.add(words.of(
                    "note.of-member", words.member(gap.member()), gap.reason().explain(words.locale(), words.zone())));
        }
        notes.add(words.of("note.unrated", gaps.unrated().size(), gaps.all().size()));
        return notes;
    }

    private static List<String> plan(StoryStage stage) {
        StoryWords words = stage.words();
        TrainingPlan plan = TrainingPlan.of(
                Team.of(stage.process().team().roster()),
                CATALOGUE,
                PlanLimits.NONE.budget(StoryOffers.euros("1000.00")),
                POLICY);
        List<String> notes = new ArrayList<>();
        for (TrainingSession session : plan.sessions()) {
            String who = session.members().stream().map(words::member).collect(Collectors.joining(", "));
            notes.add(words.of("note.session", words.of("training." + session.training()), who, session.cost()));
        }
        plan.left().stream()
                .filter(left -> left.why() != GapLeft.Why.UNRATED)
                .map(left -> words.of(
                        "note.of-member",
                        words.member(left.gap().member()),
                        left.reason().explain(words.locale(), words.zone())))
                .forEach(notes::add);
        notes.add(TrainingPlan.method().explain(words.locale(), words.zone()));
        return notes;
    }
}
