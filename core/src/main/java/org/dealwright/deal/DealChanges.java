package org.dealwright.deal;

import org.dealwright.process.New;

/** What each event makes of a phase. */
final class DealChanges {
    private DealChanges() {}

    static Deal.Discovering on(New none, DealEvent.Opened event) {
        return new Deal.Discovering(event.at(), event.owner(), event.company(), event.prospect(), event.contents());
    }
}
