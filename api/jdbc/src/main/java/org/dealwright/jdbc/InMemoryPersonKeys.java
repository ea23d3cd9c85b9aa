package org.dealwright.jdbc;

import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dealwright.id.PersonId;

/**
 * Keys that last as long as the process, and with them whatever was kept under them: for tests. Safe for many threads.
 */
public final class InMemoryPersonKeys implements PersonKeys {
    private final Map<PersonId, PersonKey> keys = new ConcurrentHashMap<>();

    /** No key yet. */
    public InMemoryPersonKeys() {}

    @Override
    public PersonKey findOrCreate(PersonId person) {
        return keys.computeIfAbsent(Objects.requireNonNull(person, "person"), id -> PersonKey.random());
    }

    @Override
    public Option<PersonKey> find(PersonId person) {
        return Option.of(keys.get(Objects.requireNonNull(person, "person")));
    }

    @Override
    public boolean forget(PersonId person) {
        return keys.remove(Objects.requireNonNull(person, "person")) != null;
    }

    /** How many there are, and nothing about them. */
    @Override
    public String toString() {
        return keys.size() + " keys";
    }
}
