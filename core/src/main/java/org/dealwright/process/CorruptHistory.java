package org.dealwright.process;

/**
 * A history that the table could not have made: an event that cannot follow, or one that leads where its row does not.
 *
 * <p>No command can cause it. It means that events were lost, reordered or written by something else.
 */
public final class CorruptHistory extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Says which event cannot follow in which phase. */
    public CorruptHistory(String message) {
        super(message);
    }
}
