package org.dealwright.testkit.arbitraries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Transition;
import org.dealwright.prospect.ProspectLifecycle;

/** Which commands lead where, as the prospect's table says. */
final class Ways {
    private static final List<Transition> ROWS = ProspectLifecycle.table().transitions().stream()
            .filter(row -> !row.historyOnly() && !row.from().equals("new"))
            .toList();
    private static final List<String> PHASES = phases();
    private static final Map<String, Map<String, Integer>> DISTANCES = distances();

    private Ways() {}

    /** Every phase that a row names, in the table's order. */
    static List<String> all() {
        return PHASES;
    }

    /** The commands that a phase takes. */
    static List<String> from(String phase) {
        return ROWS.stream()
                .filter(row -> row.from().equals(phase))
                .map(Transition::command)
                .toList();
    }

    /** The commands that bring a phase a step nearer to another; empty where it is there, or never gets there. */
    static List<String> towards(String aim, String phase) {
        Map<String, Integer> left = Objects.requireNonNull(DISTANCES.get(aim), aim);
        int here = left.getOrDefault(phase, Integer.MAX_VALUE);
        return ROWS.stream()
                .filter(row -> row.from().equals(phase)
                        && row.to().stream().anyMatch(to -> left.getOrDefault(to, Integer.MAX_VALUE) < here))
                .map(Transition::command)
                .toList();
    }

    private static List<String> phases() {
        Set<String> phases = new LinkedHashSet<>();
        for (Transition row : ROWS) {
            phases.add(row.from());
            phases.addAll(row.to());
        }
        return List.copyOf(phases);
    }

    /** For each phase, how many steps each other is away from it. */
    private static Map<String, Map<String, Integer>> distances() {
        Map<String, Map<String, Integer>> distances = new HashMap<>();
        for (String aim : PHASES) {
            Map<String, Integer> left = new HashMap<>(Map.of(aim, 0));
            List<String> rim = List.of(aim);
            for (int steps = 1; !rim.isEmpty(); steps++) {
                rim = nextRim(left, rim, steps);
            }
            distances.put(aim, left);
        }
        return distances;
    }

    private static List<String> nextRim(Map<String, Integer> left, List<String> rim, int steps) {
        List<String> next = new ArrayList<>();
        for (Transition row : ROWS) {
            if (row.to().stream().anyMatch(rim::contains) && left.putIfAbsent(row.from(), steps) == null) {
                next.add(row.from());
            }
        }
        return next;
    }
}
