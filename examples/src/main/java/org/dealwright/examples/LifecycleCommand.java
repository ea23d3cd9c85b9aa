package org.dealwright.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Json;
import org.dealwright.process.StateDiagram;
import org.dealwright.process.Transition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the table of a life cycle: which phase takes which command, from whom, and what becomes of it. */
@Command(name = "lifecycle", description = "Prints a life cycle's table.")
final class LifecycleCommand implements Runnable {
    private static final List<String> FORMATS = List.of("table", "mermaid", "json");

    private static final int NARROW = 26;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "LIFECYCLE", description = "prospect, deal, proposal, order, customer, member or consent.")
    private String lifecycle = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (the default), mermaid or json.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Override
    public void run() {
        List<Transition> transitions = Lifecycles.named(lifecycle, spec);
        format.filter(given -> !FORMATS.contains(given)).ifPresent(given -> {
            throw Lifecycles.unknown("format", given, FORMATS, spec);
        });
        String chosen = format.orElse(json ? "json" : "table");
        if (json && !chosen.equals("json")) {
            throw new ParameterException(spec.commandLine(), "--json and --format " + chosen + " exclude each other");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (chosen) {
                    case "mermaid" -> StateDiagram.mermaid(transitions);
                    case "json" -> json(transitions);
                    default -> table(transitions);
                });
    }

    /** As process.md has it: a line for each command, with the phases that take it in the same way. */
    private static String table(List<Transition> transitions) {
        Map<List<String>, List<String>> phases = new LinkedHashMap<>();
        for (Transition row : transitions) {
            String becomes = row.to().equals(List.of(row.from())) ? "stays" : String.join(" or ", row.to());
            String who = String.join(", ", row.who())
                    + (row.conditions().isEmpty() ? "" : " provided " + String.join(", ", row.conditions()));
            phases.computeIfAbsent(List.of(row.command(), becomes, who), same -> new ArrayList<>())
                    .add(row.from());
        }
        Columns columns = new Columns(NARROW, "llll", "command", "in", "becomes", "by");
        phases.forEach((row, from) -> columns.row(row.get(0), String.join(", ", from), row.get(1), row.get(2)));
        return columns.toString();
    }

    private String json(List<Transition> transitions) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("lifecycle", lifecycle);
        table.put(
                "transitions", transitions.stream().map(LifecycleCommand::json).toList());
        return Json.of(table);
    }

    private static Map<String, Object> json(Transition row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("from", row.from());
        cells.put("command", row.command());
        cells.put("event", row.event());
        cells.put("to", row.to());
        cells.put("who", row.who());
        cells.put("conditions", row.conditions());
        cells.put("timed", row.timed());
        cells.put("historyOnly", row.historyOnly());
        return cells;
    }
}
