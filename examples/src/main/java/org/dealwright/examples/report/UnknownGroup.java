package org.dealwright.examples.report;

import java.io.Serial;
import java.util.Collection;
import java.util.stream.Collectors;
import org.dealwright.examples.rows.Shown;

/** A group is asked for that the source does not have; the message names it, and some that there are. */
public final class UnknownGroup extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 8;

    /**
     * Names it.
     *
     * @param what what it is not, such as {@code origin}
     * @param known those that there are
     */
    public UnknownGroup(String what, String name, Collection<String> known) {
        super("There is no " + what + " " + Shown.of(name) + ": expected one such as "
                + known.stream().limit(SHOWN).map(Shown::of).collect(Collectors.joining(", ")));
    }
}
