package org.dealwright.api;

import static org.dealwright.api.Selling.DEAL;
import static org.dealwright.api.Selling.ONE;
import static org.dealwright.api.Selling.ORDER;
import static org.dealwright.api.Selling.TWO;
import static org.dealwright.api.Selling.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealPolicy;
import org.dealwright.deal.Forecast;
import org.dealwright.deal.HoldReason;
import org.dealwright.id.ProductId;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.junit.jupiter.api.Test;

/** What is decided on a deal does not depend on whether time has been let act on what was offered for it. */
class RunOutOffersTest {
    /** Offers hold until Friday, 2026-03-06. */
    private static final Duration WEEKS = Duration.ofDays(21);

    private final Selling selling = new Selling(Selling.POLICY.with(
                    DealPolicy.builder().proposalNeeded(false).build()))
            .opened();

    private Deal.Won won() {
        selling.won();
        return assertInstanceOf(Deal.Won.class, selling.deal());
    }

    @Test
    void what_has_expired_is_neither_won_nor_ordered_whether_time_has_acted_or_not() {
        selling.drafted(ONE, 1200).sent(ONE);
        selling.office.pass(WEEKS);

        assertEquals(Option.none(), won().value());
        assertTrue(selling.office.process.orders().find(ORDER).isEmpty());
        assertInstanceOf(Proposal.Expired.class, selling.proposal(ONE));
    }

    @Test
    void nor_where_time_was_let_act_before() {
        selling.drafted(ONE, 1200).sent(ONE);
        selling.office.pass(WEEKS);
        selling.office.process.letTimeAct();

        assertEquals(Option.none(), won().value());
        assertTrue(selling.office.process.orders().find(ORDER).isEmpty());
    }

    @Test
    void what_holds_still_is() {
        selling.drafted(ONE, 1200).sent(ONE).drafted(TWO, 900).sent(TWO, LocalDate.parse("2026-04-30"));
        selling.office.pass(WEEKS);

        assertEquals(Option.some(euros(900)), won().value());
        assertEquals(euros(900), selling.order().agreement().total());
    }

    @Test
    void a_deal_is_found_as_far_as_what_holds_brings_it() {
        selling.drafted(ONE, 1200).sent(ONE);
        selling.office.pass(WEEKS);

        assertInstanceOf(Deal.Discovering.class, selling.deal());
        assertEquals(Option.none(), selling.deal().value());
        assertEquals(List.of("deal.opened", "deal.proposal-noted"), selling.happenedToDeal(0));
    }

    @Test
    void a_deal_that_rests_is_resumed_where_it_is_by_then() {
        selling.drafted(ONE, 1200).sent(ONE);
        selling.give(new DealCommand.Hold(LocalDate.parse("2026-06-01"), HoldReason.NO_BUDGET))
                .get();
        selling.office.pass(WEEKS);
        selling.give(new DealCommand.Resume()).get();

        assertInstanceOf(Deal.Discovering.class, selling.deal());
    }

    private void revise(int net) {
        selling.give(ONE, new ProposalCommand.Revise(Wording.of(LineRequest.of(new ProductId("paper"), 1, euros(net)))))
                .get();
    }

    @Test
    void what_was_revised_and_never_sent_again_stands_as_long_as_it_was_to() {
        selling.drafted(ONE, 1200).sent(ONE);
        revise(900);
        assertInstanceOf(Deal.Proposed.class, selling.deal());
        assertEquals(Option.some(euros(1200)), selling.deal().value());

        selling.office.pass(WEEKS);
        assertInstanceOf(Deal.Discovering.class, selling.deal());
        assertEquals(Option.none(), won().value());
        assertTrue(selling.office.process.orders().find(ORDER).isEmpty());
    }

    @Test
    void whether_time_was_let_act_meanwhile_or_not() {
        selling.drafted(ONE, 1200).sent(ONE);
        revise(900);
        selling.office.pass(WEEKS);
        selling.office.process.letTimeAct();

        assertEquals(Option.none(), won().value());
    }

    @Test
    void what_is_sent_again_counts_again() {
        selling.drafted(ONE, 1200).sent(ONE);
        revise(900);
        selling.office.pass(WEEKS);
        selling.give(new DealCommand.Reforecast(Forecast.NONE, "looked at it")).get();
        selling.sent(ONE, LocalDate.parse("2026-04-30"));

        assertInstanceOf(Deal.Proposed.class, selling.deal());
        assertEquals(Option.some(euros(900)), selling.deal().value());
    }

    @Test
    void what_ran_out_is_noted_when_it_did_whenever_it_is_noticed() {
        selling.drafted(ONE, 1200).sent(ONE);
        selling.office.pass(WEEKS);
        won();

        assertEquals(
                List.of(Instant.parse("2026-03-07T00:00:00Z")),
                selling.office.process.deals().history(DEAL).stream()
                        .filter(one -> Kind.name(one).equals("deal.proposal-noted"))
                        .skip(1)
                        .map(one -> one.event().at())
                        .toList());
    }
}
