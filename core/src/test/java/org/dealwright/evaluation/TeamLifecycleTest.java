package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.*;
import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Attributes;
import org.dealwright.team.Aims;
import org.dealwright.team.CoachingRecord;
import org.dealwright.team.CoachingTopic;
import org.dealwright.team.DatePeriod;
import org.dealwright.team.Development;
import org.dealwright.team.Member;
import org.dealwright.team.MemberProfile;
import org.dealwright.team.Motivator;
import org.dealwright.team.MotivatorKind;
import org.dealwright.team.Post;
import org.dealwright.team.Quota;
import org.dealwright.team.QuotaMeasure;
import org.dealwright.team.Ramp;
import org.dealwright.team.Roster;
import org.dealwright.team.SkillRating;
import org.dealwright.team.TrainingCode;
import org.dealwright.team.TrainingRecord;
import org.junit.jupiter.api.Test;

/** What the team's own life cycle knows becomes what evaluations look at. */
class TeamLifecycleTest {
    private static final Instant NOW = Instant.parse("2026-01-01T09:00:00Z");
    private static final LocalDate JOINED = LocalDate.parse("2026-02-01");

    /** Joined in February; a half is asked of the first month. */
    private final Member anna = new Member.OnLeave(
            NOW,
            new MemberProfile(
                    ANNA,
                    Option.some(JOINED),
                    Post.of(AE),
                    new Development(
                            List.of(new SkillRating(DEMO, 30, NOW, Option.none())),
                            List.of(new TrainingRecord(
                                    new TrainingCode("demo-1"),
                                    LocalDate.parse("2026-03-02"),
                                    Duration.ofHours(8),
                                    java.util.List.of(DEMO))),
                            List.of(new CoachingRecord(
                                    CoachingTopic.CLOSING, LocalDate.parse("2026-03-01"), Option.none()))),
                    new Aims(
                            List.of(
                                    Quota.of(QuotaMeasure.WON, DatePeriod.month(YearMonth.of(2026, 2)), eur(100))
                                            .rampedBy(Ramp.of(50)),
                                    Quota.of(QuotaMeasure.PIPELINE, Q1, eur(7)),
                                    Quota.of(QuotaMeasure.WON, Q2, eur(0))),
                            List.of(new Motivator(MotivatorKind.GROWTH, 1, NOW, false)),
                            List.empty()),
                    Attributes.none()),
            Option.none());

    @Test
    void a_member_is_known_by_skills_learnings_and_motivators() {
        Profile profile = Team.of(Roster.of(java.util.List.of(anna))).members().get(0);

        assertEquals(ANNA, profile.member());
        assertEquals(Presence.ON_LEAVE, profile.presence());
        assertEquals(Set.of(AE), profile.roles());
        assertEquals(Option.some(30), profile.level(DEMO));
        assertEquals(Option.none(), profile.level(PRICES));
        assertEquals(Option.some(JOINED), profile.joined());
        assertEquals(
                java.util.List.of(
                        Learning.coaching("closing", LocalDate.parse("2026-03-01")),
                        Learning.training("demo-1", LocalDate.parse("2026-03-02"))),
                profile.learnings());
        assertEquals(Set.of(MotivatorKind.GROWTH), profile.motivators());
    }

    @Test
    void a_goal_is_what_the_quota_of_just_that_period_asks_of_them() {
        DatePeriod february = DatePeriod.month(YearMonth.of(2026, 2));

        assertEquals(
                Option.some(eur(50)),
                PeriodResult.of(anna, february, QuotaMeasure.WON).goal());
        assertEquals(Option.none(), PeriodResult.of(anna, Q1, QuotaMeasure.WON).goal());
        assertEquals(Option.none(), PeriodResult.of(anna, Q2, QuotaMeasure.WON).goal());
        assertEquals(
                Option.none(),
                PeriodResult.of(anna, february, QuotaMeasure.WON).withoutGoal().goal());
    }

    @Test
    void an_honour_is_named_as_the_team_names_it() {
        Honours honours = Honours.of(
                results(result(ANNA, Q1, 100, 50), result(ANNA, Q2, 100, 60)), Q2, EvaluationPolicy.defaults());

        assertEquals("most-improved", honours.mostImproved().get(0).kind().code());
    }
}
