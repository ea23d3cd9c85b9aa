package org.dealwright.deal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.testing.MatrixLine;

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

    private static final List<MatrixLine> LINES = MatrixLine.beside(Matrix.class);

    /** Every phase of the matrix's world, the beginning included. */
    static final List<String> PHASES =
            LINES.stream().map(MatrixLine::phase).distinct().toList();

    /** Every command of the matrix's world. */
    static final List<String> COMMANDS =
            LINES.stream().map(MatrixLine::command).distinct().toList();

    private Matrix() {}

    static List<MatrixLine> lines() {
        return LINES;
    }

    static Optional<MatrixLine> line(String phase, String command) {
        return LINES.stream()
                .filter(line -> line.phase().equals(phase) && line.command().equals(command))
                .findAny();
    }

    static List<String> commandsIn(String phase) {
        return LINES.stream()
                .filter(line -> line.phase().equals(phase))
                .map(MatrixLine::command)
                .toList();
    }

    static List<String> phasesOf(String command) {
        return LINES.stream()
                .filter(line -> line.command().equals(command))
                .map(MatrixLine::phase)
                .toList();
    }
}
