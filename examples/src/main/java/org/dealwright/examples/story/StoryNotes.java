package org.dealwright.examples.story;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.api.Recorded;
import org.dealwright.api.StreamId;
import org.dealwright.closing.OrderEvent;
import org.dealwright.contact.CadenceEnd;
import org.dealwright.deal.DealEvent;
import org.dealwright.need.Consumption;
import org.dealwright.need.Quantity;
import org.dealwright.proposal.ProposalEvent;
import org.dealwright.prospect.Absorption;
import org.dealwright.prospect.CadenceRun;
import org.dealwright.prospect.LikelyDuplicate;
import org.dealwright.prospect.Prospect;
import org.dealwright.prospect.ProspectEvent;
import org.dealwright.retention.CustomerEvent;

/** What came of a step besides its phase, read from what was recorded with it. */
final class StoryNotes {
    private static final int QUARTER = 3;
    private static final int SHEETS_OF_A_REAM = 500;

    private final StoryWords words;
    private final DealNotes deals;
    private final ProposalNotes proposals;
    private final OrderNotes orders;
    private final CustomerNotes customers;

    StoryNotes(StoryWords words) {
        this.words = words;
        deals = new DealNotes(words);
        proposals = new ProposalNotes(words);
        orders = new OrderNotes(words);
        customers = new CustomerNotes(words);
    }

    /**
     * What says more than the phase does, in the order in which it was recorded; what the deal and the customer note of it
     * comes last.
     *
     * @param before what it was done to, as it was; none where there was nothing
     * @param after what it was done to, as it is now
     */
    List<String> of(List<Recorded> recorded, Option<?> before, Option<?> after) {
        List<String> notes = new ArrayList<>();
        List<String> noted = new ArrayList<>();
        for (Recorded one : recorded) {
            if (one.event() instanceof ProspectEvent event) {
                notes.addAll(prospect(one.stream(), event, before, after));
            } else if (one.event() instanceof DealEvent event) {
                notes.addAll(deals.of(event));
                noted.addAll(deals.noted(event));
            } else if (one.event() instanceof ProposalEvent event) {
                notes.addAll(proposals.of(one.stream(), event));
            } else if (one.event() instanceof OrderEvent event) {
                notes.addAll(orders.of(event));
            } else if (one.event() instanceof CustomerEvent event) {
                notes.addAll(customers.of(one.stream(), event));
                noted.addAll(customers.noted(one.stream(), event));
            }
        }
        notes.addAll(noted);
        return notes;
    }

    private List<String> prospect(StreamId about, ProspectEvent event, Option<?> before, Option<?> after) {
        if (event instanceof ProspectEvent.Identified identified) {
            return identified.duplicates().stream().map(this::duplicate).toList();
        }
        if (event instanceof ProspectEvent.TouchPlanned planned) {
            return List.of(planned(planned));
        }
        if (event instanceof ProspectEvent.TouchLogged) {
            return ended(after)
                    .filter(end -> ended(before).isEmpty())
                    .map(end -> words.of("note.cadence-ended", words.word(end.term())))
                    .toJavaList();
        }
        if (event instanceof ProspectEvent.NeedRecorded recorded) {
            return recorded.need().consumption().map(this::quarter).toJavaList();
        }
        if (event instanceof ProspectEvent.Absorbed absorbed) {
            return List.of(words.of("note.absorbed", words.name(about), absorbed(absorbed.taken())));
        }
        return event instanceof ProspectEvent.OptedOut
                ? List.of(words.of("note.opted-out", words.name(about)))
                : List.of();
    }

    private String duplicate(LikelyDuplicate one) {
        String because =
                one.because().stream().map(why -> words.word(why.term())).collect(Collectors.joining(", "));
        return words.of(
                "note.duplicate",
                words.name(new StreamId(one.known().what().code(), one.known().id())),
                because);
    }

    private String planned(ProspectEvent.TouchPlanned event) {
        return words.of(
                "note.planned",
                event.step(),
                words.word("cadence", event.cadence()),
                words.word(event.touch().channel().term()),
                words.of(event.touch().at()));
    }

    private static Option<CadenceEnd> ended(Option<?> state) {
        return state.filter(Prospect.class::isInstance)
                .map(Prospect.class::cast)
                .flatMap(prospect -> prospect.dossier().outreach().cadence())
                .filter(CadenceRun::isOver)
                .flatMap(CadenceRun::ended);
    }

    private String quarter(Consumption used) {
        Quantity ream = Quantity.of(SHEETS_OF_A_REAM, used.amount().unit());
        return words.of("note.quarter", used.neededForMonths(QUARTER).amount(), used.packsForMonths(ream, QUARTER));
    }

    /** Only what there is, and how much of it. */
    private String absorbed(Absorption taken) {
        List<String> parts = new ArrayList<>();
        part(parts, "people", taken.people().size());
        part(parts, "touches", taken.outreach().touches());
        part(parts, "keys", taken.identity().keys().keys().size());
        return String.join(", ", parts);
    }

    private void part(List<String> parts, String what, int many) {
        if (many > 0) {
            parts.add(words.of("absorbed." + what, many));
        }
    }
}
