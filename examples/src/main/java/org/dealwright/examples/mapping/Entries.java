package org.dealwright.examples.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The named entries of one value of a mapping, asked for by what they must be; anything else is noted as wrong. */
final class Entries {
    private final String path;
    private final Node.Fields node;
    private final Problems problems;

    /** The entries of a value, whose own place is the path; empty for the whole file. */
    Entries(String path, Node.Fields node, Problems problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    Node.Fields node() {
        return node;
    }

    /** An entry's place. */
    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        return node.nodes().containsKey(name);
    }

    Set<String> names() {
        return node.nodes().keySet();
    }

    /** The line of an entry; that of the whole where it is missing. */
    int line(String name) {
        return Optional.ofNullable(node.nodes().get(name)).map(Node::line).orElse(node.line());
    }

    /** Notes every entry of another name. */
    void known(String... names) {
        for (String name : names()) {
            if (!List.of(names).contains(name)) {
                problems.add(line(name), path(name), "unknown; expected " + String.join(", ", names));
            }
        }
    }

    Optional<Node.Text> text(String name) {
        return Optional.ofNullable(node.nodes().get(name)).flatMap(found -> asText(found, path(name)));
    }

    /** A text that must be there. */
    Optional<Node.Text> needed(String name) {
        if (!has(name)) {
            problems.add(node.line(), path(name), "missing");
        }
        return text(name);
    }

    /** A text of one character; none where it is missing or empty. */
    Optional<Character> character(String name) {
        return text(name).filter(text -> !text.text().isEmpty()).flatMap(text -> {
            if (text.text().length() > 1 || "\r\n\"".contains(text.text())) {
                problems.add(text, path(name), "expected one character, no quote and no line break");
                return Optional.empty();
            }
            return Optional.of(text.text().charAt(0));
        });
    }

    /** A list of texts; empty where it is missing. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node one : nodes(name)) {
            asText(one, path(name)).ifPresent(text -> texts.add(text.text()));
        }
        return texts;
    }

    Optional<Entries> entries(String name) {
        return Optional.ofNullable(node.nodes().get(name)).flatMap(found -> asEntries(found, path(name)));
    }

    /** A list of values with entries; empty where it is missing. */
    List<Entries> list(String name) {
        List<Entries> list = new ArrayList<>();
        for (Node one : nodes(name)) {
            asEntries(one, path(name) + "[" + list.size() + "]").ifPresent(list::add);
        }
        return list;
    }

    /** Every entry, each of which must be a text. */
    void eachText(BiConsumer<String, Node.Text> action) {
        for (Map.Entry<String, Node> one : node.nodes().entrySet()) {
            asText(one.getValue(), path(one.getKey())).ifPresent(text -> action.accept(one.getKey(), text));
        }
    }

    private List<Node> nodes(String name) {
        Node found = node.nodes().get(name);
        if (found == null) {
            return List.of();
        }
        if (found instanceof Node.Sequence sequence) {
            return sequence.nodes();
        }
        problems.add(found.line(), path(name), "expected a list in brackets");
        return List.of();
    }

    private Optional<Node.Text> asText(Node found, String place) {
        if (found instanceof Node.Text text) {
            return Optional.of(text);
        }
        problems.add(found.line(), place, "expected a text in quotes");
        return Optional.empty();
    }

    private Optional<Entries> asEntries(Node found, String place) {
        if (found instanceof Node.Fields fields) {
            return Optional.of(new Entries(place, fields, problems));
        }
        problems.add(found.line(), place, "expected entries in braces");
        return Optional.empty();
    }
}
