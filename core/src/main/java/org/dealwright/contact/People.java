package org.dealwright.contact;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.id.PersonId;

/**
 * The people on the buyer's side, each once. Immutable and thread-safe.
 *
 * @param stakeholders at most {@link #MOST}, in the order in which they were added
 */
public record People(List<Stakeholder> stakeholders) {
    /** The most people that one record may have. */
    public static final int MOST = 100;

    private static final People NONE = new People(List.of());

    /**
     * Takes people.
     *
     * @throws IllegalArgumentException if there are too many, or one is there twice
     */
    public People {
        stakeholders = List.copyOf(Objects.requireNonNull(stakeholders, "stakeholders"));
        if (stakeholders.size() > 1) {
            requireEachOnce(stakeholders);
        }
        if (stakeholders.size() > MOST) {
            throw new IllegalArgumentException(
                    "stakeholders must be at most " + MOST + ", were " + stakeholders.size());
        }
    }

    private static void requireEachOnce(List<Stakeholder> stakeholders) {
        Set<PersonId> known = new HashSet<>();
        for (Stakeholder one : stakeholders) {
            if (!known.add(one.person())) {
                throw new IllegalArgumentException("stakeholders must be there once, and twice was " + one.person());
            }
        }
    }

    /** Nobody is known yet. */
    public static People none() {
        return NONE;
    }

    /** Whether there is nobody to be added any more. */
    public boolean isFull() {
        return stakeholders.size() >= MOST;
    }

    /** What is known of somebody; none where they are not among these. */
    public Option<Stakeholder> of(PersonId person) {
        for (Stakeholder one : stakeholders) {
            if (one.person().equals(person)) {
                return Option.of(one);
            }
        }
        return Option.none();
    }

    /**
     * These people with one more, or with other roles for one of them, in the same place.
     *
     * @throws IllegalArgumentException if there would be too many
     */
    public People with(Stakeholder one) {
        if (stakeholders.isEmpty()) {
            return new People(List.of(one));
        }
        List<Stakeholder> changed = new ArrayList<>(stakeholders);
        changed.replaceAll(known -> known.person().equals(one.person()) ? one : known);
        if (of(one.person()).isEmpty()) {
            changed.add(one);
        }
        return new People(changed);
    }

    /** These people without one; the same where they are not among them. */
    public People without(PersonId person) {
        return new People(stakeholders.stream()
                .filter(known -> !known.person().equals(person))
                .toList());
    }
}
