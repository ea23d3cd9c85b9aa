package org.dealwright.examples.team;

import java.util.List;
import java.util.Map;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.PlanLimits;
import org.dealwright.evaluation.Profile;
import org.dealwright.evaluation.Team;
import org.dealwright.evaluation.TeamResults;
import org.dealwright.evaluation.TrainingCatalogue;
import org.dealwright.handoff.Presence;
import org.dealwright.process.MemberId;
import org.dealwright.team.DatePeriod;

/**
 * What is known of a team: all that the report rests on.
 *
 * @param name what the team is called
 * @param team who is in it
 * @param results what they did
 * @param period the period for which they are recognised
 * @param window the days in which shortfalls are looked for
 * @param catalogue the trainings that there are
 * @param limits how much a training plan may take
 * @param policy from where on something is said
 * @param groups for each way to group the members, such as by region, the group of each
 * @param readings how it was come by, in sentences
 */
public record TeamFigures(
        String name,
        Team team,
        TeamResults results,
        DatePeriod period,
        DatePeriod window,
        TrainingCatalogue catalogue,
        PlanLimits limits,
        EvaluationPolicy policy,
        Map<String, Map<MemberId, String>> groups,
        List<String> readings) {
    /** Whether anybody is known to have had a goal. */
    boolean isGoalKnown() {
        return results.results().stream().anyMatch(result -> result.goal().isDefined());
    }

    /** Of how many who have not left it is known in the window both what they were to achieve and what they did. */
    int judgedForShortfalls() {
        List<MemberId> staff = team.members().stream()
                .filter(member -> member.presence() != Presence.LEFT)
                .map(Profile::member)
                .toList();
        return (int) results.within(window).results().stream()
                .filter(result -> result.goal().isDefined() && result.achieved().isDefined())
                .map(PeriodResult::member)
                .distinct()
                .filter(staff::contains)
                .count();
    }
}
