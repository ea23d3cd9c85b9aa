package org.dealwright.examples.mapping;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealwright.examples.print.Json;

/** Writes a mapping, with comments. Every entry ends in a comma: the last may, too. Not thread-safe. */
final class MappingWriter {
    private static final String STEP = "  ";
    /** What would end a comment, or hide in one. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private final StringBuilder text = new StringBuilder();
    private int depth;

    private void line(String content) {
        text.append(STEP.repeat(depth)).append(content).append('\n');
    }

    /** Words for whoever reads it; line breaks in them become spaces. */
    void comment(String words) {
        line("// " + BREAKS.matcher(words).replaceAll(" "));
    }

    /** Begins entries in braces; no name for an entry of a list, or for the whole. */
    void open(String name) {
        line(name.isEmpty() ? "{" : quoted(name) + ": {");
        depth++;
    }

    void close() {
        depth--;
        line(depth == 0 ? "}" : "},");
    }

    void openList(String name) {
        line(quoted(name) + ": [");
        depth++;
    }

    void closeList() {
        depth--;
        line("],");
    }

    void entry(String name, String value) {
        line(quoted(name) + ": " + quoted(value) + ",");
    }

    void list(String name, Collection<String> values) {
        line(quoted(name) + ": "
                + values.stream().map(MappingWriter::quoted).collect(Collectors.joining(", ", "[", "],")));
    }

    /** Entries in braces on one line. */
    void inline(String name, Map<String, String> entries) {
        line(quoted(name) + ": "
                + entries.entrySet().stream()
                        .map(one -> quoted(one.getKey()) + ": " + quoted(one.getValue()))
                        .collect(Collectors.joining(", ", "{", "},")));
    }

    private static String quoted(String value) {
        return Json.of(value).strip();
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
