package org.dealwright.api;

import org.dealwright.process.Check;

/**
 * One history in the journal: a life cycle's name and the identifier of the one that lives it.
 *
 * @param lifecycle the life cycle's stable name, such as {@code prospect}
 * @param id the identifier, 1 to 255 printable characters
 */
public record StreamId(String lifecycle, String id) {
    /**
     * Names a history.
     *
     * @throws IllegalArgumentException if the life cycle is not a code, or the identifier is not one
     */
    public StreamId {
        Check.requireCode("lifecycle", lifecycle);
        Check.requireId("StreamId", id);
    }

    // by hand: every command looks for its history several times, and a record's own are slower

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof StreamId that && id.equals(that.id) && lifecycle.equals(that.lifecycle));
    }

    @Override
    public int hashCode() {
        return lifecycle.hashCode() * 31 + id.hashCode();
    }

    /** Such as {@code prospect/4711}. */
    @Override
    public String toString() {
        return lifecycle + "/" + id;
    }
}
