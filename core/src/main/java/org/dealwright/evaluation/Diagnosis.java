package org.dealwright.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * Why somebody falls short, cause by cause, each with its evidence and never one number.
 *
 * <p>The others are those who have not left, have a role in common and have results; at least the policy's
 * {@code leastMembers} of them with the figure in question are needed. A number is low or high when it is off their median by
 * more than the policy's {@code tolerance}; a share when the hybrid score interval of the difference (Newcombe, 1998) leaves
 * nothing out on one side alone, of at least {@code leastCases} on either side. The causes:
 *
 * <ul>
 *   <li>training: a role that they have fits by less than {@code enoughFit}, whatever is not rated turns out to be;
 *   <li>seat: another one fits better by {@code seatMargin};
 *   <li>number of leads: fewer in a period than the others;
 *   <li>quality of leads: a lower share of good ones than the others;
 *   <li>overload: more open than their capacity, or than the others;
 *   <li>motivation: less done than the others, while neither leads nor load explain it: a question to ask, and no verdict.
 * </ul>
 *
 * @param member who
 * @param goal the sum of the goals of the periods that count
 * @param achieved the sum of what was achieved in them
 * @param periods how many they are: those with a goal of which it is known what was achieved
 * @param findings one for each cause, as declared
 */
public record Diagnosis(MemberId member, Money goal, Money achieved, int periods, List<Finding> findings) {
    /**
     * Takes a diagnosis.
     *
     * @throws IllegalArgumentException if the goal is nothing, or the amounts are in two currencies
     */
    public Diagnosis {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(achieved, "achieved");
        if (!goal.isPositive() || !goal.getCurrencyUnit().equals(achieved.getCurrencyUnit())) {
            throw new IllegalArgumentException("goal must be more than nothing, in the currency of achieved");
        }
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /**
     * Looks at everybody who falls short: whose achievements of all periods together stay below the goals. Whoever had no goal
     * does not, nor whoever has left.
     *
     * @param results of the periods to be looked at
     * @return one for each, members in the order of identifiers
     */
    public static List<Diagnosis> of(Team team, TeamResults results, EvaluationPolicy policy) {
        return new DiagnosisStudy(team, results, policy).all();
    }

    /** Achieved ÷ goal in percent, 0 to less than 100, rounded half up to one decimal. */
    public BigDecimal attainment() {
        return Ratio.of(achieved.getAmount(), goal.getAmount()).percent();
    }

    /** The causes that the evidence points to, as declared. */
    public List<Cause> suggested() {
        return findings.stream()
                .filter(finding -> finding.suggestion() == Suggestion.SUGGESTED)
                .map(Finding::cause)
                .toList();
    }
}
