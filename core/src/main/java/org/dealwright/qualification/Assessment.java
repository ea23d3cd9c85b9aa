package org.dealwright.qualification;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        Evidence known = find(added.criterion());
        if (known == null) {
            return new Assessment(evidence.prepend(added));
        }
        return known.at().isAfter(added.at())
                ? this
                : new Assessment(evidence.remove(known).prepend(added));
    }

    /** The assessment without the evidence for a criterion; the same where there is none. */
    public Assessment without(String criterion) {
        Evidence known = find(criterion);
        return known == null ? this : new Assessment(evidence.remove(known));
    }

    /** The evidence as a list of the JDK, unmodifiable, in the same order. */
    public java.util.List<Evidence> asList() {
        Evidence[] all = new Evidence[evidence.size()];
        List<Evidence> rest = evidence;
        for (int i = 0; i < all.length; i++) {
            all[i] = rest.head();
            rest = rest.tail();
        }
        return java.util.List.of(all);
    }

    /** What is known of a criterion. */
    public Option<Evidence> of(String criterion) {
        return Option.of(find(criterion));
    }

    /** When the latest of it was found out; none where nothing is known. */
    public Option<Instant> latest() {
        Instant latest = null;
        for (List<Evidence> rest = evidence; !rest.isEmpty(); rest = rest.tail()) {
            Instant at = rest.head().at();
            latest = latest == null || at.isAfter(latest) ? at : latest;
        }
        return Option.of(latest);
    }

    @Nullable
    Evidence find(String criterion) {
        for (List<Evidence> rest = evidence; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().criterion().equals(criterion)) {
                return rest.head();
            }
        }
        return null;
    }
}
