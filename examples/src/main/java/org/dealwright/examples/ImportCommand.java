package org.dealwright.examples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Imports real data; says of which kinds it can. */
@Command(
        name = "import",
        description = "Imports real data.",
        subcommands = {OlistCommand.class, MavenCrmCommand.class, TelcoCommand.class, CsvCommand.class})
final class ImportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Import what? Known: olist, maven-crm, telco, csv");
    }
}
