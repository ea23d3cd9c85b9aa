package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.*;
import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before is the second quarter, after the third; the training is on its first day. */
class EffectTest {
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final Learning TRAINED = Learning.training("demo-1", DAY);
    private static final EvaluationPolicy ANY_NUMBER = EvaluationPolicy.builder()
            .leastCases(1)
            .leastMembers(2)
            .leastPeriods(2)
            .build();

    /** Of R. G. Newcombe, Interval estimation for the difference between independent proportions, 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void the_interval_of_a_difference_of_shares_is_the_published_one(
            int won, int closed, int wonBefore, int closedBefore, double lower, double upper) {
        Shift.Measured shift = measured(effect(
                        EffectMeasure.WIN_RATE,
                        ANY_NUMBER,
                        List.of(trained(ANNA)),
                        deals(ANNA, wonBefore, closedBefore, won, closed))
                .group());

        assertEquals((double) wonBefore / closedBefore, shift.before());
        assertEquals((double) won / closed, shift.after());
        assertEquals(lower, shift.lower(), 5e-5);
        assertEquals(upper, shift.upper(), 5e-5);
        assertEquals(closedBefore, shift.casesBefore());
        assertEquals(closed, shift.casesAfter());
        assertEquals(lower > 0, shift.isUp());
        assertFalse(shift.isDown());
    }

    /** Student's sleep data, 1908, ten hours added to each: of R's t.test(extra ~ group, paired = TRUE), 0.7001142 to 2.4598858. */
    @Test
    void the_interval_of_a_paired_difference_is_students() {
        int[] one = {107, 84, 98, 88, 99, 134, 137, 108, 100, 120};
        int[] two = {119, 108, 111, 101, 99, 144, 155, 116, 146, 134};
        List<Profile> team = new ArrayList<>();
        List<PeriodResult> results = new ArrayList<>();
        for (int i = 0; i < one.length; i++) {
            MemberId member = new MemberId("m" + i);
            team.add(trained(member));
            results.add(PeriodResult.of(member, Q2).achieved(Money.ofMinor(CurrencyUnit.EUR, 10L * one[i])));
            results.add(PeriodResult.of(member, Q3).achieved(Money.ofMinor(CurrencyUnit.EUR, 10L * two[i])));
        }
        Shift.Measured shift = measured(effect(EffectMeasure.ACHIEVED, EvaluationPolicy.defaults(), team, results)
                .group());

        assertEquals(10.75, shift.before(), 1e-9);
        assertEquals(12.33, shift.after(), 1e-9);
        assertEquals(0.7001142, shift.lower(), 5e-8);
        assertEquals(2.4598858, shift.upper(), 5e-8);
        assertEquals(10, shift.casesBefore());
    }

    /** 0.2 (0.0524 to 0.3339) less 0.6 (0.1705 to 0.8090): −0.4 − √(0.1476² + 0.2090²) to −0.4 + √(0.1339² + 0.4295²). */
    @Test
    void what_happened_to_the_others_too_is_taken_out() {
        List<PeriodResult> results = new ArrayList<>(deals(ANNA, 48, 80, 56, 70));
        results.addAll(deals(BELA, 3, 10, 9, 10));
        Effect effect = effect(EffectMeasure.WIN_RATE, ANY_NUMBER, List.of(trained(ANNA), executive(BELA)), results);
        Shift.Measured beyond = measured(effect.beyondOthers());

        assertEquals(0.6, beyond.before(), 1e-9);
        assertEquals(0.2, beyond.after(), 1e-9);
        assertEquals(-0.4, beyond.difference(), 1e-9);
        assertEquals(-0.6559, beyond.lower(), 2e-4);
        assertEquals(0.0499, beyond.upper(), 2e-4);
    }

    @Test
    void whoever_has_no_role_in_common_is_no_other() {
        List<PeriodResult> results = new ArrayList<>(deals(ANNA, 48, 80, 56, 70));
        results.addAll(deals(BELA, 3, 10, 9, 10));
        Effect effect = effect(EffectMeasure.WIN_RATE, ANY_NUMBER, List.of(trained(ANNA), caller(BELA)), results);

        assertEquals(
                "Not enough data: 0 cases before and 0 after, and 1 are needed of each.", missing(effect.others()));
        assertEquals("Not enough data of those who did not have it.", missing(effect.beyondOthers()));
    }

    @Test
    void a_period_that_holds_the_day_within_it_counts_for_neither() {
        Learning within = Learning.training("demo-1", DAY.plusDays(1));
        Effect effect = effect(
                EffectMeasure.WIN_RATE, ANY_NUMBER, List.of(executive(ANNA).with(within)), deals(ANNA, 48, 80, 56, 70));

        assertEquals(
                "Not enough data: 80 cases before and 0 after, and 1 are needed of each.", missing(effect.group()));
    }

