package org.dealwright.examples;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports any CRM's export of deals, by a mapping, and prints the manager's report on it. */
@Command(
        name = "csv",
        description = "The manager's report on any CRM's export of deals, by a mapping (see: mapping init).")
final class CsvReportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CrmReportOptions options;

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "The export, as CSV.")
    private Path in = Path.of("");

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "FILE",
            description = "What its columns and values mean; mapping init proposes one.")
    private Path mapping = Path.of("");

    @Override
    public void run() {
        OlistSource.requireNamed(spec, "--in", "the export, as CSV", in);
        options.run(
                in,
                CrmOptions.mapping(mapping, spec),
                Optional.of(mapping),
                new CrmReportOptions.Usual("csv", "owner", Optional.empty()));
    }
}
