package org.dealwright.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Text that was agreed on: to change it is a decision, not an accident. */
public final class Golden {
    private static final String UPDATE = "golden.update";

    private Golden() {}

    /**
     * Holds lines to a file of the test resources; with {@code -Dgolden.update=true} writes the file, and fails all the
     * same.
     *
     * @param resource the file, from the root of the resources
     * @throws AssertionError if the file holds other lines
     */
    public static void check(String resource, List<String> lines) {
        if (Boolean.getBoolean(UPDATE)) {
            write(Path.of("src/test/resources").resolve(resource), lines);
            throw new AssertionError(
                    resource + " was written anew. Look at what changed, commit it, and run without -D" + UPDATE);
        }
        List<String> agreed = read(resource);
        if (!agreed.equals(lines)) {
            throw new AssertionError("src/test/resources/" + resource + " says otherwise." + difference(agreed, lines)
                    + "\nIf that is meant: mvn -fn test -Dtest=GoldenTest -D" + UPDATE
                    + "=true -Dsurefire.failIfNoSpecifiedTests=false");
        }
    }

    private static String difference(List<String> agreed, List<String> lines) {
        List<String> gone = without(agreed, lines);
        List<String> come = without(lines, agreed);
        return gone.isEmpty() && come.isEmpty()
                ? "\n  the same lines, in another order or number"
                : "\n  gone: " + gone + "\n  new: " + come;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        left.removeAll(others);
        return left;
    }

    private static List<String> read(String resource) {
        try (InputStream in = Golden.class.getResourceAsStream("/" + resource)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
