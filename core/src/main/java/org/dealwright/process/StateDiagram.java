package org.dealwright.process;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints a life cycle's table as a state diagram. */
public final class StateDiagram {
    private StateDiagram() {}

    /**
     * The diagram in Mermaid's {@code stateDiagram-v2} notation: an edge for every change of phase, with its commands.
     *
     * <p>Rows that leave the phase what it is are not drawn.
     */
    public static String mermaid(List<Transition> transitions) {
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        Set<String> phases = new LinkedHashSet<>();
        Set<String> left = new LinkedHashSet<>();
        for (Transition row : transitions) {
            for (String to : row.to()) {
                phases.add(to);
                if (!to.equals(row.from())) {
                    left.add(row.from());
                    edges.computeIfAbsent(state(row.from()) + " --> " + state(to), edge -> new LinkedHashSet<>())
                            .add(label(row));
                }
            }
        }
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        edges.forEach((edge, labels) -> diagram.append("    ")
                .append(edge)
                .append(" : ")
                .append(String.join(", ", labels))
                .append('\n'));
        phases.stream()
                .filter(phase -> !left.contains(phase))
                .forEach(end -> diagram.append("    ").append(state(end)).append(" --> [*]\n"));
        return diagram.toString();
    }

    private static String label(Transition row) {
        String what = row.historyOnly() ? "(" + row.event() + ")" : row.command();
        return row.timed() ? what + " (time)" : what;
    }

    private static String state(String phase) {
        return phase.equals("new") ? "[*]" : phase.replace('-', '_');
    }
}
