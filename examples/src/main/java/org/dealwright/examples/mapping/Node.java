package org.dealwright.examples.mapping;

import java.util.List;
import java.util.Map;

/** A value in a mapping file, with the line it stands on. */
sealed interface Node {
    /** The line, from 1. */
    int line();

    /** A text. */
    record Text(int line, String text) implements Node {}

    /** A list. */
    record Sequence(int line, List<Node> nodes) implements Node {}

    /** Named values, in their order. */
    record Fields(int line, Map<String, Node> nodes) implements Node {}

    /** A number, a truth value or null: nothing in a mapping is any of them. */
    record Other(int line, String shown) implements Node {}
}
