package org.dealwright.api;

/**
 * A journal that keeps, besides what happened, where its histories stand, so that less of them must be read. What it keeps
 * changes no answer, and can be made anew of what happened. No journal need be one.
 */
public interface StandingJournal extends Journal {
    /** Where its histories stand, and when time will act on them by this policy. */
    Standings standings(SalesPolicy policy);
}
