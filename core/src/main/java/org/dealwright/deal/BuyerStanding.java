package org.dealwright.deal;

/** What a company is to whoever sells, besides the deal that asks. */
public enum BuyerStanding {
    /** It is no customer, and never was one that is known. */
    NEW,
    /** It is a customer. */
    CUSTOMER,
    /** It was a customer, and has left. */
    FORMER
}
