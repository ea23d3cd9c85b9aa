package org.dealwright.metrics;

/** What became of a deal. */
public enum DealResult {
    /** Won. */
    WON,
    /** Lost, to a rival or for another reason. */
    LOST,
    /** Closed because the buyer decided nothing. */
    NO_DECISION,
    /** Not closed yet, on hold or not. */
    OPEN
}
