package org.dealwright.jdbc;

import java.util.Objects;
import org.dealwright.id.PersonId;

/**
 * What is kept of a person is there, and cannot be read. Neither the message nor a cause shows any of it.
 */
public final class PersonUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why it cannot. */
    public enum Reason {
        /** The row was changed, or moved from another person, or it was written under another key of that name. */
        ALTERED("it was changed, or was written under another key"),
        /** The person's key is kept under a master key that was not given. */
        MASTER_KEY_MISSING("its key is kept under a master key that was not given"),
        /** A later version of the library wrote it. */
        OF_A_LATER_VERSION("a later version of the library wrote it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /** Kept as a text, as exceptions can be serialised and identifiers cannot. */
    private final String person;

    private final Reason reason;

    /** Says who cannot be read, and why; for implementations of {@link PersonKeys} too. */
    public PersonUnreadable(PersonId person, Reason reason) {
        super("what is kept of person " + person.value() + " cannot be read: "
                + Objects.requireNonNull(reason, "reason").words);
        this.person = person.value();
        this.reason = reason;
    }

    /** Who cannot be read. */
    public PersonId person() {
        return new PersonId(person);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
