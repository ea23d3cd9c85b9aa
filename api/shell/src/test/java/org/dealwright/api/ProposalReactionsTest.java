package org.dealwright.api;

import static org.dealwright.api.Office.MANAGER;
import static org.dealwright.api.Selling.BANK;
import static org.dealwright.api.Selling.DEAL;
import static org.dealwright.api.Selling.ONE;
import static org.dealwright.api.Selling.TWO;
import static org.dealwright.api.Selling.euros;
import static org.dealwright.api.Selling.recorded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.HoldReason;
import org.dealwright.deal.LossReason;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Attributes;
import org.dealwright.proposal.ClaimedContents;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.DeclineReason;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.PriceBasis;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.proposal.WithdrawalReason;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** A deal follows its proposals, and no proposal outlives the acceptance of another. */
class ProposalReactionsTest {
    private final Selling selling = new Selling().opened();

    private static ProposalCommand.Counter counter() {
        return new ProposalCommand.Counter("a lower price", Option.none(), Option.of(euros(80)), Option.none());
    }

    @Test
    void a_person_is_told_of_the_proposals_that_know_them() {
        PersonId pat = new PersonId("pat");
        PersonId kim = new PersonId("kim");
        selling.drafted(ONE, 100).sent(ONE).drafted(TWO, 50).sent(TWO);
        selling.give(ONE, new ProposalCommand.Counter("less", Option.none(), Option.none(), Option.some(pat)))
                .get();
        selling.give(TWO, new ProposalCommand.Accept(1, Option.some(kim))).get();

        assertEquals(
                "known by: proposal one",
                selling.office.process.export(pat).get().text());
        assertEquals(
                "known by: proposal two",
                selling.office.process.export(kim).get().text());
    }

    @Test
    void a_deal_follows_its_proposal_all_the_way() {
        selling.drafted(ONE, 100);
        assertInstanceOf(Deal.Discovering.class, selling.deal());

        selling.sent(ONE);
        assertInstanceOf(Deal.Proposed.class, selling.deal());
        assertEquals(Option.some(euros(100)), selling.deal().value());

        selling.give(ONE, counter()).get();
        assertInstanceOf(Deal.Negotiating.class, selling.deal());

        selling.give(ONE, new ProposalCommand.Revise(Wording.of(LineRequest.of(new ProductId("paper"), 1, euros(90)))))
                .get();
        assertInstanceOf(Deal.Negotiating.class, selling.deal());
        assertEquals(Option.some(euros(100)), selling.deal().value());

        selling.sent(ONE);
        assertInstanceOf(Deal.Proposed.class, selling.deal());
        assertEquals(Option.some(euros(90)), selling.deal().value());

        selling.give(ONE, new ProposalCommand.Accept(2)).get();
        assertInstanceOf(Deal.Agreed.class, selling.deal());
        assertEquals(
                List.of(
                        "deal.opened",
                        "deal.proposal-noted",
                        "deal.proposal-noted",
                        "deal.proposal-noted",
                        "deal.proposal-noted",
                        "deal.proposal-noted"),
                selling.happenedToDeal(0));
    }

    @Test
    void what_was_never_sent_is_no_news_for_the_deal() {
        selling.drafted(ONE, 100);
        selling.give(ONE, new ProposalCommand.Revise(Wording.of(LineRequest.of(new ProductId("paper"), 1, euros(90)))))
                .get();
        selling.give(ONE, new ProposalCommand.Withdraw(WithdrawalReason.MISTAKE))
                .get();

        assertEquals(List.of("deal.opened"), selling.happenedToDeal(0));
    }

    @Test
    void what_the_customer_does_not_want_leaves_the_deal_where_it_was() {
        selling.drafted(ONE, 100).sent(ONE);
        selling.give(ONE, new ProposalCommand.Decline(DeclineReason.PRICE)).get();

        assertInstanceOf(Deal.Discovering.class, selling.deal());
        assertEquals(Option.none(), selling.deal().value());
    }

