package org.dealwright.metrics.recorded;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.closing.OrderEvent;
import org.dealwright.deal.DealEvent;
import org.dealwright.process.Check;
import org.dealwright.process.Event;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.team.MemberEvent;

/**
 * Takes in what was recorded, one event after the other, and tells the facts of it. Keeps the phase of every life and its
 * facts, and no event. Not thread-safe.
 */
public final class FactGathering {
    private final FactOptions options;
    private final Chronicle chronicle;

    /** Has taken in nothing yet. */
    public FactGathering(FactOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        chronicle = new Chronicle(options);
    }

    /**
     * Takes in what was recorded next. Events of one history come in the order in which they were recorded; how histories are
     * mixed is of no account. Events of consents tell no facts.
     *
     * @param id of which prospect, deal, proposal, order, customer or member, by identifier: 1 to 255 printable characters
     * @param recordedAt when it was recorded
     * @param event what happened
     * @throws org.dealwright.process.CorruptHistory if it cannot follow what was taken in of that history
     * @throws IllegalArgumentException if the text is no identifier
     */
    public void add(String id, Instant recordedAt, Event event) {
        Check.requireId("id", id);
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (event instanceof ProspectEvent its) {
            chronicle
                    .prospects
                    .computeIfAbsent(id, key -> new ProspectLife(key, options))
                    .add(recordedAt, its);
        } else if (event instanceof DealEvent its) {
            chronicle
                    .deals
                    .computeIfAbsent(id, key -> new DealLife(key, options))
                    .add(recordedAt, its);
        } else if (event instanceof CustomerEvent its) {
            chronicle
                    .customers
                    .computeIfAbsent(id, key -> new CustomerLife(key, options))
                    .add(recordedAt, its);
        } else if (event instanceof ProposalEvent its) {
            chronicle.offers.add(id, recordedAt, its);
        } else if (event instanceof OrderEvent its) {
            chronicle
                    .orders
                    .computeIfAbsent(id, key -> new OrderLife(key, options))
                    .add(recordedAt, its);
        } else if (event instanceof MemberEvent its) {
            chronicle
                    .members
                    .computeIfAbsent(id, key -> new MemberLife(key, options))
                    .add(recordedAt, its);
        }
    }

    /** The facts of what was taken in so far; what is taken in later changes them no more. */
    public RecordedFacts facts() {
        return new Telling(chronicle, options).facts();
    }
}
