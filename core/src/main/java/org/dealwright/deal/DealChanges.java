package org.dealwright.deal;

import io.vavr.collection.List;
import org.dealwright.process.New;

/** What each event makes of a phase. */
final class DealChanges {
    private DealChanges() {}

    static Deal.Discovering on(New none, DealEvent.Opened event) {
        return new Deal.Discovering(
                event.at(), event.owner(), event.company(), event.prospect(), event.contents(), List.empty());
    }

    static Deal.Discovering on(Deal.Discovering deal, DealEvent.ProspectAttached event) {
        return new Deal.Discovering(
                deal.since(),
                deal.owner(),
                deal.company(),
                deal.prospect(),
                deal.contents(),
                deal.attached().prepend(event.prospect()));
    }
}
