package org.dealwright.metrics;

/** Why a pipeline is another than it was. */
public enum Movement {
    /** A deal was opened. */
    CREATED,
    /** A deal that rested, or had ended, is open again. */
    REOPENED,
    /** A deal of another period was put into this one. */
    MOVED_IN,
    /** More is expected of a deal. */
    INCREASED,
    /** Less is expected of a deal. */
    DECREASED,
    /** A deal slipped, or was put into another period. */
    MOVED_OUT,
    /** A deal was won. */
    WON,
    /** A deal was lost. */
    LOST,
    /** The buyer of a deal decided nothing. */
    NO_DECISION,
    /** A deal rests. */
    RESTING
}
