package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.ANNA;
import static org.dealwright.deal.DealHistory.BELA;
import static org.dealwright.deal.DealHistory.MONDAY_AT_NINE;
import static org.dealwright.deal.DealHistory.PAPER;
import static org.dealwright.deal.DealHistory.PAT;
import static org.dealwright.deal.DealHistory.TONER;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.dealwright.deal.DealHistory.presentation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import org.dealwright.id.CustomerId;
import org.dealwright.need.NeedId;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.junit.jupiter.api.Test;

/** Something is shown to the customer. */
class PresentTest {
    private static DealCommand.Present present(String id, List<NeedId> covered) {
        return new DealCommand.Present(
                new PresentationId(id),
                PresentationKind.DEMO,
                BELA,
                List.of(PAT),
                covered,
                Reaction.POSITIVE,
                List.of("what does it weigh?"),
                Option.of(new CustomerId("happy")));
    }

    @Test
    void what_was_shown_brings_a_deal_out_of_discovery() {
        Presentation held = new Presentation(
                new PresentationId("demo-1"),
                PresentationKind.DEMO,
                hour(2),
                BELA,
                List.of(PAT),
                List.of(PAPER),
                new Presentation.Response(Reaction.POSITIVE, List.of("what does it weigh?")),
                Option.of(new CustomerId("happy")));
        Deal deal = given(opened().needRecorded(PAPER))
                .when(present("demo-1", List.of(PAPER)))
                .expect(new DealEvent.PresentationHeld(hour(2), Option.of(ANNA), held));

        assertInstanceOf(Deal.Presented.class, deal);
        assertEquals(hour(2), deal.since());
        assertEquals(io.vavr.collection.List.of(held), deal.dossier().pursuit().presentations());
    }

    @Test
    void entered_late_it_counts_from_when_the_deal_was_opened() {
        Deal deal = given(opened())
                .at(MONDAY_AT_NINE.minusSeconds(60))
                .when(present("demo-1", List.of()))
                .accepted();

        assertInstanceOf(Deal.Presented.class, deal);
        assertEquals(MONDAY_AT_NINE, deal.since());
    }

    @Test
    void a_deal_that_is_further_stays_there() {
        Deal deal = given(opened().noted(ProposalStanding.COUNTERED))
                .when(present("demo-1", List.of()))
                .accepted();

        assertInstanceOf(Deal.Negotiating.class, deal);
        assertEquals(hour(1), deal.since());
        assertTrue(deal.dossier().pursuit().isShown());
    }

    @Test
    void only_needs_of_the_deal_are_covered() {
        given(opened().needRecorded(PAPER))
                .when(present("demo-1", List.of(PAPER, TONER)))
                .refused("deal.need-unknown", List.of("toner"));
    }

    @Test
    void each_has_an_identifier_of_its_own_and_a_hundred_are_enough() {
        given(opened().presented()).when(present("demo-1", List.of())).refused("deal.presentation-known", "demo-1");
        DealHistory many = opened();
        for (int i = 0; i < 100; i++) {
            many.then(
                    new DealEvent.PresentationHeld(many.next(), Option.of(ANNA), presentation("p-" + i, many.next())));
        }
        given(many).when(present("one more", List.of())).refused("deal.too-many-presentations", 100);
    }

    @Test
    void what_was_asked_is_in_no_log() {
        Presentation asked = new Presentation(
                new PresentationId("demo-1"),
                PresentationKind.DEMO,
                hour(1),
                ANNA,
                List.of(PAT),
                List.of(),
                new Presentation.Response(Reaction.POSITIVE, List.of("does Pat's illness matter?")),
                Option.none());

        assertEquals("demo demo-1 by anna at 2026-03-02T10:00:00Z, 1 questions open", asked.toString());
    }

    @Test
    void lists_and_questions_have_their_limits() {
        given(opened())
                .when(new DealCommand.Present(
                        new PresentationId("x"),
                        PresentationKind.PRESENTATION,
                        ANNA,
                        Collections.nCopies(101, PAT),
                        Collections.nCopies(101, PAPER),
                        Reaction.UNKNOWN,
                        List.of("fine", ""),
                        Option.none()))
                .invalid(
                        Violation.showing("audience", "too-many", "101", 100),
                        Violation.showing("covered", "too-many", "101", 100),
                        Violation.of("openQuestions[1]", "blank"));
        given(opened().needRecorded(PAPER))
                .when(new DealCommand.Present(
                        new PresentationId("x"),
                        PresentationKind.PRESENTATION,
                        ANNA,
                        Collections.nCopies(100, PAT),
                        Collections.nCopies(100, PAPER),
                        Reaction.UNKNOWN,
                        Collections.nCopies(100, "fine"),
                        Option.none()))
                .accepted();
    }

    @Test
    void without_any_a_deal_is_in_discovery_again() {
        DealFact first = new DealFact.OfPresentation(new PresentationId("demo-1"));
        DealHistory once = opened().presented();
        Deal deal =
                given(once).when(new DealCommand.Retract(first, "cancelled")).accepted();
        assertInstanceOf(Deal.Discovering.class, deal);
        assertEquals(hour(2), deal.since());

        DealHistory twice = opened().presented()
                .then(new DealEvent.PresentationHeld(hour(2), Option.of(ANNA), presentation("demo-2", hour(2))));
        Deal still =
                given(twice).when(new DealCommand.Retract(first, "cancelled")).accepted();
        assertInstanceOf(Deal.Presented.class, still);
        assertEquals(hour(1), still.since());
    }

    @Test
    void it_is_retracted_without_bringing_a_deal_back_that_a_proposal_has_brought_further() {
        Deal deal = given(opened().presented().noted(ProposalStanding.SENT))
                .when(new DealCommand.Retract(new DealFact.OfPresentation(new PresentationId("demo-1")), "cancelled"))
                .accepted();

        assertInstanceOf(Deal.Proposed.class, deal);
        assertFalse(deal.dossier().pursuit().isShown());
        given(opened().presented())
                .when(new DealCommand.Retract(new DealFact.OfPresentation(new PresentationId("other")), "x"))
                .refused("deal.not-recorded", new Term("fact", "presentation"), "other");
    }
}
