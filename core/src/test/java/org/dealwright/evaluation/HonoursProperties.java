package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;

/** Nobody who has earned recognition is left out, and nobody gets it who has not: against a table read cell by cell. */
class HonoursProperties {
    private static final int QUARTERS = 4;

    /** What one member was to achieve and achieved in a quarter; no goal is 0. */
    record Cell(int goal, int achieved) {}

    /** For each member four quarters; few amounts, so that much is alike. */
    @Provide
    Arbitrary<List<List<Cell>>> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Cell::new)
                .list()
                .ofSize(QUARTERS)
                .list()
                .ofMaxSize(7);
    }

    private static TeamResults results(List<List<Cell>> table, long shuffle) {
        List<PeriodResult> results = new ArrayList<>();
        for (int member = 0; member < table.size(); member++) {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                Cell cell = table.get(member).get(quarter);
                PeriodResult result = PeriodResult.of(new MemberId("m" + member), DatePeriod.quarter(2026, quarter + 1))
                        .achieved(eur(cell.achieved()));
                results.add(cell.goal() == 0 ? result : result.goal(eur(cell.goal())));
            }
        }
        Collections.shuffle(results, new Random(shuffle));
        return new TeamResults(results);
    }

    @Property
    void everybody_who_has_earned_it_is_in_it_and_nobody_else(
            @ForAll("tables") List<List<Cell>> table,
            @ForAll @IntRange(min = 0, max = 3) int now,
            @ForAll long shuffle) {
        Honours honours = Honours.of(
                results(table, shuffle),
                DatePeriod.quarter(2026, now + 1),
                EvaluationPolicy.builder().leastStreak(2).build());

        assertEquals(earnedMet(table, now), names(honours.met()));
        assertEquals(earnedStreak(table, now), names(honours.streaks()));
        assertEquals(earnedImproved(table, now), names(honours.mostImproved()));
    }

    @Property
    void the_order_in_which_results_come_changes_nothing(
            @ForAll("tables") List<List<Cell>> table, @ForAll long one, @ForAll long other) {
        assertEquals(
                Honours.of(results(table, one), ResultsFixture.Q4, EvaluationPolicy.defaults()),
                Honours.of(results(table, other), ResultsFixture.Q4, EvaluationPolicy.defaults()));
    }

    private static Set<String> names(List<? extends Honour> honours) {
        return honours.stream().map(honour -> honour.member().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> earnedMet(List<List<Cell>> table, int now) {
        Set<String> met = new TreeSet<>();
        for (int member = 0; member < table.size(); member++) {
            Cell cell = table.get(member).get(now);
            if (cell.goal() > 0 && cell.achieved() >= cell.goal()) {
                met.add("m" + member);
            }
        }
        return met;
    }

    private static Set<String> earnedStreak(List<List<Cell>> table, int now) {
        Set<String> earned = new TreeSet<>();
        for (int member = 0; member < table.size(); member++) {
            int inARow = 0;
            for (int quarter = 0; quarter <= now; quarter++) {
                Cell cell = table.get(member).get(quarter);
                if (cell.goal() > 0) {
                    inARow = cell.achieved() >= cell.goal() ? inARow + 1 : 0;
                }
            }
            if (table.get(member).get(now).goal() > 0 && inARow >= 2) {
                earned.add("m" + member);
            }
        }
        return earned;
    }

    /** In sixths: every goal is 1, 2 or 3, so that each share is a whole number of them. */
    private static Set<String> earnedImproved(List<List<Cell>> table, int now) {
        Set<String> earned = new TreeSet<>();
        int most = 0;
        for (int member = 0; member < table.size(); member++) {
            Cell cell = table.get(member).get(now);
            int before = -1;
            if (now > 0) {
                Cell earlier = table.get(member).get(now - 1);
                before = earlier.goal() > 0 ? 6 / earlier.goal() * earlier.achieved() : before;
            }
            if (cell.goal() == 0 || cell.achieved() >= cell.goal() || before < 0) {
                continue;
            }
            int grown = 6 / cell.goal() * cell.achieved() - before;
            if (grown > most) {
                earned.clear();
                most = grown;
            }
            if (grown == most && grown > 0) {
                earned.add("m" + member);
            }
        }
        return earned;
    }
}
