package org.dealwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

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
     */
    public static void check(String resource, List<String> lines) {
        if (Boolean.getBoolean(UPDATE)) {
            write(Path.of("src/test/resources").resolve(resource), lines);
            fail(resource + " was written anew. Look at what changed, commit it, and run without -D" + UPDATE);
        }
        List<String> agreed = read(resource);
        List<String> gone = new ArrayList<>(agreed);
        gone.removeAll(lines);
        List<String> come = new ArrayList<>(lines);
        come.removeAll(agreed);
        assertEquals(
                String.join("\n", agreed),
                String.join("\n", lines),
                () -> "src/test/resources/" + resource + " says otherwise.\n  gone: " + gone + "\n  new: " + come
                        + "\nIf that is meant: mvn -pl core -am test -Dtest=GoldenTest -D" + UPDATE
                        + "=true -Dsurefire.failIfNoSpecifiedTests=false\n");
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
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
