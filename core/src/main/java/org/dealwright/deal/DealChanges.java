package org.dealwright.deal;

/** What each event makes of a phase. */
final class DealChanges {
    private DealChanges() {}

    static Deal.Discovering on(DealEvent.Opened event) {
        return new Deal.Discovering(event.at(), event.owner(), event.company(), event.prospect(), event.contents());
    }
}
