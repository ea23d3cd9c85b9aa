package org.dealwright.contact;

/**
 * An event by which touches are counted differently, whichever life cycle records it. A phase counts touches and keeps none;
 * from these the history tells which there were.
 */
@FunctionalInterface
public interface TellsOfTouches {
    /** Says what there is to count now, or not any more. */
    void tell(TouchLog log);
}
