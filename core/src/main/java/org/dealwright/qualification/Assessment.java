package org.dealwright.qualification;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * The evidence so far: the latest for each criterion. Immutable.
 *
 * @param evidence at most one for each criterion, the latest given first
 */
public record Assessment(List<Evidence> evidence) {
    private static final Assessment EMPTY = new Assessment(List.empty());

    public Assessment {
        Objects.requireNonNull(evidence, "evidence");
    }

    /** Nothing is known yet. */
    public static Assessment empty() {
        return EMPTY;
    }

    /**
     * The assessment with one more piece of evidence. It replaces what was known of that criterion, unless it is older:
     * what is entered late does not undo what was found out since.
     */
    public Assessment with(Evidence added) {
        Option<Evidence> known = of(added.criterion());
        if (!known.isEmpty() && known.get().at().isAfter(added.at())) {
            return this;
        }
        List<Evidence> others = known.isEmpty()
                ? evidence
                : evidence.filter(other -> !other.criterion().equals(added.criterion()));
        return new Assessment(others.prepend(added));
    }

    /** The evidence as a list of the JDK, unmodifiable, in the same order. */
    public java.util.List<Evidence> asList() {
        return java.util.List.of(evidence.toJavaArray(Evidence[]::new));
    }

    /** What is known of a criterion. */
    public Option<Evidence> of(String criterion) {
        for (List<Evidence> rest = evidence; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().criterion().equals(criterion)) {
                return Option.of(rest.head());
            }
        }
        return Option.none();
    }
}
