package org.dealwright.examples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Imports real data, and prints the manager's report on it; says of which kinds it can. */
@Command(
        name = "report",
        description = "Imports real data, and prints the manager's report: as text, as JSON, or as one HTML file.",
        subcommands = {
            OlistReportCommand.class,
            MavenCrmReportCommand.class,
            CsvReportCommand.class,
            TelcoReportCommand.class
        })
final class ReportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Report on what? Known: olist, maven-crm, csv, telco");
    }
}
