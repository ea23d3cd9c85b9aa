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

    /** Takes evidence. */
    public Assessment {
        Objects.requireNonNull(evidence, "evidence");
    }

    /** Nothing is known yet. */
    public static Assessment empty() {
        return EMPTY;
    }

    /** The assessment with one more piece of evidence; what was known of that criterion is replaced. */
    public Assessment with(Evidence added) {
        List<Evidence> others = of(added.criterion()).isEmpty()
                ? evidence
                : evidence.filter(known -> !known.criterion().equals(added.criterion()));
        return new Assessment(others.prepend(added));
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
