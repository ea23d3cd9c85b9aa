package org.dealwright.examples;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dealwright.examples.olist.FaultFile;
import org.dealwright.examples.olist.OlistImport;
import org.dealwright.examples.olist.OlistJson;
import org.dealwright.examples.olist.OlistReport;
import org.dealwright.examples.olist.OlistText;
import org.dealwright.examples.olist.UnreadableSource;
import org.dealwright.examples.print.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Imports Olist's funnel, and prints what a sales manager would want to know of it. */
@Command(name = "olist", description = "Imports Olist's marketing funnel: leads and closed deals.")
final class OlistCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "DIR", description = "The folder with the two CSV files.")
    private Path in = Path.of("");

    @Option(
            names = "--zone",
            paramLabel = "ID",
            description = "Where calendar dates are meant; UTC by default. Timestamps are read as UTC.")
    private String zone = "UTC";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day, in UTC, on which the import happens; 2019-01-01 by default: the data ends in 2018.")
    private String asOf = "2019-01-01";

    @Option(names = "--all", description = "Name every member, and every pair of SDR and rep.")
    private boolean all;

    @Option(names = "--faults", paramLabel = "FILE", description = "Write every row that does not fit to a CSV file.")
    private Optional<Path> faults = Optional.empty();

    @Option(names = "--json", description = "The report as JSON.")
    private boolean json;

    @Override
    public void run() {
        ZoneId dates = zone();
        LocalDate day = day();
        requireNamed("--in", "the folder with the two CSV files", in);
        faults.ifPresent(file -> requireNamed("--faults", "a file to write", file));
        try {
            faults.ifPresent(FaultFile::requireWritable);
            OlistReport report = OlistImport.run(
                    in, dates, day.atStartOfDay(ZoneOffset.UTC).toInstant(), ProgressOnTerminal.orNone());
            faults.ifPresent(file -> FaultFile.write(report, file));
            spec.commandLine().getOut().print(json ? Json.of(OlistJson.of(report)) : OlistText.of(report, all));
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        }
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw misused("Unknown zone '" + zone + "': expected one such as America/Sao_Paulo", unknown);
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException unknown) {
            throw misused("Unknown date '" + asOf + "': expected one such as 2019-01-01", unknown);
        }
    }

    /** A blank path would mean the folder that the demo was started in, which nobody asked for. */
    private void requireNamed(String option, String expected, Path given) {
        if (given.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), option + " is blank: expected " + expected);
        }
    }

    private ParameterException misused(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
