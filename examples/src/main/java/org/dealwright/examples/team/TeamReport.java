package org.dealwright.examples.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.evaluation.Cover;
import org.dealwright.evaluation.Diagnosis;
import org.dealwright.evaluation.Effect;
import org.dealwright.evaluation.EffectMeasure;
import org.dealwright.evaluation.Honours;
import org.dealwright.evaluation.Learning;
import org.dealwright.evaluation.Seating;
import org.dealwright.evaluation.SkillGap;
import org.dealwright.evaluation.SkillGaps;
import org.dealwright.evaluation.TrainingPlan;
import org.dealwright.incentive.Comparison;

/**
 * What the evaluations say of a team.
 *
 * @param figures what it rests on
 * @param gaps what its skills lack
 * @param seating who fits which seat
 * @param fits how well those fit each seat who have it
 * @param cover who can jump in for whom
 * @param plan trainings that close gaps
 * @param effects what each training and coaching has changed
 * @param diagnoses why whoever falls short may do so
 * @param honours who has earned recognition for the period
 * @param unjudged of whom that could not be said
 * @param incentives what two incentive plans would pay; none where nobody's goal is known
 * @param groups for each way to group the members what each group did
 */
public record TeamReport(
        TeamFigures figures,
        SkillGaps gaps,
        Seating seating,
        List<SeatFit> fits,
        Cover cover,
        TrainingPlan plan,
        List<Effect> effects,
        List<Diagnosis> diagnoses,
        Honours honours,
        List<Unjudged> unjudged,
        Optional<Comparison> incentives,
        Map<String, List<GroupResult>> groups) {
    private static final List<EffectMeasure> MEASURES = List.of(EffectMeasure.WIN_RATE, EffectMeasure.ATTAINMENT);

    /** Evaluates a team. */
    public static TeamReport of(TeamFigures figures) {
        Map<String, List<GroupResult>> groups = new LinkedHashMap<>();
        figures.groups().forEach((name, members) -> groups.put(name, GroupResult.of(members, figures.results())));
        Seating seating = Seating.of(figures.team(), figures.policy());
        return new TeamReport(
                figures,
                SkillGaps.of(figures.team(), figures.policy()),
                seating,
                SeatFit.of(seating, figures.policy()),
                Cover.of(figures.team(), figures.policy()),
                TrainingPlan.of(figures.team(), figures.catalogue(), figures.limits(), figures.policy()),
                effects(figures),
                Diagnosis.of(figures.team(), figures.results().within(figures.window()), figures.policy()),
                Honours.of(figures.results(), figures.period(), figures.policy()),
                Unjudged.of(figures),
                figures.isGoalKnown() ? Optional.of(SampleIncentives.of(figures)) : Optional.empty(),
                groups);
    }

    private static List<Effect> effects(TeamFigures figures) {
        List<Effect> effects = new ArrayList<>();
        record Subject(Learning.Kind kind, String code) {}
        figures.team().members().stream()
                .flatMap(member -> member.learnings().stream())
                .map(learning -> new Subject(learning.kind(), learning.code()))
                .distinct()
                .sorted(Comparator.comparing(Subject::kind).thenComparing(Subject::code))
                .forEach(subject -> MEASURES.forEach(measure -> effects.add(Effect.of(
                        figures.team(),
                        figures.results(),
                        subject.kind(),
                        subject.code(),
                        measure,
                        figures.policy()))));
        return effects;
    }

    /** Gaps by what closing them is worth, gap times weight; equals as they came. */
    static List<SkillGap> worstFirst(List<SkillGap> gaps) {
        return gaps.stream()
                .sorted(Comparator.comparingInt(gap -> -gap.gap().get() * gap.weight()))
                .toList();
    }

    /** Whoever achieved least of their goal comes first. */
    List<Diagnosis> worstFirst() {
        return diagnoses.stream()
                .sorted(Comparator.comparing(Diagnosis::attainment))
                .toList();
    }
}
