package org.dealwright.examples;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dealwright.examples.print.Json;
import org.dealwright.examples.rows.UnreadableSource;
import org.dealwright.examples.team.MavenTeam;
import org.dealwright.examples.team.SampleTeam;
import org.dealwright.examples.team.TeamFigures;
import org.dealwright.examples.team.TeamJson;
import org.dealwright.examples.team.TeamReport;
import org.dealwright.examples.team.TeamText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints what a team needs, and who in it has earned what. */
@Command(
        name = "report",
        description = "Prints what a team needs: skills, seats, cover, trainings, reasons of shortfalls, recognition.")
final class TeamReportCommand implements Runnable {
    private static final long USUAL_SEED = 2026;
    private static final BigDecimal HIGHEST_GOAL = BigDecimal.valueOf(1_000_000_000);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "The folder with Maven Analytics' CSV files; without it a team of 40 is made up.")
    private Optional<Path> in = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Which team is made up; 2026 by default.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--goal",
            paramLabel = "AMOUNT",
            description = "With --in: what every agent is to win in a quarter, in US dollars; the data names no goals.")
    private Optional<BigDecimal> goal = Optional.empty();

    @Option(names = "--all", description = "Every row, instead of the first ten of a table.")
    private boolean all;

    @Option(names = "--json", description = "The report as JSON.")
    private boolean json;

    @Override
    public void run() {
        TeamReport report = TeamReport.of(in.isPresent() ? real(in.get()) : madeUp());
        spec.commandLine().getOut().print(json ? Json.of(TeamJson.of(report)) : TeamText.of(report, all));
    }

    private TeamFigures madeUp() {
        if (goal.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--goal goes with --in: a team that is made up has its own");
        }
        return SampleTeam.of(seed.orElse(USUAL_SEED));
    }

    private TeamFigures real(Path folder) {
        OlistSource.requireNamed(spec, "--in", "the folder with the CSV files", folder);
        if (seed.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--seed and --in exclude each other");
        }
        if (!Files.isDirectory(folder)) {
            throw new DemoFailure("There is no folder " + folder + ".");
        }
        try {
            return MavenTeam.of(folder, goal.map(this::dollars), ProgressOnTerminal.orNone());
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        }
    }

    private Money dollars(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(HIGHEST_GOAL) > 0 || amount.scale() > 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--goal must be an amount of dollars and cents, more than nothing and at most " + HIGHEST_GOAL);
        }
        return Money.of(CurrencyUnit.USD, amount);
    }
}
