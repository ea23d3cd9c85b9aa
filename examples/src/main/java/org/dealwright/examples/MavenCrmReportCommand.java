package org.dealwright.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dealwright.examples.mapping.Mapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports Maven Analytics' pipeline, and prints the manager's report on it. */
@Command(
        name = "maven-crm",
        description = "The manager's report on Maven Analytics' CRM Sales Opportunities: win rate, value, velocity,"
                + " quarters, forecast, agents.")
final class MavenCrmReportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CrmReportOptions options;

    @Option(names = "--in", required = true, paramLabel = "DIR", description = "The folder with the CSV files.")
    private Path in = Path.of("");

    @Option(names = "--mapping", paramLabel = "FILE", description = "A mapping of one's own in place of the usual one.")
    private Optional<Path> mapping = Optional.empty();

    @Override
    public void run() {
        OlistSource.requireNamed(spec, "--in", "the folder with the CSV files", in);
        if (!Files.isDirectory(in)) {
            throw new DemoFailure("There is no folder " + in + ".");
        }
        options.run(
                in.resolve(MavenCrmCommand.EXPORT),
                mapping.map(file -> CrmOptions.mapping(file, spec)).orElseGet(() -> Mapping.of(Mapping.mavenCrm())),
                mapping,
                new CrmReportOptions.Usual("maven-crm", "region", Optional.of(MavenCrmCommand.LAST_DAY)));
    }
}
