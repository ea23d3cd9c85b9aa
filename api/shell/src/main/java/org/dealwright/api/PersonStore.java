package org.dealwright.api;

import io.vavr.control.Option;
import org.dealwright.id.PersonId;

/**
 * Where personal data is kept, apart from what happened: events and phases hold the identifier, and stay readable when
 * the person is erased.
 *
 * <p>The contract is a test suite: {@code PersonStoreContract} in {@code dealwright-testkit}. Implementations are safe for
 * many threads. What a store cannot do it says by throwing.
 */
public interface PersonStore {
    /** Keeps a person as they are now; whatever was kept under the identifier is gone. */
    void put(Person person);

    /** The person; none where none was put, or they were erased. */
    Option<Person> find(PersonId id);

    /**
     * Everything that is kept here about a person; none where nothing is. To hand a person what is held of them, ask
     * {@link SalesProcess#export}, which adds what was recorded.
     */
    default Option<PersonExport> export(PersonId id) {
        return find(id).map(PersonExport::of);
    }

    /**
     * Forgets a person, for good. Nothing of what was kept can be found afterwards. What was planned with them stays planned,
     * and they may be contacted as before: {@link SalesProcess#forget} ends that as well.
     *
     * @return whether there was anything to forget
     */
    boolean erase(PersonId id);
}
