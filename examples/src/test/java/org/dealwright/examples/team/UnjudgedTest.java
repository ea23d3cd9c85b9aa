package org.dealwright.examples.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.PlanLimits;
import org.dealwright.evaluation.Profile;
import org.dealwright.evaluation.Team;
import org.dealwright.evaluation.TeamResults;
import org.dealwright.evaluation.TrainingCatalogue;
import org.dealwright.handoff.Candidate;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class UnjudgedTest {
    private static final DatePeriod NOVEMBER = DatePeriod.month(YearMonth.of(2025, 11));
    private static final DatePeriod DECEMBER = DatePeriod.month(YearMonth.of(2025, 12));
    private static final DatePeriod OCTOBER = DatePeriod.month(YearMonth.of(2025, 10));

    private static PeriodResult result(String member, DatePeriod period) {
        return PeriodResult.of(new MemberId(member), period);
    }

    private static PeriodResult result(String member, DatePeriod period, String achieved) {
        return result(member, period).goal(Money.parse("EUR 100")).achieved(Money.parse("EUR " + achieved));
    }

    private static List<String> unjudged(PeriodResult... results) {
        TeamFigures figures = new TeamFigures(
                "two",
                new Team(Stream.of("ann", "bob")
                        .map(name -> Profile.of(Candidate.active(new MemberId(name))))
                        .toList()),
                new TeamResults(List.of(results)),
                DECEMBER,
                DECEMBER,
                new TrainingCatalogue(List.of()),
                PlanLimits.NONE,
                EvaluationPolicy.defaults(),
                Map.of(),
                List.of());
        return Unjudged.of(figures).stream()
                .map(those -> those.why().code() + " "
                        + those.members().stream().map(MemberId::value).toList())
                .toList();
    }

    @Test
    void whoever_had_no_goal_for_just_that_period_is_not_judged() {
        assertEquals(
                List.of("no-goal [ann, bob]"),
                unjudged(result("ann", NOVEMBER, "50"), result("bob", DECEMBER).achieved(Money.parse("EUR 7"))));
    }

    @Test
    void nor_is_whoever_had_one_of_which_nobody_knows_what_was_achieved() {
        assertEquals(
                List.of("unknown [bob]"),
                unjudged(result("ann", DECEMBER, "100"), result("bob", DECEMBER).goal(Money.parse("EUR 100"))));
    }

    @Test
    void whoever_missed_it_cannot_have_improved_on_a_period_that_is_not_the_one_before() {
        assertEquals(
                List.of("nothing-before [ann]"),
                unjudged(
                        result("ann", OCTOBER, "50"),
                        result("ann", DECEMBER, "99"),
                        result("bob", NOVEMBER, "120"),
                        result("bob", DECEMBER, "99")));
    }

    @Test
    void nor_on_one_of_which_too_little_is_known() {
        assertEquals(
                List.of("nothing-before [ann, bob]"),
                unjudged(
                        result("ann", NOVEMBER).goal(Money.parse("EUR 100")),
                        result("ann", DECEMBER, "99"),
                        result("bob", NOVEMBER).achieved(Money.parse("EUR 100")),
                        result("bob", DECEMBER, "0")));
    }

    @Test
    void of_a_team_that_is_known_nobody_is_named() {
        assertEquals(
                List.of(),
                unjudged(result("ann", DECEMBER, "100"), result("bob", NOVEMBER, "0"), result("bob", DECEMBER, "99")));
    }
}
