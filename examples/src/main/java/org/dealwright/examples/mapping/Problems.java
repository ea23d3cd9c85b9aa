package org.dealwright.examples.mapping;

import java.util.ArrayList;
import java.util.List;

/** What was found while a mapping is read: what is wrong, and which columns it names. Not thread-safe. */
final class Problems {
    private final List<Problem> problems = new ArrayList<>();
    private final List<ColumnUse> uses = new ArrayList<>();
    private String advice = "";

    void add(int line, String field, String message) {
        problems.add(new Problem(line, field, message));
    }

    void add(Node.Text text, String field, String message) {
        add(text.line(), field, "'" + text.text() + "': " + message);
    }

    void use(int line, String field, String column) {
        uses.add(new ColumnUse(column, line, field));
    }

    void use(Node.Text column, String field) {
        use(column.line(), field, column.text());
    }

    List<ColumnUse> uses() {
        return uses;
    }

    /** What would do, said once for all that is wrong. */
    void advise(String words) {
        advice = words;
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new UnusableMapping(problems, advice);
        }
    }
}
