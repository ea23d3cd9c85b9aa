package org.dealwright.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One text of the corpus, as some version of this library wrote it.
 *
 * @param history which history it is part of
 * @param phase the phase that the history has reached with it
 * @param text the event
 * @param line the whole line
 */
record Sample(String history, String phase, String text, String line) {
    /** All of them, in their order: those of one history follow each other. */
    static final List<Sample> ALL = lines("corpus.txt").stream().map(Sample::of).toList();

    private static Sample of(String line) {
        String[] cells = line.split("\t", 3);
        return new Sample(cells[0], cells[1], cells[2], line);
    }

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
