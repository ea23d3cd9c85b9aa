package org.dealwright.examples.story;

import java.util.List;
import java.util.stream.Collectors;
import org.dealwright.api.StreamId;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.Presentation;

/** What came of a deal's event besides its phase. */
final class DealNotes {
    private final StoryWords words;

    DealNotes(StoryWords words) {
        this.words = words;
    }

    /** The notes; empty where the event says no more than its phase does. */
    List<String> of(DealEvent event) {
        if (event instanceof DealEvent.Opened) {
            return List.of(words.of("note.deal-opened"));
        }
        if (event instanceof DealEvent.PresentationHeld held) {
            return held(held.presentation());
        }
        if (event instanceof DealEvent.SpecialistCalled called) {
            return called.credit()
                    .map(credit -> words.of(
                            "note.credited",
                            words.member(called.consultation().specialist()),
                            credit.value().toPlainString()))
                    .toJavaList();
        }
        if (event instanceof DealEvent.SpecialistReleased released) {
            return List.of(words.of("note.released", words.member(released.specialist())));
        }
        return List.of();
    }

    /** What the deal notes of its proposals and orders; empty where it is another event. */
    List<String> noted(DealEvent event) {
        if (event instanceof DealEvent.ProposalNoted noted) {
            String proposal =
                    words.name(new StreamId("proposal", noted.proposal().value()));
            return List.of(words.of(
                    "note.deal-notes", proposal, words.word(noted.standing().term())));
        }
        if (event instanceof DealEvent.OrderNoted noted) {
            String order = words.name(new StreamId("order", noted.order().value()));
            return List.of(words.of(
                    "note.deal-notes", order, words.word(noted.standing().term())));
        }
        return List.of();
    }

    private List<String> held(Presentation held) {
        String covered = held.covered().stream()
                .map(need -> words.of("need-name." + need.value()))
                .collect(Collectors.joining(", "));
        return List.of(
                words.of("note.covered", covered),
                words.of(
                        "note.reaction",
                        words.word(held.response().reaction().term()),
                        String.join(" ", held.response().openQuestions())));
    }
}
