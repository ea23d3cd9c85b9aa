package org.dealwright.examples.story;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.StreamId;
import org.dealwright.proposal.Line;
import org.dealwright.proposal.Percentage;
import org.dealwright.proposal.Pricing;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.proposal.Quotation;
import org.dealwright.proposal.Totals;
import org.joda.money.Money;

/** What came of a proposal's event besides its phase: above all what it comes to. */
final class ProposalNotes {
    private final StoryWords words;

    ProposalNotes(StoryWords words) {
        this.words = words;
    }

    /** The notes; empty where the event says no more than its phase does. */
    List<String> of(StreamId about, ProposalEvent event) {
        if (event instanceof ProposalEvent.Drafted drafted) {
            return prices(drafted.quotation());
        }
        if (event instanceof ProposalEvent.Revised revised) {
            return prices(revised.quotation());
        }
        if (event instanceof ProposalEvent.Approved approved) {
            return List.of(
                    words.of("note.approved", approved.discount().toString(), Integer.toString(approved.revision())));
        }
        if (event instanceof ProposalEvent.Sent sent) {
            return List.of(words.of(
                    "note.sent",
                    Integer.toString(sent.revision()),
                    sent.validity().until()));
        }
        if (event instanceof ProposalEvent.Countered countered) {
            return countered
                    .counteroffer()
                    .price()
                    .map(price -> words.of("note.countered", price))
                    .toJavaList();
        }
        if (event instanceof ProposalEvent.Withdrawn withdrawn) {
            return List.of(words.of(
                    "note.withdrawn",
                    words.name(about),
                    words.word(withdrawn.reason().term())));
        }
        return List.of();
    }

    /** Line by line at list prices, then together. */
    private List<String> prices(Quotation quotation) {
        List<String> notes = new ArrayList<>();
        Pricing pricing = quotation.pricing();
        for (int i = 0; i < quotation.lines().size(); i++) {
            notes.add(line(quotation.lines().get(i), pricing.line(i).list()));
        }
        Totals totals = quotation.totals();
        Percentage discount = totals.discountPercent();
        notes.add(
                discount.equals(Percentage.ZERO)
                        ? words.of("note.total", totals.net(), totals.tax(), totals.gross())
                        : words.of(
                                "note.total-discounted",
                                totals.list(),
                                discount.toString(),
                                totals.net(),
                                totals.tax(),
                                totals.gross()));
        return notes;
    }

    private String line(Line line, Money list) {
        return words.of(
                "note.line",
                words.of("product." + line.product().value(), line.quantity().amount()),
                line.list(),
                line.times(),
                list);
    }
}
