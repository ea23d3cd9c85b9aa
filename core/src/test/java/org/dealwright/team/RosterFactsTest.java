package org.dealwright.team;

import static org.dealwright.team.MemberFixture.ANNA;
import static org.dealwright.team.MemberFixture.BUDAPEST;
import static org.dealwright.team.MemberFixture.BY_ANNA;
import static org.dealwright.team.MemberFixture.BY_MARA;
import static org.dealwright.team.MemberFixture.MANAGER;
import static org.dealwright.team.MemberFixture.MARA;
import static org.dealwright.team.MemberFixture.SELF;
import static org.dealwright.team.MemberFixture.date;
import static org.dealwright.team.MemberFixture.day;
import static org.dealwright.team.MemberFixture.joined;
import static org.dealwright.team.MemberFixture.nobody;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Territory;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.process.WorkingHours;
import org.dealwright.team.MemberCommand.Adopt;
import org.dealwright.team.MemberCommand.AssignRole;
import org.dealwright.team.MemberCommand.Coach;
import org.dealwright.team.MemberCommand.CompleteTraining;
import org.dealwright.team.MemberCommand.Join;
import org.dealwright.team.MemberCommand.RateSkill;
import org.dealwright.team.MemberCommand.Recognise;
import org.dealwright.team.MemberCommand.Retract;
import org.dealwright.team.MemberCommand.RevokeRole;
import org.dealwright.team.MemberCommand.SetAttribute;
import org.dealwright.team.MemberCommand.SetCalendar;
import org.dealwright.team.MemberCommand.SetCapacity;
import org.dealwright.team.MemberCommand.SetQuota;
import org.dealwright.team.MemberCommand.SetTeam;
import org.dealwright.team.MemberCommand.SetTerritories;
import org.dealwright.team.MemberCommand.StateMotivator;
import org.dealwright.team.MemberCommand.WithdrawMotivator;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RosterFactsTest {
    private static final Skill PRICING = new Skill("pricing");
    private static final Skill HUNGARIAN = new Skill("hungarian");
    private static final DatePeriod MARCH = DatePeriod.month(YearMonth.of(2026, 3));
    private static final DatePeriod APRIL = DatePeriod.month(YearMonth.of(2026, 4));
    private static final Quota QUOTA = Quota.of(QuotaMeasure.WON, MARCH, Money.parse("EUR 31000"));

    @Nested
    class Roles {
        @Test
        void are_assigned_once_and_revoked_once() {
            MemberFixture anna = joined().done(new AssignRole(Role.SALES_SPECIALIST));

            assertEquals(
                    Set.of(Role.ACCOUNT_EXECUTIVE, Role.SALES_SPECIALIST),
                    anna.member().roles());
            anna.when(new AssignRole(Role.SALES_SPECIALIST))
                    .refused("team.role-held", new Term("who", "sales-specialist"));
            anna.done(new RevokeRole(Role.ACCOUNT_EXECUTIVE));
            assertEquals(Set.of(Role.SALES_SPECIALIST), anna.member().roles());
            anna.when(new RevokeRole(Role.ACCOUNT_EXECUTIVE))
                    .refused("team.role-not-held", new Term("who", "account-executive"));
        }

        @Test
        void a_manager_keeps_theirs_while_anybody_reports_to_them() {
            MemberFixture anna = joined().done(new AssignRole(Role.SALES_MANAGER))
                    .withOpen(
                            MemberFixture.A_DEAL,
                            new OpenWork("member", "bela", OpenWork.Involvement.LED),
                            new OpenWork("member", "cili", OpenWork.Involvement.LED));

            anna.when(new RevokeRole(Role.SALES_MANAGER)).refused("team.leads-others", 2, List.of("bela", "cili"));
            anna.when(new RevokeRole(Role.ACCOUNT_EXECUTIVE)).accepted();
            anna.withOpen(MemberFixture.A_DEAL)
                    .when(new RevokeRole(Role.SALES_MANAGER))
                    .accepted();
        }
    }

    @Nested
    class ThePost {
        @Test
        void says_team_manager_territories_calendar_and_capacity() {
            MemberFixture anna = joined().done(
                            new SetTeam(Option.some(new TeamName("west")), Option.some(MARA)),
                            new SetTerritories(Set.of(new Territory("zala"), new Territory("vas"))),
                            new SetCalendar(Option.some(BUDAPEST)),
                            new SetCapacity(Option.some(12)));

            assertEquals(
                    Post.of(Role.ACCOUNT_EXECUTIVE)
                            .in(new TeamName("west"))
                            .under(MARA)
                            .covering(Set.of(new Territory("vas"), new Territory("zala")))
                            .following(Option.some(BUDAPEST))
                            .limitedTo(Option.some(12)),
                    anna.member().profile().post());
            anna.done(
                    new SetTeam(Option.none(), Option.none()),
                    new SetTerritories(Set.of()),
                    new SetCalendar(Option.none()),
                    new SetCapacity(Option.none()));
            assertEquals(
                    Post.of(Role.ACCOUNT_EXECUTIVE), anna.member().profile().post());
        }

        @Test
        void has_a_calendar_only_of_those_that_policy_knows() {
            CalendarCode mars = new CalendarCode("mars");
            Violation unknown =
                    Violation.showing("calendar", "not-known", "mars", List.of(new Term("calendar", "budapest")));
            Post onMars = Post.of(Role.ACCOUNT_EXECUTIVE).following(Option.some(mars));

            joined().when(new SetCalendar(Option.some(mars))).invalid(unknown);
            nobody().when(new Join(ANNA, onMars)).invalid(unknown);
            nobody().when(new Adopt(ANNA, new ClaimedPresence.Active(), onMars)).invalid(unknown);
            joined().under(TeamPolicy.defaults())
                    .when(new SetCalendar(Option.some(BUDAPEST)))
                    .invalid(Violation.showing("calendar", "none-defined", "budapest"));
        }

        @Test
        void has_the_hours_that_policy_says_of_its_calendar_now() {
            WorkingHours hours = WorkingHours.roundTheClock(ZoneId.of("Europe/Budapest"));
            TeamPolicy policy =
                    TeamPolicy.builder().calendars(Map.of(BUDAPEST, hours)).build();
            Post anna = Post.of(Role.ACCOUNT_EXECUTIVE).following(Option.some(BUDAPEST));

            assertEquals(Option.some(hours), policy.hours(anna));
            assertEquals(Option.none(), policy.hours(Post.of(Role.ACCOUNT_EXECUTIVE)));
            assertEquals(Option.none(), TeamPolicy.defaults().hours(anna));
        }

        @Test
        void has_limits() {
            joined().when(new SetTeam(Option.none(), Option.some(ANNA))).refused("team.own-manager");
            joined().when(new SetCapacity(Option.some(-1)))
                    .invalid(Violation.showing("most", "out-of-range", "-1", 0, 1_000_000));
            joined().when(new SetCapacity(Option.some(1_000_000))).accepted();
            Set<Territory> many = IntStream.range(0, 1_001)
                    .mapToObj(i -> new Territory("t" + i))
                    .collect(Collectors.toSet());
            joined().when(new SetTerritories(many))
                    .invalid(Violation.showing("territories", "too-many", "1001", 1_000));
        }
    }

    @Nested
    class Quotas {
        @Test
        void are_one_for_each_measure_and_period() {
            Quota more = Quota.of(QuotaMeasure.WON, MARCH, Money.parse("EUR 40000"));
            Quota later = Quota.of(QuotaMeasure.WON, APRIL, Money.parse("EUR 50000"));
            Member anna = joined().done(new SetQuota(QUOTA), new SetQuota(later), new SetQuota(more))
                    .member();

            assertEquals(List.of(more, later), anna.profile().aims().quotas().asJava());
            assertEquals(List.of(new AskedQuota(more, Money.parse("EUR 40000"))), anna.quotas(date(31)));
            assertEquals(List.of(), anna.quotas(date(-1)));
        }

        @Test
        void ask_less_of_the_new() {
            Member anna =
                    joined().done(new SetQuota(QUOTA.rampedBy(Ramp.of(50)))).member();

            // she joined on 1 March: the whole of it is her first month
            assertEquals(Money.parse("EUR 15500"), anna.quotas(date(10)).get(0).asked());
        }

        @Test
        void count_what_the_policy_says() {
            TeamPolicy policy = TeamPolicy.builder()
                    .quotaMeasures(Set.of(QuotaMeasure.COLLECTED))
                    .build();

            joined().under(policy)
                    .when(new SetQuota(QUOTA))
                    .invalid(Violation.showing(
                            "measure", "not-known", "won", List.of(new Term("quota-measure", "collected"))));
        }
    }

    @Nested
    class Ratings {
        @Test
        void hold_by_when_they_were_found_and_not_by_when_they_were_entered() {
            Member anna = joined().on(8)
                    .done(new RateSkill(PRICING, 70))
                    .on(3)
                    .done(new RateSkill(PRICING, 40), new RateSkill(HUNGARIAN, 90))
                    .member();

            assertEquals(
                    Map.of(HUNGARIAN, 90, PRICING, 70),
                    anna.profile().development().levels());
            assertEquals(
                    Option.some(new SkillRating(PRICING, 70, day(8), BY_MARA)),
                    anna.profile().development().rating(PRICING));
            assertEquals(0, anna.profile().development().level(new Skill("tax")));
        }

        @Test
        void found_at_once_hold_by_what_was_entered_last() {
            Member anna = joined().done(new RateSkill(PRICING, 70), new RateSkill(PRICING, 40))
                    .member();

            assertEquals(40, anna.profile().development().level(PRICING));
            assertEquals(Map.of(PRICING, 40), anna.profile().development().levels());
        }

        @Test
        void taken_back_leave_what_was_found_before() {
            MemberFixture anna = joined().on(3)
                    .done(new RateSkill(PRICING, 40))
                    .on(8)
                    .done(new RateSkill(PRICING, 70))
                    .on(9)
                    .done(new Retract(new RosterFact.Rating(PRICING, day(8)), "another Anna"));

            assertEquals(40, anna.member().profile().development().level(PRICING));
            anna.when(new Retract(new RosterFact.Rating(PRICING, day(8)), "again"))
                    .refused("team.not-recorded", new Term("fact", "rating"), "pricing 2026-03-08T09:00:00Z");
        }

        @Test
        void have_limits() {
            joined().when(new RateSkill(PRICING, 0)).invalid(Violation.showing("level", "out-of-range", "0", 1, 100));
            joined().when(new RateSkill(PRICING, 101))
                    .invalid(Violation.showing("level", "out-of-range", "101", 1, 100));
            MemberFixture anna = joined();
            for (int i = 0; i < 100; i++) {
                anna.done(new RateSkill(new Skill("s" + i), 50));
            }
            anna.when(new RateSkill(PRICING, 50)).refused("team.too-many-skills", 100);
            anna.when(new RateSkill(new Skill("s7"), 50)).accepted();
        }
    }

    @Nested
    class TrainingsAndCoachings {
        private final CompleteTraining training =
                new CompleteTraining(new TrainingCode("pricing-1"), date(9), Duration.ofHours(8), List.of(PRICING));

        @Test
        void are_recorded_with_what_they_taught_and_by_whom() {
            joined().by(SELF)
                    .when(training)
                    .expect(new MemberEvent.TrainingCompleted(
                            day(10),
                            BY_ANNA,
                            new TrainingRecord(
                                    new TrainingCode("pricing-1"), date(9), Duration.ofHours(8), List.of(PRICING))));
            joined().when(new Coach(CoachingTopic.CLOSING, date(10)))
                    .expect(new MemberEvent.Coached(
                            day(10), BY_MARA, new CoachingRecord(CoachingTopic.CLOSING, date(10), BY_MARA)));
            joined().when(new Coach(CoachingTopic.CLOSING, date(10), BY_ANNA))
                    .expect(new MemberEvent.Coached(
                            day(10), BY_MARA, new CoachingRecord(CoachingTopic.CLOSING, date(10), BY_ANNA)));
        }

        @Test
        void are_taken_back_one_by_one() {
            Coach coach = new Coach(CoachingTopic.CLOSING, date(10));
            Member anna = joined().done(training, training, coach, coach)
                    .done(
                            new Retract(
                                    new RosterFact.Training(new TrainingCode("pricing-1"), date(9)), "entered twice"),
                            new Retract(new RosterFact.Coaching(CoachingTopic.CLOSING, date(10)), "entered twice"))
                    .member();

            assertEquals(1, anna.profile().development().trainings().size());
            assertEquals(1, anna.profile().development().coachings().size());
        }

        @Test
        void have_taken_place_and_have_limits() {
            joined().when(new CompleteTraining(
                            new TrainingCode("x"), date(11), Duration.ofHours(-1), Collections.nCopies(101, PRICING)))
                    .invalid(
                            Violation.showing(
                                    "on", "out-of-range", "2026-03-11", LocalDate.parse("1900-01-01"), date(10)),
                            Violation.showing(
                                    "length", "out-of-range", "PT-1H", Duration.ZERO, Duration.ofHours(10_000)),
                            Violation.showing("teaches", "too-many", "101", 100));
            joined().under(TeamPolicy.builder().coachingTopics(Set.of()).build())
                    .when(new Coach(CoachingTopic.TIME, date(10)))
                    .invalid(Violation.showing("topic", "none-defined", "time"));
        }

        @Test
        void are_taken_back_with_a_reason() {
            joined().done(training)
                    .when(new Retract(new RosterFact.Training(new TrainingCode("pricing-1"), date(9)), " "))
                    .invalid(Violation.of("reason", "blank"));
        }
    }

    @Nested
    class Motivators {
        private final StateMotivator growth = new StateMotivator(MotivatorKind.GROWTH, 1);

        @Test
        void are_stated_by_themselves_or_noted_as_said_for_them() {
            joined().by(SELF)
                    .when(growth)
                    .expect(new MemberEvent.MotivatorStated(
                            day(10), BY_ANNA, new Motivator(MotivatorKind.GROWTH, 1, day(10), false)));
            joined().when(growth)
                    .expect(new MemberEvent.MotivatorStated(
                            day(10), BY_MARA, new Motivator(MotivatorKind.GROWTH, 1, day(10), true)));
        }

        @Test
        void said_by_themselves_are_for_nobody_else_to_say() {
            MemberFixture anna = joined().by(SELF).done(growth).by(MANAGER);
            Term word = new Term("motivator", "growth");

            anna.when(new StateMotivator(MotivatorKind.GROWTH, 5)).refused("team.stated-by-themselves", word);
            anna.when(new WithdrawMotivator(MotivatorKind.GROWTH)).refused("team.stated-by-themselves", word);
            anna.when(new StateMotivator(MotivatorKind.MONEY, 5)).accepted();
            anna.by(SELF).done(new WithdrawMotivator(MotivatorKind.GROWTH));
            assertEquals(Option.none(), anna.member().profile().aims().motivator(MotivatorKind.GROWTH));
        }

        @Test
        void said_for_them_are_replaced_by_what_they_say() {
            Member anna = joined().done(new StateMotivator(MotivatorKind.GROWTH, 5))
                    .by(SELF)
                    .done(growth)
                    .member();

            assertEquals(
                    List.of(new Motivator(MotivatorKind.GROWTH, 1, day(10), false)),
                    anna.profile().aims().motivators().asJava());
        }

        @Test
        void have_limits() {
            joined().when(new StateMotivator(new MotivatorKind("fame"), 0))
                    .invalid(
                            Violation.showing(
                                    "kind",
                                    "not-known",
                                    "fame",
                                    List.of(
                                            new Term("motivator", "autonomy"),
                                            new Term("motivator", "growth"),
                                            new Term("motivator", "money"),
                                            new Term("motivator", "purpose"),
                                            new Term("motivator", "recognition"),
                                            new Term("motivator", "security"),
                                            new Term("motivator", "team"))),
                            Violation.showing("rank", "out-of-range", "0", 1, 100));
            joined().when(new WithdrawMotivator(MotivatorKind.TEAM))
                    .refused("team.motivator-unknown", new Term("motivator", "team"));
        }
    }

    @Nested
    class Recognitions {
        @Test
        void are_given_once_for_a_period_but_for_those_given_by_hand() {
            MemberFixture anna = joined().done(
                            new Recognise(RecognitionKind.MOST_IMPROVED, MARCH),
                            new Recognise(RecognitionKind.BY_HAND, MARCH),
                            new Recognise(RecognitionKind.BY_HAND, MARCH),
                            new Recognise(RecognitionKind.MOST_IMPROVED, APRIL));

            assertEquals(4, anna.member().profile().aims().recognitions().size());
            anna.when(new Recognise(RecognitionKind.MOST_IMPROVED, MARCH))
                    .refused(
                            "team.recognised-already",
                            new Term("recognition", "most-improved"),
                            "2026-03-01/2026-03-31");
        }

        @Test
        void that_follow_from_the_figures_are_by_nobody() {
            joined().by(Actor.system())
                    .when(new Recognise(RecognitionKind.GOAL_MET, MARCH))
                    .expect(new MemberEvent.Recognised(
                            day(10),
                            Option.none(),
                            new Recognition(RecognitionKind.GOAL_MET, MARCH, day(10), Option.none())));
        }

        @Test
        void taken_back_can_be_given_anew() {
            joined().done(
                            new Recognise(RecognitionKind.GOAL_MET, MARCH),
                            new Retract(new RosterFact.Recognised(RecognitionKind.GOAL_MET, MARCH), "annulled win"))
                    .when(new Recognise(RecognitionKind.GOAL_MET, MARCH))
                    .accepted();
        }
    }

    @Test
    void fields_of_the_embedders_own_are_set() {
        Member anna = joined().done(SetAttribute.of(AttributeKey.wholeNumber("desk"), 3L))
                .member();

        assertEquals(Option.some(3L), anna.profile().attributes().get(AttributeKey.wholeNumber("desk")));
        joined().done(SetAttribute.of(AttributeKey.wholeNumber("desk"), 3L))
                .when(SetAttribute.of(AttributeKey.text("desk"), "three"))
                .invalid(Violation.of("desk", "of-another-type"));
    }
}
