package org.dealwright.deal;

/** How the contract of a customer stands for whose renewal a deal was opened. */
public enum RenewalStanding {
    /** It waits for the deal; or nobody knows of a contract for which the deal was opened. */
    AWAITED,
    /** Its next term was booked by the deal, and has not begun. */
    BOOKED,
    /** Its present term was booked by the deal. */
    BEGUN,
    /** It goes on without the deal: it is renewed otherwise, or another deal is to renew it. */
    SETTLED,
    /** It is over. */
    OVER,
    /** What is due on the customer could not be done, and so nobody can say. */
    UNSETTLED
}
