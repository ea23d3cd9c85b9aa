package org.dealwright.evaluation;

import static org.dealwright.evaluation.ResultsFixture.eur;
import static org.dealwright.evaluation.TeamFixture.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;

/** In whatever order members, trainings and results come, every answer is the same to the last bit. */
class OrderProperties {
    private static final EvaluationPolicy FEW = EvaluationPolicy.builder()
            .roleNeeds(POLICY.roleNeeds())
            .leastMembers(2)
            .leastCases(2)
            .leastPeriods(2)
            .build();

    /** For each member some numbers, of which everything is made. */
    @Provide
    Arbitrary<List<List<Integer>>> teams() {
        return Arbitraries.integers().between(1, 60).list().ofSize(15).list().ofMaxSize(6);
    }

    private record Office(Team team, TeamResults results) {
        static Office of(List<List<Integer>> numbers, long seed) {
            Random shuffle = new Random(seed);
            List<Profile> members = new ArrayList<>();
            List<PeriodResult> results = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                List<Integer> own = numbers.get(i);
                MemberId member = new MemberId("m" + i);
                Profile profile = own.get(0) % 3 == 0 ? caller(member) : executive(member);
                profile = own.get(1) % 4 == 0 ? profile : rated(profile, DEMO, own.get(1));
                profile = own.get(2) % 4 == 0 ? profile : rated(profile, CALLS, own.get(2));
                List<Learning> learnings = own.get(0) % 2 == 0
                        ? List.of()
                        : new ArrayList<>(List.of(
                                Learning.training("t", LocalDate.of(2026, 4, 1)),
                                Learning.coaching("c", LocalDate.of(2026, 4, 1))));
                Collections.shuffle(learnings, shuffle);
                for (Learning learning : learnings) {
                    profile = profile.with(learning);
                }
                members.add(profile);
                for (int month = 1; month <= 6; month++) {
                    int number = own.get(2 + month);
                    results.add(PeriodResult.of(member, DatePeriod.month(YearMonth.of(2026, month)))
                            .goal(eur(30))
                            .achieved(eur(number))
                            .deals(Math.min(number, 20), 20 + own.get(8 + month))
                            .leads(LeadIntake.of(number).judged(number / 2, number))
                            .open(own.get(8 + month))
                            .activity(number));
                }
            }
            Collections.shuffle(members, shuffle);
            Collections.shuffle(results, shuffle);
            return new Office(new Team(members), new TeamResults(results));
        }

        List<Object> answers() {
            List<Object> answers = new ArrayList<>(List.of(
                    SkillGaps.of(team, FEW),
                    Seating.of(team, FEW),
                    Cover.of(team, FEW),
                    Diagnosis.of(team, results, FEW),
                    Honours.of(results, DatePeriod.month(YearMonth.of(2026, 6)), FEW)));
            for (EffectMeasure measure : EffectMeasure.values()) {
                answers.add(Effect.of(team, results, Learning.Kind.TRAINING, "t", measure, FEW));
            }
            return answers;
        }
    }

    @Property(tries = 200)
    void the_order_changes_nothing(@ForAll("teams") List<List<Integer>> numbers, @ForAll long one, @ForAll long other) {
        assertEquals(
                Office.of(numbers, one).answers(), Office.of(numbers, other).answers());
    }
}
