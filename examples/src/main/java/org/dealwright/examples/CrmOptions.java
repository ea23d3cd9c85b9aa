package org.dealwright.examples;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealwright.examples.crm.CrmImport;
import org.dealwright.examples.crm.CrmJson;
import org.dealwright.examples.crm.CrmReport;
import org.dealwright.examples.crm.CrmSetting;
import org.dealwright.examples.crm.CrmText;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.UnusableMapping;
import org.dealwright.examples.print.Json;
import org.dealwright.examples.rows.CsvOutput;
import org.dealwright.examples.rows.UnreadableSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every import by a mapping can be asked: the options, and the run itself. */
final class CrmOptions {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day at whose end the export was made.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--dry-run", description = "Check everything, and record nothing.")
    private boolean dryRun;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Write the rows that are not recorded to a CSV file, each with the reason.")
    private Optional<Path> rejected = Optional.empty();

    @Option(names = "--faults", paramLabel = "FILE", description = "Write everything that does not fit to a CSV file.")
    private Optional<Path> faults = Optional.empty();

    @Option(names = "--all", description = "Name every member of every group.")
    private boolean all;

    @Option(names = "--json", description = "The report as JSON.")
    private boolean json;

    /** A mapping's file, read. */
    static Mapping mapping(Path file, CommandSpec spec) {
        OlistSource.requireNamed(spec, "--mapping", "a file", file);
        try {
            return Mapping.read(file);
        } catch (UnusableMapping problem) {
            throw new DemoFailure("The mapping " + file + " cannot be used: " + problem.getMessage() + ".", problem);
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        }
    }

    /**
     * Imports, and prints the report.
     *
     * @param mappedBy the mapping's file; none for the one that comes with the demo
     * @param otherwise the day at whose end the export was made, where no option says; none for now
     */
    void run(Path export, Mapping mapping, Optional<Path> mappedBy, Optional<LocalDate> otherwise) {
        List<Path> read = new ArrayList<>(List.of(export));
        mappedBy.ifPresent(read::add);
        mapping.joins().forEach(join -> read.add(export.resolveSibling(join.file())));
        rejected.ifPresent(file -> requireOutput("--rejected", file, read));
        faults.ifPresent(file -> requireOutput("--faults", file, read));
        Instant now = asOf.map(this::day)
                .or(() -> otherwise)
                .map(day ->
                        day.plusDays(1).atStartOfDay(mapping.reading().zone()).toInstant())
                .orElseGet(Instant::now);
        String name = mappedBy.map(Path::toString).orElse("maven-crm");
        try {
            rejected.ifPresent(CsvOutput::requireWritable);
            faults.ifPresent(CsvOutput::requireWritable);
            CrmReport report = CrmImport.run(
                    new CrmSetting(export, mapping, name, now, dryRun, rejected, faults), ProgressOnTerminal.orNone());
            spec.commandLine().getOut().print(json ? Json.of(CrmJson.of(report)) : CrmText.of(report, all));
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        } catch (UnusableMapping problem) {
            throw new DemoFailure(
                    "The mapping " + name + " does not fit " + export + ": " + problem.getMessage() + ".", problem);
        }
    }

    /** What is read must not be written over. */
    private void requireOutput(String option, Path file, List<Path> read) {
        OlistSource.requireNamed(spec, option, "a file to write", file);
        if (read.stream().anyMatch(one -> plain(one).equals(plain(file)))) {
            throw new ParameterException(
                    spec.commandLine(), option + " is a file that is read: expected another one, was " + file);
        }
        if (rejected.map(CrmOptions::plain).equals(faults.map(CrmOptions::plain))) {
            throw new ParameterException(spec.commandLine(), "--rejected and --faults are one file: expected two");
        }
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unknown) {
            throw new ParameterException(
                    spec.commandLine(), "Unknown date '" + text + "': expected one such as 2019-01-01", unknown);
        }
    }
}
