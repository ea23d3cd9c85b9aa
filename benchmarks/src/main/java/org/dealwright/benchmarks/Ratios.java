package org.dealwright.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs JMH as its own main class does, with the same arguments, then puts every score beside stateless4j's; bytes with {@code -prof gc}. */
final class Ratios {
    private static final String RIVAL = "stateless4j";

    private Ratios() {}

    /**
     * Runs the benchmarks that the arguments name.
     *
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if the arguments are not JMH's
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        double rival = results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(RIVAL))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
        System.out.printf(Locale.ROOT, "%nJava %s%n", Runtime.version());
        for (RunResult result : results) {
            double score = result.getPrimaryResult().getScore();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %7.1f ns %7.1f B %6.2f x %s%n",
                    result.getPrimaryResult().getLabel(),
                    score,
                    bytes == null ? Double.NaN : bytes.getScore(),
                    score / rival,
                    RIVAL);
        }
    }
}
