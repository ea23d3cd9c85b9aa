package org.dealwright.examples;

import java.util.List;
import java.util.Map;
import org.dealwright.api.ReactionRow;
import org.dealwright.api.SalesProcess;
import org.dealwright.examples.print.Columns;
import org.dealwright.examples.print.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what happens by itself when something has happened. */
@Command(name = "reactions", description = "Prints what happens by itself.")
final class ReactionsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public void run() {
        List<ReactionRow> rows = SalesProcess.reactions();
        if (json) {
            spec.commandLine().getOut().print(Json.of(Map.of("reactions", rows)));
            return;
        }
        Columns columns = new Columns("ll", "when this has happened", "this is done");
        rows.forEach(row -> columns.row(row.event(), row.command()));
        spec.commandLine().getOut().print(columns);
    }
}