    @Test
    void periods_further_off_than_the_policy_says_do_not_count() {
        List<PeriodResult> results = new ArrayList<>(deals(ANNA, 48, 80, 56, 70));
        results.add(PeriodResult.of(ANNA, Q1).deals(80, 80));
        EvaluationPolicy quarter =
                EvaluationPolicy.builder().leastCases(1).effectDays(92).build();

        assertEquals(
                80,
                measured(effect(EffectMeasure.WIN_RATE, quarter, List.of(trained(ANNA)), results)
                                .group())
                        .casesBefore());
        assertEquals(
                160,
                measured(effect(EffectMeasure.WIN_RATE, ANY_NUMBER, List.of(trained(ANNA)), results)
                                .group())
                        .casesBefore());
    }

    @Test
    void the_first_time_counts_and_a_coaching_of_that_name_is_another_thing() {
        Profile twice = trained(ANNA)
                .with(Learning.training("demo-1", DAY.plusDays(50)))
                .with(Learning.coaching("demo-1", DAY.minusDays(50)));

        assertEquals(
                DAY,
                effect(EffectMeasure.WIN_RATE, ANY_NUMBER, List.of(twice), List.of())
                        .members()
                        .get(0)
                        .on());
    }

    @Test
    void too_little_is_said_and_not_guessed() {
        Effect effect = effect(
                EffectMeasure.ACTIVITY,
                EvaluationPolicy.defaults(),
                List.of(trained(ANNA)),
                List.of(
                        PeriodResult.of(ANNA, Q2).activity(1),
                        PeriodResult.of(ANNA, Q3).activity(2)));

        assertEquals(
                "Not enough data: 1 periods before and 1 after, and 3 are needed of each.",
                missing(effect.members().get(0).shift()));
        assertEquals(
                "Not enough data: 1 members with figures before and after, and 5 are needed.", missing(effect.group()));
        assertEquals(
                "Nincs elég adat: 1 embernek van adata előtte és utána is, és 5 kell.",
                assertInstanceOf(Shift.NotEnoughData.class, effect.group())
                        .reason()
                        .explain(HUNGARIAN));
    }

    /** The policy's 20 of each side are enough, and 19 are not. */
    @Test
    void the_least_that_is_enough_is_enough() {
        EvaluationPolicy usual = EvaluationPolicy.defaults();
        List<Profile> team = List.of(trained(ANNA));

        assertInstanceOf(
                Shift.Measured.class,
                effect(EffectMeasure.WIN_RATE, usual, team, deals(ANNA, 1, 20, 1, 20))
                        .group());
        assertInstanceOf(
                Shift.NotEnoughData.class,
                effect(EffectMeasure.WIN_RATE, usual, team, deals(ANNA, 1, 19, 1, 20))
                        .group());
        assertInstanceOf(
                Shift.NotEnoughData.class,
                effect(EffectMeasure.WIN_RATE, usual, team, deals(ANNA, 1, 20, 1, 19))
                        .group());
    }

    /**
     * Means 2 and 12, each ± t₂(0.975) · 1 ÷ √3 = 4.302653 · 0.577350 = 2.484138; the difference of 10 ± √2 · 2.484138 =
     * 3.513101.
     */
    @Test
    void of_one_member_the_periods_are_compared() {
        List<PeriodResult> results = new ArrayList<>();
        for (int month = 0; month < 3; month++) {
            results.add(PeriodResult.of(ANNA, DatePeriod.month(YearMonth.of(2026, 4 + month)))
                    .activity(1 + month));
            results.add(PeriodResult.of(ANNA, DatePeriod.month(YearMonth.of(2026, 7 + month)))
                    .activity(11 + month));
        }
        Shift.Measured shift =
                measured(effect(EffectMeasure.ACTIVITY, EvaluationPolicy.defaults(), List.of(trained(ANNA)), results)
                        .members()
                        .get(0)
                        .shift());

        assertEquals(10, shift.difference(), 1e-9);
        assertEquals(6.486899, shift.lower(), 1e-6);
        assertEquals(13.513101, shift.upper(), 1e-6);
        assertTrue(shift.isUp());
    }

    /** From 30 December 2025 to 30 December 2026: 183 days before the first of July, and as many from it on. */
    @Test
    void the_window_ends_with_the_last_day_that_the_policy_says() {
        assertEquals(10, measured(window(DAY.minusDays(183), DAY.plusDays(182))).casesBefore());
        assertEquals(10, measured(window(DAY.minusDays(183), DAY.plusDays(182))).casesAfter());
        assertEquals(
                "Not enough data: 0 cases before and 10 after, and 1 are needed of each.",
                missing(window(DAY.minusDays(184), DAY.plusDays(182))));
        assertEquals(
                "Not enough data: 10 cases before and 0 after, and 1 are needed of each.",
                missing(window(DAY.minusDays(183), DAY.plusDays(183))));
    }

