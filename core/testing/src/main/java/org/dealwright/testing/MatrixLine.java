package org.dealwright.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One line of a matrix that was typed from the description of the process, before there was a table.
 *
 * @param phase where
 * @param command which
 * @param becomes the phases that may follow
 * @param who those who may
 * @param conditions what must hold
 */
public record MatrixLine(String phase, String command, Set<String> becomes, Set<String> who, Set<String> conditions) {
    /** The lines of {@code matrix.txt} beside a test; empty lines and those that begin with {@code #} are left out. */
    public static List<MatrixLine> beside(Class<?> test) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream("matrix.txt"), "matrix.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new MatrixLine(
                            cells[0].strip(), cells[1].strip(), set(cells[2]), set(cells[3]), set(cells[4])))
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

    @Override
    public String toString() {
        return phase + " | " + command;
    }
}
