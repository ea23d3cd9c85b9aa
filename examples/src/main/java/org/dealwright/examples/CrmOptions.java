package org.dealwright.examples;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every import by a mapping can be asked: the options, and the run itself. */
final class CrmOptions {
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9999;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreOption store;

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

    @Option(names = "--timing", description = "Say on standard error how many rows went by in a second.")
    private boolean timing;

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
        rejected.ifPresent(file -> Outputs.require(spec, "--rejected", file, read));
        faults.ifPresent(file -> Outputs.require(spec, "--faults", file, read));
        if (rejected.isPresent() && faults.isPresent() && Outputs.isSame(rejected.get(), faults.get())) {
            throw new ParameterException(spec.commandLine(), "--rejected and --faults are one file: expected two");
        }
        Instant now = asOf.map(this::day)
                .or(() -> otherwise)
                .map(day -> endOf(day, mapping.reading().zone()))
                .orElseGet(Instant::now);
        String name = mappedBy.map(Path::toString).orElse("maven-crm");
        try {
            rejected.ifPresent(CsvOutput::requireWritable);
            faults.ifPresent(CsvOutput::requireWritable);
            long begun = System.nanoTime();
            CrmSetting setting = new CrmSetting(export, mapping, name, now, dryRun, rejected, faults);
            CrmReport report = store.use(its -> CrmImport.run(setting, ProgressOnTerminal.orNone(), its));
            if (timing) {
                sayRate(report.rows().read(), System.nanoTime() - begun);
            }
            spec.commandLine().getOut().print(json ? Json.of(CrmJson.of(report)) : CrmText.of(report, all));
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        } catch (UnusableMapping problem) {
            throw new DemoFailure(
                    "The mapping " + name + " does not fit " + export + ": " + problem.getMessage() + ".", problem);
        }
    }

    /** Its last second: what a file dates with the next day alone is later. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    private void sayRate(long rows, long nanos) {
        double seconds = Math.max(1, nanos) / 1e9;
        spec.commandLine()
                .getErr()
                .print(String.format(
                        Locale.ROOT, "%d rows in %.2f s: %.0f a second.%n", rows, seconds, rows / seconds));
    }

    private LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new DateTimeException("no year of this process");
            }
            return day;
        } catch (DateTimeException unknown) {
            throw new ParameterException(
                    spec.commandLine(), "Unknown date '" + text + "': expected one such as 2019-01-01", unknown);
        }
    }
}
