package org.dealwright.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * What a figure looked like before and after a training or coaching, beside those who did not have it.
 *
 * <p>Before counts every period that ends before the day, after every one that begins on it or later, both within the
 * policy's {@code effectDays}; a period that holds the day within it counts for neither. Whoever had it more than once counts
 * from the first time. The others are those who never had it and share a role with somebody who did; their day is the middle
 * one of the days of those who had it, the earlier of two. Nobody was drawn by lot, so a difference is a hint and no proof:
 * {@link #beyondOthers} takes out what happened to all, and not why just these were sent.
 *
 * <p>Shares: all deals of the window together, by the hybrid score interval (Newcombe, 1998); deals of one member are taken for
 * as independent as those of several. Other figures: of one member, the mean of the periods by Student's t interval; of a group,
 * the mean of each member's difference by the paired t interval. The difference in differences is that of those who had it less
 * that of the others, by the method of variance estimates recovery (Zou and Donner, 2008). Below the policy's
 * {@code leastCases}, {@code leastPeriods} or {@code leastMembers} there is no figure, but "not enough data".
 *
 * @param kind training or coaching
 * @param code which
 * @param measure by what it is measured
 * @param members everybody who had it, in the order of identifiers
 * @param group those who had it, together
 * @param others those who did not, together
 * @param beyondOthers by how much those who had it changed more than the others: before is the others' change, after their own
 */
public record Effect(
        Learning.Kind kind,
        String code,
        EffectMeasure measure,
        List<OfMember> members,
        Shift group,
        Shift others,
        Shift beyondOthers) {
    /**
     * What changed of one member.
     *
     * @param member who
     * @param on the day on which they had it
     * @param shift what changed
     */
    public record OfMember(MemberId member, LocalDate on, Shift shift) {
        public OfMember {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(shift, "shift");
        }
    }

    /**
     * Takes an effect.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public Effect {
        Objects.requireNonNull(kind, "kind");
        Check.requireCode("code", code);
        Objects.requireNonNull(measure, "measure");
        members = List.copyOf(Objects.requireNonNull(members, "members"));
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(others, "others");
        Objects.requireNonNull(beyondOthers, "beyondOthers");
    }

    /**
     * Compares before with after.
     *
     * @throws IllegalArgumentException if the code is not a code
     */
    public static Effect of(
            Team team,
            TeamResults results,
            Learning.Kind kind,
            String code,
            EffectMeasure measure,
            EvaluationPolicy policy) {
        return new EffectStudy(team, results, measure, policy).of(kind, code);
    }
}
