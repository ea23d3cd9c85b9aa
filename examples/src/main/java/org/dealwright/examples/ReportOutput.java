package org.dealwright.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealwright.examples.print.Json;
import org.dealwright.examples.print.Paragraph;
import org.dealwright.examples.report.ComparedPair;
import org.dealwright.examples.report.Report;
import org.dealwright.examples.report.ReportHtml;
import org.dealwright.examples.report.ReportJson;
import org.dealwright.examples.report.ReportText;
import org.dealwright.examples.report.UnknownGroup;
import org.dealwright.examples.rows.CsvOutput;
import org.dealwright.examples.rows.UnreadableSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a report is printed: the options that every one has. */
final class ReportOutput {
    private static final int PAIR = 2;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--json", description = "The report as JSON, with every row.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write the report with its charts to one HTML file, too.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--all", description = "Every row of every table, instead of the first of them.")
    private boolean all;

    @Option(
            names = "--compare",
            arity = "2",
            paramLabel = "NAME",
            description = "Which two groups are compared; the two largest by default.")
    private List<String> compare = List.of();

    /** The two groups to compare; none where nobody says. */
    Optional<ComparedPair> compared() {
        if (compare.isEmpty()) {
            return Optional.empty();
        }
        if (compare.size() != PAIR || compare.get(0).equals(compare.get(1))) {
            throw new ParameterException(spec.commandLine(), "--compare takes two different names, once");
        }
        return Optional.of(new ComparedPair(compare.get(0), compare.get(1)));
    }

    /**
     * Makes a report, and prints it as it is asked for.
     *
     * @param read the files that it is made of, which must not be written over
     */
    void print(List<Path> read, Supplier<Report> making) {
        html.ifPresent(file -> Outputs.require(spec, "--html", file, read));
        try {
            html.ifPresent(CsvOutput::requireWritable);
            Report report = making.get();
            html.ifPresent(file -> write(file, ReportHtml.of(report, all)));
            PrintWriter out = spec.commandLine().getOut();
            out.print(json ? Json.of(ReportJson.of(report)) : ReportText.of(report, all));
            html.filter(file -> !json)
                    .ifPresent(
                            file -> out.print(Paragraph.hanging("", "The report with its charts is in " + file + ".")));
        } catch (UnreadableSource problem) {
            throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
        } catch (UnknownGroup problem) {
            throw new ParameterException(spec.commandLine(), String.valueOf(problem.getMessage()), problem);
        }
    }

    private static void write(Path file, String html) {
        try {
            Files.writeString(file, html);
        } catch (IOException problem) {
            throw UnreadableSource.because("The file " + file + " cannot be written: ", problem);
        }
    }
}
