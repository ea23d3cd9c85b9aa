package org.dealwright.metrics;

/** What became of an offered handoff. */
public enum HandoffResult {
    /** It was accepted. */
    ACCEPTED,
    /** It was returned, with a reason. */
    RETURNED,
    /** It was not answered in time. */
    LAPSED,
    /** Who offered it took it back. */
    WITHDRAWN,
    /** It has not been answered yet. */
    WAITING
}
