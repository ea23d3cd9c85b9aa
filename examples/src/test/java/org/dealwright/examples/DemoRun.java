package org.dealwright.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The demo run with some arguments: its exit status and everything it printed. */
record DemoRun(int status, String out, String err) {
    static DemoRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Demo.run(args, new PrintWriter(out), new PrintWriter(err));
        return new DemoRun(status, out.toString(), err.toString());
    }

    /** A file or folder beside the tests. */
    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(DemoRun.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static String text(String name) throws IOException {
        return Files.readString(resource(name));
    }

    /** The real funnel, in {@code shared/data} beside some folder above this one. */
    static Optional<Path> realFunnel() {
        return realData("olist-funnel");
    }

    /** A folder of real data, in {@code shared/data} beside some folder above this one. */
    static Optional<Path> realData(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path data = folder.resolve("shared/data").resolve(name);
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }
}
