package org.dealwright.jdbc;

import io.vavr.control.Option;
import org.dealwright.id.PersonId;

/**
 * Where the keys of people are kept, one for each. To forget a key is to forget the person: whatever was kept under it, in
 * every copy, can be read no more. Implementations are safe for many threads, and last before they answer.
 */
public interface PersonKeys {
    /**
     * The person's key; a new one where there is none. Two who ask at the same time get the same.
     *
     * @throws PersonUnreadable if there is one, and it cannot be had
     */
    PersonKey findOrCreate(PersonId person);

    /**
     * The person's key; none where none was made, or it is forgotten.
     *
     * @throws PersonUnreadable if there is one, and it cannot be had
     */
    Option<PersonKey> find(PersonId person);

    /**
     * Destroys the person's key, for good. Whoever asks for the person's key afterwards gets none, or another.
     *
     * @return whether there was one
     */
    boolean forget(PersonId person);
}
