package org.dealwright.examples;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.dealwright.examples.olist.OlistImport;
import org.dealwright.examples.olist.OlistJson;
import org.dealwright.examples.olist.OlistReport;
import org.dealwright.examples.olist.OlistText;
import org.dealwright.examples.print.Json;
import org.dealwright.examples.rows.CsvOutput;
import org.dealwright.examples.rows.UnreadableSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports Olist's funnel, and prints what a sales manager would want to know of it. */
@Command(name = "olist", description = "Imports Olist's marketing funnel: leads and closed deals.")
final class OlistCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private OlistSource source;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreOption store;

    @Option(names = "--all", description = "Name every member, and every pair of SDR and rep.")
    private boolean all;

    @Option(names = "--faults", paramLabel = "FILE", description = "Write every row that does not fit to a CSV file.")
    private Optional<Path> faults = Optional.empty();

    @Option(names = "--json", description = "The report as JSON.")
    private boolean json;

    @Override
    public void run() {
        ZoneId zone = source.zone();
        Instant asOf = source.asOf();
        Path folder = source.folder();
        faults.ifPresent(file -> Outputs.require(spec, "--faults", file, OlistImport.files(folder)));
        try {
            faults.ifPresent(CsvOutput::requireWritable);
            OlistReport report =
                    store.use(its -> OlistImport.run(folder, zone, asOf, ProgressOnTerminal.orNone(), its));
            faults.ifPresent(report::writeFaults);
            spec.commandLine().getOut().print(json ? Json.of(OlistJson.of(report)) : OlistText.of(report, all));
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        }
    }
}
