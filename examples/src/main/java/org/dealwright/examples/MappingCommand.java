package org.dealwright.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.dealwright.examples.mapping.Mapping;
import org.dealwright.examples.mapping.MappingProposal;
import org.dealwright.examples.rows.CsvOutput;
import org.dealwright.examples.rows.UnreadableSource;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an export's columns and values mean: proposes a mapping, or shows one that comes with the demo. */
@Command(
        name = "mapping",
        description = "Proposes what the columns and values of an export mean, or shows how it is said.",
        subcommands = {MappingCommand.Init.class, MappingCommand.Show.class})
final class MappingCommand implements Runnable {
    private static final String MAVEN_CRM = "maven-crm";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What about mappings? Known: init, show");
    }

    /** Proposes a mapping from the header and the first rows. */
    @Command(name = "init", description = "Proposes a mapping for an export, from its header and first rows.")
    static final class Init implements Runnable {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Option(names = "--in", required = true, paramLabel = "FILE", description = "The export, as CSV.")
        private Path in = Path.of("");

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Write it there, unless something is there already.")
        private Optional<Path> out = Optional.empty();

        @Option(names = "--zone", paramLabel = "ID", description = "Where dates are meant; UTC by default.")
        private String zone = "UTC";

        @Option(names = "--currency", paramLabel = "CODE", description = "The currency, where no column says one.")
        private Optional<String> currency = Optional.empty();

        @Override
        public void run() {
            OlistSource.requireNamed(spec, "--in", "the export, as CSV", in);
            out.ifPresent(file -> OlistSource.requireNamed(spec, "--out", "a file to write", file));
            ZoneId its = itsZone();
            Optional<CurrencyUnit> unit = currency.map(this::unit);
            try {
                out.ifPresent(this::requireNew);
                String text = MappingProposal.of(in, its, unit);
                if (out.isPresent()) {
                    write(text, out.get());
                } else {
                    spec.commandLine().getOut().print(text);
                }
            } catch (UnreadableSource problem) {
                throw new DemoFailure(String.valueOf(problem.getMessage()), problem);
            }
        }

        private ZoneId itsZone() {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Unknown zone '" + zone + "': expected one such as Europe/Budapest",
                        unknown);
            }
        }

        private CurrencyUnit unit(String code) {
            try {
                return CurrencyUnit.of(code);
            } catch (IllegalCurrencyException unknown) {
                throw new ParameterException(
                        spec.commandLine(), "Unknown currency '" + code + "': expected one such as EUR", unknown);
            }
        }

        private void requireNew(Path file) {
            CsvOutput.requireWritable(file);
            if (Files.exists(file)) {
                throw new DemoFailure("There is a file " + file + " already: it is left as it is.");
            }
        }

        private void write(String text, Path file) {
            try {
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (IOException problem) {
                throw UnreadableSource.because("The file " + file + " cannot be written: ", problem);
            }
            spec.commandLine()
                    .getOut()
                    .print("Look through " + file + "; import csv --dry-run says what does not fit.\n");
        }
    }

    /** Shows a mapping that comes with the demo. */
    @Command(name = "show", description = "Shows a mapping that comes with the demo: maven-crm.")
    static final class Show implements Runnable {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Parameters(paramLabel = "NAME", description = "maven-crm.")
        private String name = "";

        @Override
        public void run() {
            if (!name.equals(MAVEN_CRM)) {
                throw new ParameterException(
                        spec.commandLine(), "Unknown mapping '" + name + "': expected " + MAVEN_CRM);
            }
            spec.commandLine().getOut().print(Mapping.mavenCrm());
        }
    }
}
