package org.dealwright.jdbc;

/**
 * Which phases the journal keeps, so that a long history is read from one of them on. Kept or not, answers are the same: a
 * snapshot is written in the transaction of the batch that leads to it; one that another version of the library wrote, that
 * is damaged, or that does not stand on the event it names, is passed over, and the whole history is read.
 *
 * <p>It holds what events hold, and no personal data. Immutable.
 */
public final class Snapshots {
    private static final Snapshots NONE = new Snapshots(0);

    private final int events;

    private Snapshots(int events) {
        this.events = events;
    }

    /** No phase; the default. */
    public static Snapshots none() {
        return NONE;
    }

    /**
     * The phase that a history has come to whenever another so many events are recorded, in place of the one before. It pays
     * where histories are longer than about a hundred events.
     *
     * @param events 1 or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public static Snapshots every(int events) {
        if (events < 1) {
            throw new IllegalArgumentException("events must be 1 or more, was " + events);
        }
        return new Snapshots(events);
    }

    boolean areKept() {
        return events > 0;
    }

    /** Whether one is due with the event of that version. */
    boolean isDueAt(long version) {
        return events > 0 && version % events == 0;
    }

    /** Such as {@code every 100 events}. */
    @Override
    public String toString() {
        return events == 0 ? "none" : "every " + events + " events";
    }
}
