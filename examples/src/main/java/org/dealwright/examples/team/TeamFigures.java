package org.dealwright.examples.team;

import java.util.List;
import java.util.Map;
import org.dealwright.evaluation.EvaluationPolicy;
import org.dealwright.evaluation.Roster;
import org.dealwright.evaluation.Span;
import org.dealwright.evaluation.TeamResults;
import org.dealwright.process.MemberId;

/**
 * What is known of a team: all that the report rests on.
 *
 * @param name what the team is called
 * @param roster who is in it
 * @param results what they did
 * @param period the period for which they are recognised
 * @param policy from where on something is said
 * @param groups for each way to group the members, such as by region, the group of each
 * @param readings how it was come by, in sentences
 */
public record TeamFigures(
        String name,
        Roster roster,
        TeamResults results,
        Span period,
        EvaluationPolicy policy,
        Map<String, Map<MemberId, String>> groups,
        List<String> readings) {}
