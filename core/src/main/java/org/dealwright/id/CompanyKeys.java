package org.dealwright.id;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The keys by which a company is found again, of each kind as many as it has: it may have several web sites, or two names.
 * Immutable and thread-safe.
 *
 * @param keys each once, at most {@link #MOST}, by kind and then by text
 */
public record CompanyKeys(List<CompanyKey> keys) {
    /** The most keys that one company may have. */
    public static final int MOST = 20;

    private static final Comparator<CompanyKey> ORDER =
            Comparator.comparing(CompanyKey::kind).thenComparing(CompanyKey::value);
    private static final CompanyKeys NONE = new CompanyKeys(List.of());

    /**
     * Takes keys; one given twice counts once.
     *
     * @throws IllegalArgumentException if there are too many
     */
    public CompanyKeys {
        keys = Objects.requireNonNull(keys, "keys").stream()
                .distinct()
                .sorted(ORDER)
                .toList();
        if (keys.size() > MOST) {
            throw new IllegalArgumentException("keys must be at most " + MOST + ", were " + keys.size());
        }
        keys = List.copyOf(keys);
    }

    /** Nothing by which it could be found, as of every private buyer. */
    public static CompanyKeys none() {
        return NONE;
    }

    /**
     * These keys and that of a registration number; the same where that says nothing.
     *
     * @throws IllegalArgumentException as {@link CompanyKey#registration} says, or if there would be too many
     */
    public CompanyKeys registered(String country, String number) {
        return CompanyKey.registration(country, number).map(this::with).getOrElse(this);
    }

    /**
     * These keys and that of a web site or mail address; the same where that says nothing.
     *
     * @throws IllegalArgumentException as {@link CompanyKey#domain} says, or if there would be too many
     */
    public CompanyKeys at(String address) {
        return CompanyKey.domain(address).map(this::with).getOrElse(this);
    }

    /**
     * These keys and that of a company's name; the same where that says nothing.
     *
     * @throws IllegalArgumentException as {@link CompanyKey#name} says, or if there would be too many
     */
    public CompanyKeys named(String name) {
        return CompanyKey.name(name).map(this::with).getOrElse(this);
    }

    /**
     * These keys and one more.
     *
     * @throws IllegalArgumentException if there would be too many
     */
    public CompanyKeys with(CompanyKey key) {
        List<CompanyKey> more = new ArrayList<>(keys);
        more.add(Objects.requireNonNull(key, "key"));
        return new CompanyKeys(more);
    }

    /** The keys of others that are not among these, as many as there is room for. */
    public CompanyKeys lacking(CompanyKeys others) {
        return new CompanyKeys(others.keys.stream()
                .filter(key -> !keys.contains(key))
                .limit(MOST - keys.size())
                .toList());
    }

    /** Those that are not like this. */
    public CompanyKeys without(Predicate<CompanyKey> unwanted) {
        return keys.isEmpty()
                ? this
                : new CompanyKeys(keys.stream().filter(unwanted.negate()).toList());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The kinds only: nobody needs to read the rest in a log. */
    @Override
    public String toString() {
        return "keys " + keys.stream().map(key -> key.kind().code()).toList();
    }
}
