package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.*;
import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.evaluation.EvaluationPolicy.Builder;
import org.dealwright.handoff.Skill;
import org.dealwright.handoff.Workload;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;
import org.dealwright.team.MotivatorKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** How much goes in: the last number that does, and the first that does not. */
class BoundsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    private static void assertWithin(int least, int most, IntFunction<?> made) {
        assertDoesNotThrow(() -> made.apply(least));
        assertDoesNotThrow(() -> made.apply(most));
        assertThrows(IllegalArgumentException.class, () -> made.apply(least - 1), "below " + least);
        assertThrows(IllegalArgumentException.class, () -> made.apply(most + 1), "above " + most);
    }

    private static void assertSetting(int least, int most, BiFunction<Builder, Integer, Builder> setting) {
        assertWithin(
                least,
                most,
                number -> setting.apply(EvaluationPolicy.builder(), number).build());
    }

    @Test
    void every_setting_of_the_policy_has_its_range() {
        assertAll(
                () -> assertSetting(1, 100, Builder::seatMargin),
                () -> assertSetting(2, 10_000, Builder::leastMembers),
                () -> assertSetting(2, 1_000, Builder::leastPeriods),
                () -> assertSetting(1, 1_000_000, Builder::leastCases),
                () -> assertSetting(1, 99, Builder::tolerance),
                () -> assertSetting(1, 3_650, Builder::effectDays),
                () -> assertSetting(2, 1_000, Builder::leastStreak),
                () -> assertEquals(
                        0.5, EvaluationPolicy.builder().confidence(0.5).build().confidence()));
        for (double unsure : new double[] {0, 1, -0.1, Double.NaN}) {
            Builder builder = EvaluationPolicy.builder().confidence(unsure);
            assertThrows(IllegalArgumentException.class, builder::build, () -> "confidence " + unsure);
        }
    }

    @Test
    void what_a_role_needs_lies_within_levels_and_weights() {
        assertWithin(1, 100, level -> new RoleNeed(DEMO, level, 1));
        assertWithin(1, 100, weight -> new RoleNeed(DEMO, 1, weight));
        assertWithin(1, 99, from -> new Teaching(DEMO, from, 100));
        assertWithin(2, 100, to -> new Teaching(DEMO, 1, to));
        assertWithin(1, 100, needed -> new SkillGap(ANNA, AE, DEMO, needed, Option.none(), 1));
        assertWithin(1, 100, has -> new SkillGap(ANNA, AE, DEMO, 1, Option.some(has), 1));
        assertWithin(1, 100, weight -> new SkillGap(ANNA, AE, DEMO, 1, Option.none(), weight));
        assertWithin(1, 100, level -> new SkillCover(DEMO, level, List.of(), List.of()));
    }

    @Test
    void a_role_needs_at_most_a_hundred_skills_the_heaviest_first_and_equals_by_code() {
        assertEquals(100, new RoleNeeds(Map.of(AE, needs(100))).of(AE).size());
        assertThrows(IllegalArgumentException.class, () -> new RoleNeeds(Map.of(AE, needs(101))));
        assertEquals(
                List.of("b", "a", "c"),
                new RoleNeeds(Map.of(
                                AE, List.of(RoleNeed.of("c", 1, 1), RoleNeed.of("b", 1, 2), RoleNeed.of("a", 1, 1))))
                        .of(AE).stream().map(need -> need.skill().code()).toList());
    }

    private static List<RoleNeed> needs(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> RoleNeed.of("skill-" + i, 1, 1))
                .toList();
    }

    private static Training training(List<Teaching> teaches, Money cost, int hours, Set<String> before, int seats) {
        return new Training("demo", teaches, cost, hours, before, seats);
    }

    @Test
    void a_training_takes_hours_and_seats_within_limits_and_costs_nothing_or_more() {
        assertWithin(0, 10_000, hours -> training(List.of(), eur(1), hours, Set.of(), 1));
        assertWithin(1, 10_000, seats -> training(List.of(), eur(1), 1, Set.of(), seats));
        assertDoesNotThrow(() -> training(List.of(), eur(0), 1, Set.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> training(List.of(), eur(-1), 1, Set.of(), 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> training(
                        List.of(),
                        Money.of(CurrencyUnit.of("JPY"), new BigDecimal("1" + "0".repeat(38))),
                        1,
                        Set.of(),
                        1));
    }

    @Test
    void a_training_teaches_a_hundred_skills_at_most_each_once_and_needs_as_many_before() {
        List<Teaching> hundred = IntStream.range(0, 100)
                .mapToObj(i -> new Teaching(new Skill("s" + i), 1, 2))
                .toList();
        Set<String> before =
                Set.copyOf(IntStream.range(0, 100).mapToObj(i -> "t" + i).toList());
        Set<String> tooMany = new HashSet<>(before);
        tooMany.add("one-more");

        assertEquals(100, training(hundred, eur(1), 1, before, 1).teaches().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> training(
                        Stream.concat(hundred.stream(), Stream.of(new Teaching(DEMO, 1, 2)))
                                .toList(),
                        eur(1),
                        1,
                        Set.of(),
                        1));
        assertThrows(IllegalArgumentException.class, () -> training(List.of(), eur(1), 1, tooMany, 1));
        assertThrows(IllegalArgumentException.class, () -> training(List.of(), eur(1), 1, Set.of("no code"), 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> training(List.of(new Teaching(DEMO, 1, 2), new Teaching(DEMO, 2, 3)), eur(1), 1, Set.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> new Training("no code", List.of(), eur(1), 1, Set.of(), 1));
        assertEquals(
                List.of(CALLS, DEMO),
                training(List.of(new Teaching(DEMO, 1, 2), new Teaching(CALLS, 1, 2)), eur(1), 1, Set.of(), 1)
                        .teaches()
                        .stream()
                        .map(Teaching::skill)
                        .toList());
    }

    @Test
    void a_catalogue_holds_a_hundred_trainings_by_code_whose_prerequisites_it_has() {
        List<Training> hundred = IntStream.range(0, 100)
                .mapToObj(i -> new Training("t" + (199 - i), List.of(), eur(1), 1, Set.of(), 1))
                .toList();
        Training more = new Training("more", List.of(), eur(1), 1, Set.of(), 1);

        assertEquals("t100", new TrainingCatalogue(hundred).trainings().get(0).code());
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingCatalogue(
                        Stream.concat(hundred.stream(), Stream.of(more)).toList()));
        // both ways lead over one and the same: no circle
        Training base = new Training("base", List.of(), eur(1), 1, Set.of(), 1);
        Training left = new Training("left", List.of(), eur(1), 1, Set.of("base"), 1);
        Training right = new Training("right", List.of(), eur(1), 1, Set.of("base"), 1);
        Training top = new Training("top", List.of(), eur(1), 1, Set.of("left", "right"), 1);
        assertEquals(
                List.of(base, left, right, top),
                new TrainingCatalogue(List.of(top, right, left, base)).path(top, Set.of()));
    }

    @Test
    void the_limits_of_a_plan_have_limits() {
        assertWithin(1, 1_000, sessions -> new PlanLimits(Option.none(), Option.none(), sessions));
        assertWithin(0, 10_000, PlanLimits.NONE::hoursEach);
        assertDoesNotThrow(() -> PlanLimits.NONE.budget(eur(0)));
        assertThrows(IllegalArgumentException.class, () -> PlanLimits.NONE.budget(eur(-1)));
    }

    @Test
    void what_somebody_learnt_and_is_moved_by_is_sorted_and_limited() {
        Profile profile = executive(ANNA)
                .with(Learning.training("b", DAY))
                .with(Learning.coaching("a", DAY))
                .with(Learning.training("a", DAY))
                .with(Learning.training("z", DAY.minusDays(1)));
        List<Learning> thousand = Collections.nCopies(1_000, Learning.training("a", DAY));
        Set<MotivatorKind> hundred = Set.copyOf(IntStream.range(0, 100)
                .mapToObj(i -> new MotivatorKind("m" + i))
                .toList());
        Set<MotivatorKind> tooMany = new HashSet<>(hundred);
        tooMany.add(MotivatorKind.MONEY);

        assertEquals(
                List.of("TRAINING z", "TRAINING a", "TRAINING b", "COACHING a"),
                profile.learnings().stream()
                        .map(one -> one.kind() + " " + one.code())
                        .toList());
        assertEquals(
                1_000,
                new Profile(profile.who(), Option.none(), thousand, hundred)
                        .learnings()
                        .size());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Profile(profile.who(), Option.none(), Collections.nCopies(1_001, thousand.get(0)), Set.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new Profile(profile.who(), Option.none(), List.of(), tooMany));
        assertThrows(IllegalArgumentException.class, () -> Learning.training("no code", DAY));
        assertEquals(Option.some(DAY), profile.joined(DAY).joined());
        assertEquals(Map.of(DEMO, 7), rated(executive(ANNA), DEMO, 7).skills());
    }

    @Test
    void a_team_has_ten_thousand_members_at_most_in_the_order_of_identifiers() {
        List<Profile> most = IntStream.range(0, Team.MOST)
                .mapToObj(i -> executive(new MemberId("m" + (19_999 - i))))
                .toList();

        assertEquals("m10000", new Team(most).members().get(0).member().value());
        assertTrue(Team.checked(most).isValid());
        assertTrue(Team.checked(Collections.nCopies(Team.MOST + 1, executive(ANNA)))
                .isInvalid());
    }

    @Test
    void a_result_counts_within_limits() {
        PeriodResult result = PeriodResult.of(ANNA, Q1);

        assertWithin(0, Workload.MOST, result::open);
        assertDoesNotThrow(() -> result.activity(0));
        assertDoesNotThrow(() -> result.activity(Integer.MAX_VALUE));
        assertDoesNotThrow(() -> result.deals(0, Workload.MOST));
        assertThrows(IllegalArgumentException.class, () -> result.deals(0, Workload.MOST + 1));
        assertDoesNotThrow(() -> result.leads(LeadIntake.of(0).judged(0, Workload.MOST)));
        assertThrows(
                IllegalArgumentException.class,
                () -> result.leads(LeadIntake.of(0).judged(0, Workload.MOST + 1)));
        assertDoesNotThrow(() -> result.achieved(eur(0)));
        Money far = Money.of(CurrencyUnit.of("JPY"), new BigDecimal("1" + "0".repeat(38)));
        assertThrows(IllegalArgumentException.class, () -> result.goal(far));
        assertThrows(IllegalArgumentException.class, () -> result.achieved(far));
    }

    @Test
    void results_come_to_as_many_cases_as_can_be_counted() {
        assertTrue(TeamResults.checked(Collections.nCopies(TeamResults.MOST + 1, PeriodResult.of(ANNA, Q1)))
                .isInvalid());
        // 2,147 times a million are countable, and one time more is not
        assertEquals(1_000_000, Workload.MOST);
        assertTrue(TeamResults.checked(cases(2_147)).isValid());
        assertTrue(TeamResults.checked(cases(2_148)).isInvalid());
    }

    /** Of each the larger number counts: deals here, leads there. */
    private static List<PeriodResult> cases(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> PeriodResult.of(new MemberId("m" + i), Q1))
                .map(result -> result.member().value().endsWith("1")
                        ? result.deals(0, Workload.MOST)
                        : result.deals(0, 1).leads(LeadIntake.of(0).judged(0, Workload.MOST)))
                .toList();
    }

    @Test
    void periods_of_one_member_may_touch_and_share_no_day() {
        DatePeriod first = new DatePeriod(DAY, DAY.plusDays(9));

        assertTrue(TeamResults.checked(List.of(
                        PeriodResult.of(ANNA, new DatePeriod(DAY.plusDays(10), DAY.plusDays(10))),
                        PeriodResult.of(ANNA, first),
                        PeriodResult.of(BELA, first)))
                .isValid());
        assertTrue(TeamResults.checked(List.of(
                        PeriodResult.of(ANNA, new DatePeriod(DAY.plusDays(9), DAY.plusDays(10))),
                        PeriodResult.of(ANNA, first)))
                .isInvalid());
    }

    @Test
    void results_within_some_days_are_those_whose_whole_period_is() {
        TeamResults results = results(result(ANNA, Q1, 1, 1), result(BELA, Q1, 1, 1), result(ANNA, Q2, 1, 1));

        assertEquals(2, results.within(Q1).results().size());
        assertEquals(
                0,
                results.within(new DatePeriod(Q1.first().plusDays(1), Q1.last()))
                        .results()
                        .size());
        assertEquals(
                0,
                results.within(new DatePeriod(Q1.first(), Q1.last().minusDays(1)))
                        .results()
                        .size());
        assertEquals(List.of(Q1, Q2), results.periods());
        assertEquals(
                List.of(Q1, Q2),
                results.of(ANNA).stream().map(PeriodResult::period).toList());
    }

    @Test
    void a_ratio_is_of_something_and_rounded_half_up() {
        Ratio third = Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(3));

        assertEquals(new BigDecimal("33.3"), third.percent());
        assertEquals(
                new BigDecimal("0.1"),
                Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(2_000)).percent());
        assertEquals(0, third.compareTo(Ratio.of(BigDecimal.TEN, BigDecimal.valueOf(30))));
        assertFalse(third.minus(third).isPositive());
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(BigDecimal.ONE, BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(BigDecimal.ONE, BigDecimal.ONE.negate()));
    }

    @Test
    void a_shift_is_of_numbers_and_up_or_down_by_its_whole_interval() {
        Shift.Measured touching = new Shift.Measured(1, 3, 0, 0, 0.95, 1, 1);

        assertEquals(2, touching.difference());
        assertFalse(touching.isUp());
        assertFalse(touching.isDown());
        assertTrue(new Shift.Measured(3, 1, -3, -1, 0.95, 1, 1).isDown());
        for (double no : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new Shift.Measured(no, 1, 0, 0, 0.95, 1, 1));
            assertThrows(IllegalArgumentException.class, () -> new Shift.Measured(1, no, 0, 0, 0.95, 1, 1));
        }
        assertThrows(IllegalArgumentException.class, () -> new Shift.Measured(1, 1, 1, 0, 0.95, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Shift.Measured(1, 1, Double.NaN, 0, 0.95, 1, 1));
    }

    @Test
    void answers_that_somebody_makes_themselves_are_checked() {
        SkillGap demo = new SkillGap(ANNA, AE, DEMO, 50, Option.none(), 1);

        assertThrows(IllegalArgumentException.class, () -> new RoleFit(BELA, AE, true, List.of(demo)));
        assertThrows(IllegalArgumentException.class, () -> new RoleFit(ANNA, SDR, true, List.of(demo)));
        assertThrows(IllegalArgumentException.class, () -> new Diagnosis(ANNA, eur(0), eur(0), 1, List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new Diagnosis(ANNA, eur(1), Money.parse("USD 0"), 1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new TrainingSession("no code", List.of(), 0, eur(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Effect.of(team(), results(), Learning.Kind.TRAINING, "no code", EffectMeasure.ACTIVITY, POLICY));
    }
}
