package org.dealwright.incentive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.process.MemberId;
import org.dealwright.team.MotivatorKind;

/**
 * Whom the means of a plan motivate, by what they stated. Somebody is motivated by a plan where one of the means that it
 * has for them is one they stated; what they would earn by it is not asked.
 *
 * @param means every means that the plan has for anybody, by code
 * @param motivated those whom it motivates, in the order of their identifiers
 * @param unmoved those who stated something that it does not have for them
 * @param unstated those who stated nothing
 */
public record Motivation(
        List<MotivatorKind> means, List<MemberId> motivated, List<MemberId> unmoved, List<MemberId> unstated) {
    public Motivation {
        means = List.copyOf(Objects.requireNonNull(means, "means"));
        motivated = List.copyOf(Objects.requireNonNull(motivated, "motivated"));
        unmoved = List.copyOf(Objects.requireNonNull(unmoved, "unmoved"));
        unstated = List.copyOf(Objects.requireNonNull(unstated, "unstated"));
    }

    static Motivation of(IncentivePlan plan, Collection<Participant> participants) {
        List<MemberId> motivated = new ArrayList<>();
        List<MemberId> unmoved = new ArrayList<>();
        List<MemberId> unstated = new ArrayList<>();
        for (Participant each : participants) {
            boolean moved = meansFor(each, plan).stream().anyMatch(each.stated()::contains);
            List<MemberId> among = each.stated().isEmpty() ? unstated : moved ? motivated : unmoved;
            among.add(each.member());
        }
        List<MotivatorKind> means = plan.components().stream()
                .flatMap(component -> component.means().toJavaStream())
                .distinct()
                .sorted(Comparator.comparing(MotivatorKind::code))
                .toList();
        return new Motivation(means, motivated, unmoved, unstated);
    }

    private static Set<MotivatorKind> meansFor(Participant participant, IncentivePlan plan) {
        return plan.components().stream()
                .filter(component -> component.appliesTo(participant))
                .flatMap(component -> component.means().toJavaStream())
                .collect(Collectors.toSet());
    }
}
