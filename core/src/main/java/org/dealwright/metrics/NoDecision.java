package org.dealwright.metrics;

/** What a win rate makes of deals on which the buyer decided nothing. */
public enum NoDecision {
    /** They are lost: the denominator is everything that closed. */
    IS_LOST,
    /** They are left aside: the denominator is what was won or lost. */
    IS_LEFT_ASIDE
}
