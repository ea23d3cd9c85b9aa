package org.dealwright.examples.team;

import java.util.Comparator;
import java.util.List;
import org.dealwright.evaluation.Cover;
import org.dealwright.evaluation.Honours;
import org.dealwright.evaluation.Seating;
import org.dealwright.evaluation.SkillGap;
import org.dealwright.evaluation.SkillGaps;

/**
 * What the evaluations say of a team.
 *
 * @param figures what it rests on
 * @param gaps what its skills lack
 * @param seating who fits which seat
 * @param cover who can jump in for whom
 * @param honours who has earned recognition for the period
 */
public record TeamReport(TeamFigures figures, SkillGaps gaps, Seating seating, Cover cover, Honours honours) {
    /** Evaluates a team. */
    public static TeamReport of(TeamFigures figures) {
        return new TeamReport(
                figures,
                SkillGaps.of(figures.roster(), figures.policy()),
                Seating.of(figures.roster(), figures.policy()),
                Cover.of(figures.roster(), figures.policy()),
                Honours.of(figures.results(), figures.period(), figures.policy()));
    }

    /** Gaps by what closing them is worth, gap times weight; equals as they came. */
    static List<SkillGap> worstFirst(List<SkillGap> gaps) {
        return gaps.stream()
                .sorted(Comparator.comparingInt(gap -> -gap.gap().get() * gap.weight()))
                .toList();
    }
}
