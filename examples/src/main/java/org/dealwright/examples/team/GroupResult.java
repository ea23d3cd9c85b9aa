package org.dealwright.examples.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dealwright.evaluation.PeriodResult;
import org.dealwright.evaluation.TeamResults;
import org.dealwright.metrics.Proportion;
import org.dealwright.process.MemberId;
import org.joda.money.Money;

/**
 * What some members did together.
 *
 * @param name what they are called
 * @param members how many they are
 * @param withResults of how many something is known
 * @param deals of the deals closed, those won
 * @param achieved what they achieved; none where nothing is known
 */
record GroupResult(String name, int members, int withResults, Proportion deals, Optional<Money> achieved) {
    /** One for each group, by name. */
    static List<GroupResult> of(Map<MemberId, String> groups, TeamResults results) {
        Map<String, List<MemberId>> byName = new TreeMap<>();
        groups.forEach((member, name) ->
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(member));
        List<GroupResult> all = new ArrayList<>();
        byName.forEach((name, members) -> {
            List<PeriodResult> own = members.stream()
                    .flatMap(member -> results.of(member).stream())
                    .toList();
            List<Money> achieved = own.stream()
                    .flatMap(result -> result.achieved().toJavaStream())
                    .toList();
            all.add(new GroupResult(
                    name,
                    members.size(),
                    (int) own.stream().map(PeriodResult::member).distinct().count(),
                    own.stream()
                            .flatMap(result -> result.deals().toJavaStream())
                            .reduce(
                                    Proportion.of(0, 0),
                                    (one, other) ->
                                            Proportion.of(one.part() + other.part(), one.whole() + other.whole())),
                    achieved.isEmpty() ? Optional.empty() : Optional.of(Money.total(achieved))));
        });
        return all;
    }
}
