package org.dealwright.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Files that a command is asked to write. */
final class Outputs {
    private Outputs() {}

    /**
     * What is read must not be written over, whatever path leads to it.
     *
     * @throws ParameterException if no file is named, or one that is read
     */
    static void require(CommandSpec spec, String option, Path file, List<Path> read) {
        OlistSource.requireNamed(spec, option, "a file to write", file);
        if (read.stream().anyMatch(one -> isSame(one, file))) {
            throw new ParameterException(
                    spec.commandLine(), option + " is a file that is read: expected another one, was " + file);
        }
    }

    /** Whether two paths lead to one file, over links too, or would if it were there. */
    static boolean isSame(Path one, Path other) {
        if (plain(one).equals(plain(other))) {
            return true;
        }
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException notKnown) {
            return false;
        }
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
