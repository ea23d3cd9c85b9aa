package org.dealwright.metrics.recorded;

/** A kind of fact that is told of what was recorded. */
public enum FactKind {
    /** How far each prospect has come, its deal included. */
    JOURNEYS,
    /** How far each deal has come. */
    DEAL_JOURNEYS,
    /** What became of each product of a deal. */
    PRODUCT_OUTCOMES,
    /** Who is credited for a deal. */
    CREDITED_OUTCOMES,
    /** How long prospects, deals and customers were in a phase, and deals in a stage. */
    STAYS,
    /** Contact that was made. */
    TOUCHES,
    /** Prospects that came, and were answered. */
    ARRIVALS,
    /** Handoffs from a sales development rep to an executive. */
    HANDOFFS,
    /** Handoffs from whoever sold to a customer success rep. */
    TAKEOVERS,
    /** How long somebody was a customer. */
    TENURES,
    /** What customers pay again and again. */
    RECURRING_TERMS,
    /** Whom customers sent. */
    REFERRALS
}
