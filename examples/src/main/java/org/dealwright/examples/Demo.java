package org.dealwright.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The demo: {@code story} unless the arguments name another command.
 *
 * <p>Exit status: 0 when it did what was asked, {@value #FAILED} when that failed, {@value #MISUSED} when the arguments
 * make no sense. Whatever goes wrong is said in one line on standard error.
 */
@Command(
        name = "dealwright",
        description = "Shows what Dealwright does, through its public API. Without a command: story.",
        subcommands = {
            StoryCommand.class,
            ImportCommand.class,
            MappingCommand.class,
            WorklistCommand.class,
            ReportCommand.class,
            TeamCommand.class,
            LifecycleCommand.class,
            PermissionsCommand.class,
            ReactionsCommand.class
        })
public final class Demo implements Runnable {
    static final int FAILED = CommandLine.ExitCode.SOFTWARE;
    static final int MISUSED = CommandLine.ExitCode.USAGE;

    private static final List<String> HELP = List.of("--help", "-h");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help and exit.")
    boolean help;

    /** Runs the demo; ends the machine only when something went wrong. Prints UTF-8 wherever it runs. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, UTF_8));
        int status = run(args, out, err);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs the demo.
     *
     * @return the exit status
     */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Demo())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(Demo::misused)
                .setExecutionExceptionHandler(Demo::failed);
        int status = executed(line, args);
        out.flush();
        err.flush();
        return status;
    }

    private static int executed(CommandLine line, String[] args) {
        try {
            return line.execute(withCommand(args));
        } catch (OutOfMemoryError full) {
            say(
                    line,
                    "There is not enough memory: what is imported is held in it. MAVEN_OPTS=-Xmx4g gives more; a dry run"
                            + " needs little.");
            return FAILED;
        }
    }

    /** Options alone are the story's. */
    private static String[] withCommand(String[] args) {
        boolean named = args.length > 0 && (!args[0].startsWith("-") || HELP.contains(args[0]));
        return named ? args : Stream.concat(Stream.of("story"), Stream.of(args)).toArray(String[]::new);
    }

    private static int misused(ParameterException problem, String[] args) {
        say(problem.getCommandLine(), problem.getMessage() + ". Try --help.");
        return MISUSED;
    }

    private static int failed(Exception problem, CommandLine line, CommandLine.ParseResult arguments) {
        String message = problem instanceof DemoFailure
                ? String.valueOf(problem.getMessage())
                : "This should not happen: " + problem;
        say(line, message);
        return FAILED;
    }

    private static void say(CommandLine line, String message) {
        String oneLine = message.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").replaceAll("([.!?])\\.( |$)", "$1$2");
        line.getErr().println("dealwright: " + oneLine);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }
}