    /** One day of results, and another. */
    private static Shift window(LocalDate before, LocalDate after) {
        return effect(
                        EffectMeasure.WIN_RATE,
                        ANY_NUMBER,
                        List.of(trained(ANNA)),
                        List.of(
                                PeriodResult.of(ANNA, new DatePeriod(before, before))
                                        .deals(1, 10),
                                PeriodResult.of(ANNA, new DatePeriod(after, after))
                                        .deals(5, 10)))
                .group();
    }

    /** Of four days the second one is that of the others: what Dora did before it counts as before. */
    @Test
    void the_day_of_the_others_is_the_middle_one_the_earlier_of_two() {
        List<Profile> team = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            team.add(executive(new MemberId("m" + i)).with(Learning.training("demo-1", DAY.plusDays(10L * i))));
        }
        team.add(executive(new MemberId("other")));
        DatePeriod until = new DatePeriod(DAY, DAY.plusDays(9));
        DatePeriod since = new DatePeriod(DAY.plusDays(10), DAY.plusDays(10));
        Shift.Measured others = measured(effect(
                        EffectMeasure.WIN_RATE,
                        ANY_NUMBER,
                        team,
                        List.of(
                                PeriodResult.of(new MemberId("other"), until).deals(1, 4),
                                PeriodResult.of(new MemberId("other"), since).deals(1, 2)))
                .others());

        assertEquals(4, others.casesBefore());
        assertEquals(2, others.casesAfter());
        assertEquals(0.95, others.level());
    }

    /** Anna from 1 and 3 to 11 and 13, Bela from 2 and 2 to 12 and 14: by 10 and 11 from 2 to 12.5. */
    @Test
    void of_a_group_the_means_of_each_are_compared_and_as_many_members_as_asked_for_are_enough() {
        List<PeriodResult> results = new ArrayList<>();
        int[][] done = {{1, 3, 11, 13}, {2, 2, 12, 14}};
        List<MemberId> members = List.of(ANNA, BELA);
        for (int i = 0; i < members.size(); i++) {
            for (int month = 0; month < 4; month++) {
                results.add(PeriodResult.of(members.get(i), DatePeriod.month(YearMonth.of(2026, 5 + month)))
                        .activity(done[i][month]));
            }
        }
        Shift.Measured shift =
                measured(effect(EffectMeasure.ACTIVITY, ANY_NUMBER, List.of(trained(ANNA), trained(BELA)), results)
                        .group());

        assertEquals(2, shift.before(), 1e-9);
        assertEquals(12.5, shift.after(), 1e-9);
        // ± t₁(0.975) · √0.5 ÷ √2 = 12.706205 · 0.5 = 6.353102 around 10.5
        assertEquals(4.146898, shift.lower(), 1e-5);
        assertEquals(16.853102, shift.upper(), 1e-5);
    }

    @Test
    void where_nobody_had_it_there_are_no_others_either() {
        Effect effect =
                effect(EffectMeasure.ACHIEVED, ANY_NUMBER, List.of(executive(ANNA)), deals(ANNA, 48, 80, 56, 70));

        assertEquals(List.of(), effect.members());
        assertEquals(
                "Not enough data: 0 members with figures before and after, and 2 are needed.",
                missing(effect.others()));
        assertEquals(
                "Not enough data: 0 members with figures before and after, and 2 are needed.",
                missing(effect.beyondOthers()));
    }

    private static Profile trained(MemberId member) {
        return executive(member).with(TRAINED);
    }

    private static List<PeriodResult> deals(MemberId member, int wonBefore, int before, int wonAfter, int after) {
        return List.of(
                PeriodResult.of(member, Q2).deals(wonBefore, before),
                PeriodResult.of(member, Q3).deals(wonAfter, after));
    }

    private static Effect effect(
            EffectMeasure measure, EvaluationPolicy policy, List<Profile> team, List<PeriodResult> results) {
        return Effect.of(new Team(team), new TeamResults(results), Learning.Kind.TRAINING, "demo-1", measure, policy);
    }

    private static Shift.Measured measured(Shift shift) {
        return assertInstanceOf(Shift.Measured.class, shift);
    }

    private static String missing(Shift shift) {
        return assertInstanceOf(Shift.NotEnoughData.class, shift).reason().explain(Locale.ENGLISH);
    }
}
