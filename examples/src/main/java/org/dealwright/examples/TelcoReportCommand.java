package org.dealwright.examples;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.examples.telco.ManagersReport;
import org.dealwright.examples.telco.TelcoImport;
import org.dealwright.process.Percent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Imports a telephone company's customers, and prints the manager's report on them. */
@Command(
        name = "telco",
        description = "The manager's report on a telephone company's customers: retention, survival, lifetime value.")
final class TelcoReportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreOption store;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ReportOutput output;

    @Option(names = "--in", required = true, paramLabel = "DIR", description = "The folder with the CSV file.")
    private Path in = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the data was true, which it does not say; 2018-01-01 by default.")
    private String asOf = "2018-01-01";

    @Option(
            names = "--margin",
            paramLabel = "PERCENT",
            description =
                    "How much of what customers pay is left after what serving them costs; 100 by default: the source"
                            + " states no costs.")
    private BigDecimal margin = BigDecimal.valueOf(100);

    @Override
    public void run() {
        OlistSource.requireNamed(spec, "--in", "the folder with the CSV file", in);
        LocalDate day = OlistSource.day(spec, asOf);
        Percent share = Percent.checked("margin", margin)
                .map(Percent::new)
                .getOrElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--margin must be a percentage from 0 to 100, was " + margin));
        if (output.compared().isPresent()) {
            throw new ParameterException(spec.commandLine(), "--compare is for leads and deals");
        }
        output.print(
                List.of(TelcoImport.file(in)),
                () -> ManagersReport.of(
                        store.use(its -> TelcoImport.run(in, day, ProgressOnTerminal.orNone(), its)), day, share));
    }
}
