package org.dealwright.api;

import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dealwright.id.PersonId;

/** Personal data that lasts as long as the process; the default. Safe for many threads. */
public final class InMemoryPersonStore implements PersonStore {
    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();

    /** An empty store. */
    public InMemoryPersonStore() {}

    @Override
    public void put(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public Option<Person> find(PersonId id) {
        return Option.of(people.get(Objects.requireNonNull(id, "id")));
    }

    @Override
    public boolean erase(PersonId id) {
        return people.remove(Objects.requireNonNull(id, "id")) != null;
    }

    /** How many there are, and nothing about them. */
    @Override
    public String toString() {
        return people.size() + " people";
    }
}
