package org.dealwright.examples.print;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Machine-readable output: maps keep their order, lines end with a line feed on every system. */
public final class Json {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    /** Maps, lists, texts, numbers and truth values as JSON, ended by a line feed. */
    public static String of(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }
}
