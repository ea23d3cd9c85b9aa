package org.dealwright.examples.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A database that cannot be opened; the message is one line for the person who named it. */
public final class UnusableDatabase extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** Where a URL tells more than a name: user and password follow. */
    private static final String SECRETS = "[?;].*|(?<=//)[^/@]*@";

    UnusableDatabase(String name, String why, @Nullable Throwable cause) {
        super("The database " + name.replaceAll(SECRETS, "") + " cannot be opened: " + why + ".", cause);
    }
}
