package org.dealwright.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs JMH as its own main class does, with the same arguments, then puts every score beside the rival's where one ran;
 * bytes with {@code -prof gc}.
 */
final class Ratios {
    private static final Set<String> RIVALS = Set.of("stateless4j", "axon", "duckDb");

    private Ratios() {}

    /**
     * Runs the benchmarks that the arguments name.
     *
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if the arguments are not JMH's
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        System.out.printf(Locale.ROOT, "%nJava %s%n", Runtime.version());
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %10.1f %s %9.1f B %s%n",
                    benchmark(result) + "." + label(result),
                    score(result),
                    result.getPrimaryResult().getScoreUnit(),
                    bytes(result),
                    rival(result, results).map(it -> ratio(result, it)).orElse(""));
        }
    }

    /** The rival of the same benchmark, else of whichever one ran. */
    private static Optional<RunResult> rival(RunResult of, Collection<RunResult> results) {
        List<RunResult> rivals = results.stream()
                .filter(result -> RIVALS.contains(result.getPrimaryResult().getLabel()))
                .toList();
        return rivals.stream()
                .filter(rival -> benchmark(rival).equals(benchmark(of)))
                .findFirst()
                .or(() -> rivals.stream().findFirst());
    }

    private static String ratio(RunResult result, RunResult rival) {
        return String.format(Locale.ROOT, "%7.3f x %s", score(result) / score(rival), label(rival));
    }

    /** The simple name of the class. */
    private static String benchmark(RunResult result) {
        String name = result.getParams().getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String label(RunResult result) {
        String parameters = String.join(
                " ",
                result.getParams().getParamsKeys().stream()
                        .map(result.getParams()::getParam)
                        .toList());
        return (result.getPrimaryResult().getLabel() + " " + parameters).strip();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore();
    }
}
