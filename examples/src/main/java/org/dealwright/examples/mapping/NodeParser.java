package org.dealwright.examples.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON, with comments, into values that know their lines. */
final class NodeParser {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** How Jackson names a place: it says no more of it than that it says nothing. */
    private static final Pattern PLACE = Pattern.compile(" ?\\(?(start marker )?(at )?\\[Source: [^\\]]*\\]\\)?");

    private final JsonParser parser;

    private NodeParser(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnusableMapping if it is not JSON, or its outermost value has no named entries
     */
    static Node.Fields parse(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            NodeParser reading = new NodeParser(parser);
            parser.nextToken();
            Node node = reading.node();
            if (parser.nextToken() != null) {
                throw new UnusableMapping(new Problem(reading.line(), "", "nothing may stand after the last brace"));
            }
            if (node instanceof Node.Fields fields) {
                return fields;
            }
            throw new UnusableMapping(new Problem(node.line(), "", "it must begin with a brace"));
        } catch (JacksonException problem) {
            throw new UnusableMapping(new Problem(
                    problem.getLocation() == null
                            ? 1
                            : Math.max(1, problem.getLocation().getLineNr()),
                    "",
                    "not JSON: "
                            + PLACE.matcher(String.valueOf(problem.getOriginalMessage()))
                                    .replaceAll("")));
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Node node() {
        int line = line();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(line);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> nodes = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                nodes.add(node());
            }
            return new Node.Sequence(line, nodes);
        }
        return token == JsonToken.VALUE_STRING
                ? new Node.Text(line, parser.getString())
                : new Node.Other(line, token == null ? "nothing" : parser.getString());
    }

    private Node fields(int line) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            nodes.put(name, node());
        }
        return new Node.Fields(line, nodes);
    }
}
