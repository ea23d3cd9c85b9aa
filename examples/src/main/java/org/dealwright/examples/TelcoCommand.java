package org.dealwright.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dealwright.examples.print.Json;
import org.dealwright.examples.rows.CsvOutput;
import org.dealwright.examples.rows.UnreadableSource;
import org.dealwright.examples.telco.TelcoImport;
import org.dealwright.examples.telco.TelcoJson;
import org.dealwright.examples.telco.TelcoReport;
import org.dealwright.examples.telco.TelcoText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports a telephone company's customers, and prints who stayed and who left. */
@Command(
        name = "telco",
        description = "Imports a telephone company's customers: who stayed, who left, and what they paid.")
final class TelcoCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "DIR", description = "The folder with the CSV file.")
    private Path in = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the data was true, which it does not say; 2018-01-01 by default.")
    private String asOf = "2018-01-01";

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreOption store;

    @Option(names = "--faults", paramLabel = "FILE", description = "Write every row that does not fit to a CSV file.")
    private Optional<Path> faults = Optional.empty();

    @Option(names = "--json", description = "The report as JSON.")
    private boolean json;

    @Override
    public void run() {
        OlistSource.requireNamed(spec, "--in", "the folder with the CSV file", in);
        LocalDate day = OlistSource.day(spec, asOf);
        faults.ifPresent(file -> Outputs.require(spec, "--faults", file, List.of(TelcoImport.file(in))));
        try {
            faults.ifPresent(CsvOutput::requireWritable);
            TelcoReport report = store.use(its -> TelcoImport.run(in, day, ProgressOnTerminal.orNone(), its));
            faults.ifPresent(report::writeFaults);
            spec.commandLine().getOut().print(json ? Json.of(TelcoJson.of(report)) : TelcoText.of(report));
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        }
    }
}
