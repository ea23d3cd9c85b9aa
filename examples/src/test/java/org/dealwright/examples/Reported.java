package org.dealwright.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One report, printed in all three ways. */
record Reported(String text, JsonNode json, String html) {
    private static final Path SAMPLE = Path.of("data", "crm-export.csv");

    /** The report of some arguments, which must succeed and say nothing of errors. */
    static Reported of(Path folder, String... arguments) {
        Path html = folder.resolve("report.html");
        DemoRun printed = run(arguments, "--html", html.toString());
        assertEquals("", printed.err());
        assertEquals(0, printed.status());
        DemoRun json = run(arguments, "--json");
        assertEquals("", json.err());
        try {
            return new Reported(printed.out(), JsonMapper.shared().readTree(json.out()), Files.readString(html));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static DemoRun run(String[] arguments, String... more) {
        List<String> all = new ArrayList<>(List.of("report"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(more));
        return DemoRun.of(all.toArray(String[]::new));
    }

    /** The report on the small export that is committed, with the mapping that is proposed for it. */
    static Reported ofSample(Path folder) {
        return of(folder, sample(folder, sampleFile()));
    }

    /** The arguments that report on an export like the sample, by the mapping that is proposed for it. */
    static String[] sample(Path folder, Path export) {
        Path mapping = folder.resolve("mapping.json");
        if (!Files.exists(mapping)) {
            DemoRun.of("mapping", "init", "--in", export.toString(), "--out", mapping.toString());
        }
        return new String[] {"csv", "--in", export.toString(), "--mapping", mapping.toString(), "--as-of", "2025-12-31"
        };
    }

    static Path sampleFile() {
        return Files.exists(SAMPLE) ? SAMPLE : Path.of("examples").resolve(SAMPLE);
    }

    /** The report on real data; none where that is absent. */
    static Optional<Reported> real(Path folder, String command, String data) {
        return DemoRun.realData(data).map(in -> of(folder, command, "--in", in.toString()));
    }

    /** The value of a figure. */
    JsonNode figure(String section, String key) {
        return json.get("sections").get(section).get("figures").get(key).get("value");
    }

    /** The rows of a table. */
    JsonNode rows(String section, String table) {
        return json.get("sections").get(section).get("tables").get(table).get("rows");
    }

    /** The row of a table in which a column says so. */
    JsonNode row(String section, String table, String column, String name) {
        for (JsonNode row : rows(section, table)) {
            if (row.path(column).asString("").equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name + " in " + section + "/" + table);
    }

    /** The text, with every run of white space as one space: lines may break anywhere. */
    String words() {
        return text.replaceAll("\\s+", " ");
    }

    /** What a reader of the HTML sees of it, likewise. */
    String seen() {
        return html.substring(html.indexOf("<body>"))
                .replaceAll("<[^>]*>", " ")
                .replace('\u00a0', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