    @Test
    void what_expires_by_itself_ends_for_the_deal_at_the_same_instant() {
        selling.drafted(ONE, 100).sent(ONE);
        selling.office.pass(Duration.ofDays(5));

        assertEquals(
                List.of("one proposal.expired", "d deal.proposal-noted"),
                selling.office.process.letTimeAct().recorded().stream()
                        .filter(one -> !Kind.name(one).contains("reminded"))
                        .filter(one -> !Kind.name(one).contains("escalated"))
                        .map(one -> one.stream().id() + " " + Kind.name(one))
                        .toList());
        assertInstanceOf(Deal.Discovering.class, selling.deal());
    }

    @Test
    void what_is_accepted_late_is_agreed_on_all_the_same() {
        selling.drafted(ONE, 100).sent(ONE).drafted(TWO, 50);
        selling.office.pass(Duration.ofDays(5));
        selling.office
                .process
                .proposals()
                .handle(ONE, new ProposalCommand.AcceptLate("they were away"), MANAGER)
                .get();

        assertInstanceOf(Deal.Agreed.class, selling.deal());
        assertInstanceOf(Proposal.Withdrawn.class, selling.proposal(TWO));
    }

    @Test
    void an_acceptance_that_is_taken_back_leaves_nothing_agreed() {
        selling.drafted(ONE, 100).sent(ONE).accepted(ONE);
        selling.office
                .process
                .proposals()
                .handle(ONE, new ProposalCommand.Rescind(WithdrawalReason.MISTAKE), MANAGER)
                .get();

        assertInstanceOf(Deal.Discovering.class, selling.deal());
    }

    @Test
    void the_siblings_of_an_accepted_proposal_are_withdrawn_sent_or_not() {
        ProposalId three = new ProposalId("three");
        selling.drafted(ONE, 100).sent(ONE).drafted(TWO, 50).sent(TWO).drafted(three, 20);

        Outcome<Proposal> outcome =
                selling.give(ONE, new ProposalCommand.Accept(1)).get();

        assertEquals(
                List.of(
                        "one proposal.accepted",
                        "d deal.proposal-noted",
                        "d deal.proposal-noted",
                        "two proposal.withdrawn",
                        "three proposal.withdrawn"),
                recorded(outcome));
        Proposal.Withdrawn withdrawn = assertInstanceOf(Proposal.Withdrawn.class, selling.proposal(TWO));
        assertEquals(Option.some(WithdrawalReason.SIBLING_ACCEPTED), withdrawn.reason());
        assertInstanceOf(Deal.Agreed.class, selling.deal());
        assertEquals(Option.some(euros(100)), selling.deal().value());
    }

    @Test
    void a_sibling_that_has_expired_meanwhile_stays_expired() {
        selling.drafted(ONE, 100)
                .sent(ONE, LocalDate.parse("2026-03-31"))
                .drafted(TWO, 50)
                .sent(TWO, LocalDate.parse("2026-03-03"));
        selling.office.pass(Duration.ofDays(3));
        selling.accepted(ONE);

        assertInstanceOf(Proposal.Expired.class, selling.proposal(TWO));
        assertInstanceOf(Deal.Agreed.class, selling.deal());
    }

    @Test
    void what_is_accepted_later_replaces_what_was_accepted_before() {
        selling.drafted(ONE, 100).sent(ONE).accepted(ONE);
        selling.drafted(TWO, 120).sent(TWO).accepted(TWO);

        assertEquals(
                Option.some(WithdrawalReason.REPLACED),
                assertInstanceOf(Proposal.Withdrawn.class, selling.proposal(ONE))
                        .reason());
        assertInstanceOf(Deal.Agreed.class, selling.deal());
        assertEquals(Option.some(euros(120)), selling.deal().value());
    }

    @Test
    void what_has_expired_is_not_accepted_late_once_the_deal_has_ended() {
        selling.drafted(ONE, 100).sent(ONE);
        selling.office.pass(Duration.ofDays(5));
        selling.give(new DealCommand.Lose(LossReason.NO_BUDGET)).get();

        assertEquals(
                "The deal has ended. Reopen it, or annul its win first.",
                selling.office
                        .process
                        .proposals()
                        .handle(ONE, new ProposalCommand.AcceptLate("they were away"), MANAGER)
                        .getLeft()
                        .explain(Locale.ENGLISH));
    }

