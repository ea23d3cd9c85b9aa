package org.dealwright.handoff;

/**
 * How often handing over was tried, and how it ended. Nothing is ever taken back from it.
 *
 * @param offered offers made
 * @param returned offers returned by the one addressed
 * @param lapsed offers nobody answered in time
 * @param withdrawn offers taken back by the one who made them
 */
public record HandoffTally(int offered, int returned, int lapsed, int withdrawn) {
    /** Nothing was offered yet. */
    public static final HandoffTally NONE = new HandoffTally(0, 0, 0, 0);

    /**
     * Takes counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public HandoffTally {
        if (offered < 0 || returned < 0 || lapsed < 0 || withdrawn < 0) {
            throw new IllegalArgumentException("counts must not be negative");
        }
    }

    /** One more offer. */
    public HandoffTally plusOffered() {
        return new HandoffTally(offered + 1, returned, lapsed, withdrawn);
    }

    /** One more return. */
    public HandoffTally plusReturned() {
        return new HandoffTally(offered, returned + 1, lapsed, withdrawn);
    }

    /** One more lapse. */
    public HandoffTally plusLapsed() {
        return new HandoffTally(offered, returned, lapsed + 1, withdrawn);
    }

    /** One more withdrawal. */
    public HandoffTally plusWithdrawn() {
        return new HandoffTally(offered, returned, lapsed, withdrawn + 1);
    }
}
