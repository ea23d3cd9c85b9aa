package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.*;
import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class HonoursTest {
    private static final EvaluationPolicy USUAL = EvaluationPolicy.defaults();

    @Test
    void whoever_reaches_the_goal_has_met_it_to_the_last_cent() {
        Honours honours = Honours.of(
                results(
                        result(ANNA, Q2, 100, 100),
                        PeriodResult.of(BELA, Q2).goal(eur(100)).achieved(Money.ofMinor(CurrencyUnit.EUR, 99_99)),
                        result(CILI, Q2, 80, 100)),
                Q2,
                USUAL);

        assertEquals(
                List.of(
                        new Honour.GoalMet(ANNA, new BigDecimal("100.0")),
                        new Honour.GoalMet(CILI, new BigDecimal("125.0"))),
                honours.met());
    }

    /** Anna from 40 to 70 %: 30 points. Bela from 10 to 39 %: 29. Cili has met the goal, and is no matter here. */
    @Test
    void of_those_who_missed_it_whoever_has_grown_most_is_most_improved() {
        Honours honours = Honours.of(
                results(
                        result(ANNA, Q1, 100, 40),
                        result(ANNA, Q2, 200, 140),
                        result(BELA, Q1, 100, 10),
                        result(BELA, Q2, 100, 39),
                        result(CILI, Q1, 100, 1),
                        result(CILI, Q2, 100, 100)),
                Q2,
                USUAL);

        assertEquals(
                List.of(new Honour.MostImproved(
                        ANNA, new BigDecimal("40.0"), new BigDecimal("70.0"), new BigDecimal("30.0"))),
                honours.mostImproved());
        assertEquals(
                "Most improved, though the goal was missed: from 40.0 % of it to 70.0 %, by 30.0 points.",
                honours.mostImproved().get(0).reason().explain(Locale.ENGLISH));
        assertEquals(
                "Ő fejlődött a legtöbbet, bár a célt nem érte el: 40.0 % helyett 70.0 %, 30.0 ponttal több.",
                honours.mostImproved().get(0).reason().explain(HUNGARIAN));
    }

    /** 1/3 − 0 and 2/3 − 1/3 are equal, which no rounding may hide. */
    @Test
    void who_has_grown_alike_is_most_improved_alike() {
        Honours honours = Honours.of(
                results(result(ANNA, Q1, 3, 0), result(ANNA, Q2, 3, 1), result(BELA, Q1, 3, 1), result(BELA, Q2, 9, 6)),
                Q2,
                USUAL);

        assertEquals(
                List.of(ANNA, BELA),
                honours.mostImproved().stream().map(Honour::member).toList());
    }

    @Test
    void who_has_not_grown_is_not_improved() {
        assertEquals(
                List.of(),
                Honours.of(
                                results(
                                        result(ANNA, Q1, 100, 40),
                                        result(ANNA, Q2, 100, 40),
                                        result(BELA, Q2, 100, 90)),
                                Q2,
                                USUAL)
                        .mostImproved());
    }

    @Test
    void a_leave_neither_breaks_a_streak_nor_counts_for_it() {
        assertEquals(
                List.of(new Honour.Streak(ANNA, 3)),
                Honours.of(
                                results(
                                        result(ANNA, Q1, 100, 100),
                                        onLeave(ANNA, Q2),
                                        result(ANNA, Q3, 100, 100),
                                        result(ANNA, Q4, 100, 100),
                                        result(BELA, Q3, 100, 100),
                                        result(BELA, Q4, 100, 100)),
                                Q4,
                                USUAL)
                        .streaks());
    }

    @Test
    void growth_is_looked_for_since_the_period_directly_before_alone() {
        assertEquals(
                List.of(),
                Honours.of(results(result(ANNA, Q1, 100, 30), onLeave(ANNA, Q2), result(ANNA, Q3, 100, 50)), Q3, USUAL)
                        .mostImproved());
        assertEquals(
                List.of(),
                Honours.of(results(result(ANNA, Q1, 100, 30), result(ANNA, Q3, 100, 50)), Q3, USUAL)
                        .mostImproved());
        assertEquals(
                new BigDecimal("20.0"),
                Honours.of(results(result(ANNA, Q2, 100, 30), result(ANNA, Q3, 100, 50)), Q3, USUAL)
                        .mostImproved()
                        .get(0)
                        .points());
    }

    @Test
    void results_of_the_quarters_are_not_enough_for_a_year() {
        Honours honours = Honours.of(
                results(result(ANNA, Q1, 100, 100), result(ANNA, Q2, 100, 100)), DatePeriod.year(2026), USUAL);

        assertEquals(0, honours.measured());
        assertEquals(
                "Not enough data: nobody has a goal and what was achieved of it for just 2026-01-01/2026-12-31."
                        + " Other periods are not added up.",
                honours.notEnough().get().explain(Locale.ENGLISH));
        assertEquals(
                "Nincs elég adat: senkinek nincs célja és eredménye pontosan erre az időszakra: 2026-01-01/2026-12-31."
                        + " Más időszakok nem adódnak össze.",
                honours.notEnough().get().explain(HUNGARIAN));
    }

    @Test
    void whoever_had_a_goal_is_measured_though_they_missed_it() {
        Honours honours = Honours.of(
                results(
                        result(ANNA, Q1, 100, 1),
                        onLeave(BELA, Q1),
                        PeriodResult.of(CILI, Q1).goal(eur(1))),
                Q1,
                USUAL);

        assertEquals(1, honours.measured());
        assertTrue(honours.notEnough().isEmpty());
        assertEquals(List.of(), honours.met());
    }

    @Test
    void a_goal_of_which_nothing_is_known_ends_a_streak_and_is_no_ground_for_growth() {
        PeriodResult unknown = PeriodResult.of(ANNA, Q2).goal(eur(100));

        assertEquals(
                List.of(),
                Honours.of(
                                results(
                                        result(ANNA, Q1, 100, 100),
                                        unknown,
                                        result(ANNA, Q3, 100, 100),
                                        result(ANNA, Q4, 100, 100)),
                                Q4,
                                USUAL)
                        .streaks());
        assertEquals(
                List.of(),
                Honours.of(results(result(ANNA, Q1, 100, 1), unknown, result(ANNA, Q3, 100, 50)), Q3, USUAL)
                        .mostImproved());
    }

    @Test
    void what_comes_after_the_period_does_not_count() {
        Honours honours = Honours.of(
                results(result(ANNA, Q1, 100, 100), result(ANNA, Q2, 100, 100), result(ANNA, Q3, 100, 100)), Q2, USUAL);

        assertEquals(List.of(), honours.streaks());
        assertEquals(1, honours.met().size());
        assertEquals(
                List.of(),
                Honours.of(results(result(ANNA, Q1, 100, 100)), Q2, USUAL).met());
    }

    @Test
    void nobody_has_earned_anything_of_nothing() {
        assertEquals(new Honours(Q1, 0, List.of(), List.of(), List.of()), Honours.of(results(), Q1, USUAL));
    }

    @Test
    void results_are_in_one_currency_and_share_no_day() {
        PeriodResult dollars = PeriodResult.of(BELA, Q1).achieved(Money.parse("USD 1"));

        assertTrue(TeamResults.checked(List.of(result(ANNA, Q1, 1, 1), dollars)).isInvalid());
        assertThrows(IllegalArgumentException.class, () -> results(result(ANNA, Q1, 1, 1), dollars));
        assertThrows(
                IllegalArgumentException.class,
                () -> results(
                        result(ANNA, Q1, 1, 1),
                        result(
                                ANNA,
                                new DatePeriod(LocalDate.parse("2026-03-31"), LocalDate.parse("2026-04-01")),
                                1,
                                1)));
        assertEquals(
                2,
                results(result(ANNA, Q2, 1, 1), result(ANNA, Q1, 1, 1))
                        .results()
                        .size());
    }

    @Test
    void a_goal_is_more_than_nothing_and_an_achievement_nothing_or_more() {
        MemberId member = new MemberId("x");
        assertThrows(IllegalArgumentException.class, () -> result(member, Q1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> result(member, Q1, 1, -1));
        assertThrows(
                IllegalArgumentException.class, () -> result(member, Q1, 1, 1).achieved(Money.parse("USD 1")));
        assertThrows(
                IllegalArgumentException.class,
                () -> PeriodResult.of(member, Q1).open(-1));
        assertThrows(
                IllegalArgumentException.class,
                () -> PeriodResult.of(member, Q1).activity(-1));
        assertThrows(IllegalArgumentException.class, () -> LeadIntake.of(-1));
    }
}
