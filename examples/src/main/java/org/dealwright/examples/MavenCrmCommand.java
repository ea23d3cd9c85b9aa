package org.dealwright.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dealwright.examples.mapping.Mapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports the pipeline that Maven Analytics published, by a mapping that comes with the demo. */
@Command(
        name = "maven-crm",
        description = "Imports Maven Analytics' CRM Sales Opportunities, by the mapping that"
                + " 'mapping show maven-crm' prints.")
final class MavenCrmCommand implements Runnable {
    static final String EXPORT = "sales_pipeline.csv";
    /** The last day that the data knows. */
    static final LocalDate LAST_DAY = LocalDate.of(2017, 12, 31);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CrmOptions options;

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
                in.resolve(EXPORT),
                mapping.map(file -> CrmOptions.mapping(file, spec)).orElseGet(() -> Mapping.of(Mapping.mavenCrm())),
                mapping,
                Optional.of(LAST_DAY));
    }
}
