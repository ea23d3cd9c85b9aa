package org.dealwright.examples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks at a team; says what it can tell. */
@Command(
        name = "team",
        description = "Evaluates a team.",
        subcommands = {TeamReportCommand.class})
final class TeamCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Team what? Known: report");
    }
}
