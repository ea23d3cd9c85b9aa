package org.dealwright.examples.mapping;

import java.io.Serial;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.examples.rows.Shown;

/** A mapping cannot be used; the message is one line with everything that is wrong, by line. */
public final class UnusableMapping extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    UnusableMapping(List<Problem> problems, String advice) {
        super(Shown.line(problems.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(Problem::toString)
                .collect(Collectors.joining("; ", "", advice.isEmpty() ? "" : "; " + advice))));
        this.problems = List.copyOf(problems);
    }

    UnusableMapping(Problem problem) {
        this(List.of(problem), "");
    }

    /** What is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }
}
