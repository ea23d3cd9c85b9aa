package org.dealwright.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Json;
import org.dealwright.process.Role;
import org.dealwright.process.Transition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints who may give which command: the same tables, seen from the people. */
@Command(name = "permissions", description = "Prints who may give which command.")
final class PermissionsCommand implements Runnable {
    private static final String ANY_ROLE = "any-role";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "LIFECYCLE",
            arity = "0..1",
            description = "prospect, deal, proposal, order, customer, member or consent; all where none is named.")
    private Optional<String> lifecycle = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public void run() {
        Map<String, List<Transition>> tables = new LinkedHashMap<>(Lifecycles.all());
        lifecycle.ifPresent(name -> {
            List<Transition> rows = Lifecycles.named(name, spec);
            tables.clear();
            tables.put(name, rows);
        });
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? json(tables) : text(tables));
    }

    private static String text(Map<String, List<Transition>> tables) {
        StringBuilder text = new StringBuilder();
        tables.forEach((name, rows) -> {
            Map<String, Set<String>> who = whoByCommand(rows);
            Columns columns = new Columns("ll", name, "who may");
            who.forEach((command, people) -> columns.row(command, String.join(", ", people)));
            text.append(text.isEmpty() ? "" : "\n").append(columns);
        });
        return text.toString();
    }

    /** For each command everybody who may give it in some phase; all roles at once are said as one. */
    private static Map<String, Set<String>> whoByCommand(List<Transition> rows) {
        Map<String, Set<String>> who = new LinkedHashMap<>();
        for (Transition row : rows) {
            if (!row.historyOnly()) {
                who.computeIfAbsent(row.command(), command -> new LinkedHashSet<>())
                        .addAll(row.who());
            }
        }
        who.values().forEach(people -> {
            if (people.contains(ANY_ROLE)) {
                List.of(Role.values()).forEach(role -> people.remove(role.code()));
            }
        });
        return who;
    }

    private static String json(Map<String, List<Transition>> tables) {
        List<Map<String, Object>> permissions = new ArrayList<>();
        tables.forEach((name, rows) -> whoByCommand(rows).forEach((command, people) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("lifecycle", name);
            row.put("command", command);
            row.put("who", List.copyOf(people));
            permissions.add(row);
        }));
        return Json.of(Map.of("permissions", permissions));
    }
}
