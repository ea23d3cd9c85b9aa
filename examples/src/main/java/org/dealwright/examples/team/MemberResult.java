package org.dealwright.examples.team;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.Profile;
import org.dealwright.metrics.Proportion;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What one member did in all periods together, whether or not there was a goal.
 *
 * @param member who
 * @param deals of the deals closed, those won; none where nothing is known
 * @param achieved what they achieved; none where nothing is known
 * @param open how much was open in the last period of which that is known; none where it is of none
 */
record MemberResult(MemberId member, Optional<Proportion> deals, Optional<Money> achieved, Optional<Integer> open) {
    /** Whoever achieved most comes first, of whom nothing is known last; equals by identifier. */
    private static final Comparator<MemberResult> MOST_FIRST = Comparator.comparing(
                    (MemberResult result) -> result.achieved().isEmpty())
            .thenComparing(
                    result -> result.achieved().map(Money::getAmount).orElse(BigDecimal.ZERO),
                    Comparator.reverseOrder())
            .thenComparing(result -> result.member().value());

    /** Everybody's. */
    static List<MemberResult> of(TeamFigures figures) {
        return figures.team().members().stream()
                .map(Profile::member)
                .map(member -> of(member, figures.results().of(member)))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** The results, the earliest first. */
    private static MemberResult of(MemberId member, List<PeriodResult> results) {
        Optional<Proportion> deals = results.stream()
                .flatMap(result -> result.deals().toJavaStream())
                .reduce((one, other) -> Proportion.of(one.part() + other.part(), one.whole() + other.whole()));
        Optional<Money> achieved = results.stream()
                .flatMap(result -> result.achieved().toJavaStream())
                .reduce(Money::plus);
        Optional<Integer> open =
                results.stream().flatMap(result -> result.open().toJavaStream()).reduce((one, other) -> other);
        return new MemberResult(member, deals, achieved, open);
    }
}