    @Test
    void what_a_deal_was_won_by_is_not_replaced_by_what_is_accepted_after_the_win() {
        selling.drafted(ONE, 100).sent(ONE).accepted(ONE).won();
        adopt(TWO, DEAL);

        assertEquals(
                "The deal has ended. Reopen it, or annul its win first.",
                selling.manage(TWO, new ProposalCommand.Accept(1)).getLeft().explain(Locale.ENGLISH));
        assertInstanceOf(Proposal.Accepted.class, selling.proposal(ONE));
        assertInstanceOf(Deal.Won.class, selling.deal());
    }

    @Test
    void proposals_to_other_deals_are_left_alone() {
        DealId other = new DealId("other");
        selling.opened(other).drafted(other, TWO, 1);
        selling.drafted(ONE, 100).sent(ONE).accepted(ONE);

        assertInstanceOf(Proposal.Draft.class, selling.proposal(TWO));
    }

    @Test
    void a_sibling_that_is_written_at_the_same_time_is_withdrawn_too() {
        ProposalId three = new ProposalId("three");
        Selling restarted = selling.drafted(ONE, 100).sent(ONE).drafted(TWO, 50).restarted();
        restarted.journal.beforeReading(Kind.PROPOSAL.stream(TWO), () -> restarted.drafted(three, 20));

        restarted.accepted(ONE);

        assertInstanceOf(Proposal.Withdrawn.class, restarted.proposal(TWO));
        assertInstanceOf(Proposal.Withdrawn.class, restarted.proposal(three));
    }

    @Test
    void where_the_journal_fails_neither_proposal_nor_deal_has_changed() {
        selling.drafted(ONE, 100).sent(ONE).drafted(TWO, 50);
        selling.journal.fail(new AppendFailure.Absent("disk full"));

        assertInstanceOf(
                Refusal.NotRecorded.class,
                selling.give(ONE, new ProposalCommand.Accept(1)).getLeft());

        selling.journal.work();
        assertInstanceOf(Proposal.Sent.class, selling.proposal(ONE));
        assertInstanceOf(Proposal.Draft.class, selling.proposal(TWO));
        assertInstanceOf(Deal.Proposed.class, selling.deal());
        selling.accepted(ONE);
    }

    @Test
    void a_deal_that_rests_remembers_what_was_accepted_meanwhile() {
        selling.drafted(ONE, 100).sent(ONE);
        selling.give(new DealCommand.Hold(LocalDate.parse("2026-04-01"), HoldReason.NO_BUDGET))
                .get();
        selling.accepted(ONE);
        assertInstanceOf(Deal.OnHold.class, selling.deal());

        selling.give(new DealCommand.Resume()).get();
        assertInstanceOf(Deal.Agreed.class, selling.deal());
    }

    @Test
    void an_adopted_proposal_is_noted_even_where_nobody_knows_what_it_comes_to() {
        adopt(ONE, DEAL);

        assertInstanceOf(Deal.Proposed.class, selling.deal());
        assertEquals(Option.none(), selling.deal().value());
    }

    @Test
    void an_adopted_proposal_to_a_deal_that_is_not_recorded_here_stands_alone() {
        adopt(ONE, new DealId("elsewhere"));

        assertInstanceOf(Proposal.Sent.class, selling.proposal(ONE));
        assertTrue(selling.office.process.deals().find(new DealId("elsewhere")).isEmpty());
    }

    private void adopt(ProposalId proposal, DealId deal) {
        selling.office
                .process
                .proposals()
                .handle(
                        proposal,
                        new ProposalCommand.Adopt(
                                new ClaimedPhase.Sent(Option.none(), Option.none()),
                                deal,
                                CurrencyUnit.EUR,
                                PriceBasis.NET,
                                Option.none(),
                                new ClaimedContents.Stated(Option.none()),
                                Attributes.none()),
                        BANK)
                .get();
    }
}
