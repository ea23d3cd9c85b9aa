package org.dealwright.prospect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The matrix of phases and commands as it was typed from the description of the process, before there was a table. */
final class Matrix {
    private static final Map<String, String> SHORT = Map.of(
            "sdr", "sales-development-rep",
            "ae", "account-executive",
            "specialist", "sales-specialist",
            "csr", "customer-success-rep",
            "manager", "sales-manager");

    /** What the table calls somebody whom the matrix may name for short. */
    static String who(String name) {
        return SHORT.getOrDefault(name, name);
    }

    /** One line of the matrix. */
    record Line(String phase, String command, Set<String> becomes, Set<String> who, Set<String> conditions) {
        @Override
        public String toString() {
            return phase + " | " + command;
        }
    }

    private static final List<Line> LINES = read();

    /** Every phase of the matrix's world, the beginning included. */
    static final List<String> PHASES =
            LINES.stream().map(Line::phase).distinct().toList();

    /** Every command of the matrix's world. */
    static final List<String> COMMANDS =
            LINES.stream().map(Line::command).distinct().toList();

    private Matrix() {}

    static List<Line> lines() {
        return LINES;
    }

    static Optional<Line> line(String phase, String command) {
        return LINES.stream()
                .filter(line -> line.phase().equals(phase) && line.command().equals(command))
                .findAny();
    }

    static List<String> commandsIn(String phase) {
        return LINES.stream()
                .filter(line -> line.phase().equals(phase))
                .map(Line::command)
                .toList();
    }

    static List<String> phasesOf(String command) {
        return LINES.stream()
                .filter(line -> line.command().equals(command))
                .map(Line::phase)
                .toList();
    }

    private static List<Line> read() {
        try (InputStream in = Objects.requireNonNull(Matrix.class.getResourceAsStream("matrix.txt"), "matrix.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells ->
                            new Line(cells[0].strip(), cells[1].strip(), set(cells[2]), set(cells[3]), set(cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> set(String cell) {
        return new TreeSet<>(Stream.of(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
