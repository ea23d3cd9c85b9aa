package org.dealwright.need;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The needs of one record, each once, the latest recorded first. Immutable and thread-safe. */
public final class Needs {
    /** The most needs that one record may have. */
    public static final int MOST = 100;

    private static final Needs NONE = new Needs(List.empty());

    private final List<Need> latestFirst;

    private Needs(List<Need> latestFirst) {
        this.latestFirst = latestFirst;
    }

    /** Nothing is known to be needed yet. */
    public static Needs none() {
        return NONE;
    }

    /**
     * Takes needs, in the order in which they were recorded.
     *
     * @throws IllegalArgumentException if there are too many, or one identifier is there twice
     */
    public static Needs of(Iterable<Need> recorded) {
        List<Need> needs = List.empty();
        Set<NeedId> known = new HashSet<>();
        for (Need need : recorded) {
            if (!known.add(need.id())) {
                throw new IllegalArgumentException("needs must be there once, and twice was " + need.id());
            }
            if (known.size() > MOST) {
                throw new IllegalArgumentException("needs must be at most " + MOST);
            }
            needs = needs.prepend(need);
        }
        return needs.isEmpty() ? NONE : new Needs(needs);
    }

    /** Whether there is none to be added any more. */
    public boolean isFull() {
        return latestFirst.size() >= MOST;
    }

    /** The need of that identifier; none where it is not among these. */
    public Option<Need> of(NeedId id) {
        for (List<Need> rest = latestFirst; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().id().equals(id)) {
                return Option.some(rest.head());
            }
        }
        return Option.none();
    }

    /**
     * These needs with one more.
     *
     * @throws IllegalArgumentException if its identifier is there already, or there would be too many
     */
    public Needs with(Need one) {
        Objects.requireNonNull(one, "need");
        if (of(one.id()).isDefined()) {
            throw new IllegalArgumentException("needs must be there once, and twice was " + one.id());
        }
        if (isFull()) {
            throw new IllegalArgumentException("needs must be at most " + MOST);
        }
        return new Needs(latestFirst.prepend(one));
    }

    /** These needs without one; the same where it is not among them. */
    public Needs without(NeedId id) {
        if (of(id).isEmpty()) {
            return this;
        }
        List<Need> left = latestFirst.filter(known -> !known.id().equals(id));
        return left.isEmpty() ? NONE : new Needs(left);
    }

    /** The needs as a list of the JDK, unmodifiable, in the order in which they were recorded. */
    public java.util.List<Need> asList() {
        return java.util.List.copyOf(latestFirst.reverse().asJava());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Needs that && latestFirst.equals(that.latestFirst);
    }

    @Override
    public int hashCode() {
        return latestFirst.hashCode();
    }

    /** How many only: the texts may say more than a log should. */
    @Override
    public String toString() {
        return latestFirst.size() + " needs";
    }
}
