package org.dealwright.deal;

import static org.dealwright.deal.DealFixture.given;
import static org.dealwright.deal.DealHistory.PROPOSAL;
import static org.dealwright.deal.DealHistory.euros;
import static org.dealwright.deal.DealHistory.hour;
import static org.dealwright.deal.DealHistory.opened;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Actor;
import org.junit.jupiter.api.Test;

/** A deal follows its proposals. */
class ProposalsTest {
    private static final ProposalId OTHER = new ProposalId("proposal-2");

    private static Deal after(DealHistory history) {
        return given(history).phase();
    }

    private static Deal note(DealHistory history, ProposalStanding standing) {
        return given(history)
                .by(Actor.system())
                .when(new DealCommand.NoteProposal(PROPOSAL, standing, euros(10)))
                .expect(new DealEvent.ProposalNoted(
                        history.next(), Option.none(), PROPOSAL, standing, Option.some(euros(10))));
    }

    @Test
    void one_that_is_sent_countered_accepted_takes_the_deal_with_it() {
        assertInstanceOf(Deal.Proposed.class, note(opened(), ProposalStanding.SENT));
        assertInstanceOf(Deal.Negotiating.class, note(opened(), ProposalStanding.COUNTERED));
        assertInstanceOf(Deal.Agreed.class, note(opened(), ProposalStanding.ACCEPTED));
    }

    @Test
    void one_that_has_ended_leaves_the_deal_where_it_was_before() {
        assertInstanceOf(Deal.Discovering.class, note(opened().noted(ProposalStanding.SENT), ProposalStanding.ENDED));
        assertInstanceOf(
                Deal.Presented.class, note(opened().presented().noted(ProposalStanding.SENT), ProposalStanding.ENDED));
    }

    @Test
    void the_furthest_of_several_counts() {
        DealHistory history = opened().noted(PROPOSAL, ProposalStanding.COUNTERED, euros(10))
                .noted(OTHER, ProposalStanding.SENT, euros(20));
        assertInstanceOf(Deal.Negotiating.class, after(history));
        assertEquals(Option.of(euros(10)), after(history).value());

        history.noted(PROPOSAL, ProposalStanding.ENDED, euros(10));
        assertInstanceOf(Deal.Proposed.class, after(history));
        assertEquals(Option.of(euros(20)), after(history).value());
    }

    @Test
    void of_several_as_far_the_one_noted_last_says_what_the_deal_is_worth() {
        assertEquals(
                Option.of(euros(20)),
                after(opened().noted(PROPOSAL, ProposalStanding.SENT, euros(10))
                                .noted(OTHER, ProposalStanding.SENT, euros(20)))
                        .value());
        assertEquals(
                Option.of(euros(11)),
                after(opened().noted(PROPOSAL, ProposalStanding.SENT, euros(10))
                                .noted(OTHER, ProposalStanding.SENT, euros(20))
                                .noted(PROPOSAL, ProposalStanding.SENT, euros(11)))
                        .value());
    }

    @Test
    void one_of_which_nobody_knows_what_it_comes_to_leaves_the_forecast() {
        Deal deal = given(opened().then(new DealEvent.Reforecast(hour(1), Option.none(), Forecast.of(euros(30)), "x")))
                .by(Actor.system())
                .when(new DealCommand.NoteProposal(PROPOSAL, ProposalStanding.ACCEPTED, Option.none()))
                .accepted();

        assertInstanceOf(Deal.Agreed.class, deal);
        assertEquals(Option.of(euros(30)), deal.value());
    }

    @Test
    void a_revision_in_the_making_leaves_what_stands() {
        DealHistory history = opened().noted(PROPOSAL, ProposalStanding.COUNTERED, euros(10));
        Deal deal = after(history.noted(PROPOSAL, ProposalStanding.REVISED, euros(5)));

        assertInstanceOf(Deal.Negotiating.class, deal);
        assertEquals(Option.of(euros(10)), deal.value());
        assertInstanceOf(Deal.Discovering.class, note(opened(), ProposalStanding.REVISED));
    }

    @Test
    void the_phase_begins_anew_only_where_it_is_another() {
        assertEquals(
                hour(1),
                after(opened().noted(ProposalStanding.SENT).noted(ProposalStanding.SENT))
                        .since());
        assertEquals(
                hour(2),
                after(opened().noted(ProposalStanding.SENT).noted(ProposalStanding.COUNTERED))
                        .since());
    }

    @Test
    void a_deal_that_rests_or_has_ended_only_remembers() {
        for (DealHistory history : List.of(
                opened().held(), opened().noted(ProposalStanding.ACCEPTED).won(), opened().lost())) {
            Deal before = after(history);
            Deal deal = note(history, ProposalStanding.COUNTERED);

            assertEquals(before.getClass(), deal.getClass());
            assertEquals(before.since(), deal.since());
            assertEquals(
                    Option.of(new LiveProposal(PROPOSAL, ProposalStanding.COUNTERED, Option.some(euros(10)))),
                    deal.dossier().outlook().proposals().furthest());
        }
    }

    @Test
    void what_was_noted_meanwhile_counts_when_a_deal_is_taken_up_again() {
        assertInstanceOf(
                Deal.Agreed.class,
                given(opened().held().noted(ProposalStanding.ACCEPTED))
                        .when(new DealCommand.Resume())
                        .accepted());
        assertInstanceOf(
                Deal.Proposed.class,
                given(opened().lost().noted(ProposalStanding.SENT))
                        .when(new DealCommand.Reopen("they called"))
                        .accepted());
    }

    @Test
    void what_becomes_of_orders_is_noted_in_any_phase_the_latest_of_each() {
        OrderId one = new OrderId("o-1");
        OrderId two = new OrderId("o-2");
        Deal deal = after(opened().then(new DealEvent.OrderNoted(hour(1), Option.none(), one, OrderStanding.PLACED))
                .then(new DealEvent.OrderNoted(hour(2), Option.none(), two, OrderStanding.PLACED))
                .then(new DealEvent.OrderNoted(hour(3), Option.none(), one, OrderStanding.PAID)));

        assertEquals(
                io.vavr.collection.List.of(
                        new NotedOrder(one, OrderStanding.PAID), new NotedOrder(two, OrderStanding.PLACED)),
                deal.dossier().outlook().orders());
        given(opened().lost())
                .by(Actor.system())
                .when(new DealCommand.NoteOrder(one, OrderStanding.WRITTEN_OFF))
                .expect(new DealEvent.OrderNoted(hour(2), Option.none(), one, OrderStanding.WRITTEN_OFF));
    }

    @Test
    void only_a_live_proposal_is_kept() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LiveProposal(PROPOSAL, ProposalStanding.ENDED, Option.some(euros(1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LiveProposal(PROPOSAL, ProposalStanding.REVISED, Option.some(euros(1))));
    }
}
