package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.ANNA;
import static org.dealwright.proposal.ProposalFixture.BELA;
import static org.dealwright.proposal.ProposalFixture.EXECUTIVE;
import static org.dealwright.proposal.ProposalFixture.MANAGER;
import static org.dealwright.proposal.ProposalFixture.accepted;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.dealwright.proposal.ProposalFixture.drafted;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.util.List;
import java.util.Set;
import org.dealwright.process.Actor;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.proposal.ProposalCommand.Decline;
import org.dealwright.proposal.ProposalCommand.Rescind;
import org.dealwright.proposal.ProposalCommand.Withdraw;
import org.junit.jupiter.api.Test;

/** How a proposal ends without being bought. */
class EndTest {
    private static final Term OTHER = new Term("reason", "other");

    @Test
    void a_customer_declines_for_a_reason() {
        Proposal.Declined proposal = (Proposal.Declined) given(drafted(5), sent(2, 1, 5))
                .when(new Decline(DeclineReason.PRICE))
                .expect(new ProposalEvent.Declined(day(10), Option.some(ANNA), DeclineReason.PRICE, Option.none()));

        assertEquals(Option.some(DeclineReason.PRICE), proposal.reason());
        given(drafted(5)).when(new Decline(DeclineReason.PRICE)).refused(WrongPhase.class);
    }

    @Test
    void another_reason_needs_words_and_an_unknown_one_is_refused() {
        ProposalPolicy few = ProposalPolicy.builder()
                .declineReasons(Set.of(DeclineReason.OTHER))
                .build();

        given(drafted(5), sent(2, 1, 5))
                .when(new Decline(DeclineReason.OTHER))
                .invalid(Violation.of("words", "needed-for-other"));
        given(drafted(5), sent(2, 1, 5))
                .when(new Decline(DeclineReason.OTHER, Option.some("they closed")))
                .accepted(ProposalEvent.Declined.class);
        given(drafted(5), sent(2, 1, 5))
                .under(few)
                .when(new Decline(DeclineReason.PRICE, Option.some(" ")))
                .invalid(
                        Violation.showing("reason", "not-known", "price", List.of(OTHER)),
                        Violation.of("words", "blank"));
    }

    @Test
    void it_is_withdrawn_by_its_own_or_by_the_system() {
        Proposal.Withdrawn proposal = (Proposal.Withdrawn) given(drafted(5))
                .when(new Withdraw(WithdrawalReason.REPLACED))
                .expect(new ProposalEvent.Withdrawn(
                        day(10), Option.some(ANNA), WithdrawalReason.REPLACED, Option.none()));

        assertEquals(Option.some(WithdrawalReason.REPLACED), proposal.reason());
        given(drafted(5), sent(2, 1, 5))
                .by(Actor.system())
                .when(new Withdraw(WithdrawalReason.SIBLING_ACCEPTED))
                .expect(new ProposalEvent.Withdrawn(
                        day(10), Option.none(), WithdrawalReason.SIBLING_ACCEPTED, Option.none()));
        given(drafted(5)).when(new Withdraw(WithdrawalReason.OTHER)).invalid(Violation.of("words", "needed-for-other"));
    }

    @Test
    void what_happens_by_itself_does_not_stop_at_a_reason_that_policy_does_not_list() {
        ProposalPolicy few = ProposalPolicy.builder()
                .withdrawalReasons(Set.of(WithdrawalReason.OTHER))
                .build();

        given(drafted(5))
                .under(few)
                .when(new Withdraw(WithdrawalReason.DEAL_LOST))
                .invalid(Violation.showing("reason", "not-known", "deal-lost", List.of(OTHER)));
        given(drafted(5))
                .under(few)
                .by(Actor.system())
                .when(new Withdraw(WithdrawalReason.DEAL_LOST))
                .accepted(ProposalEvent.Withdrawn.class);
    }

    @Test
    void an_accepted_one_is_neither_withdrawn_nor_declined() {
        ProposalFixture bought = given(drafted(5), sent(2, 1, 5), accepted(3));

        bought.by(MANAGER).when(new Withdraw(WithdrawalReason.MISTAKE)).refused(WrongPhase.class);
        bought.by(Actor.system()).when(new Withdraw(WithdrawalReason.DEAL_LOST)).refused(WrongPhase.class);
        bought.by(MANAGER).when(new Decline(DeclineReason.PRICE)).refused(WrongPhase.class);
        bought.by(Actor.system()).when(new ProposalCommand.Expire()).refused(WrongPhase.class);
    }

    @Test
    void a_manager_rescinds_an_acceptance_before_the_deal_is_won() {
        given(drafted(5), sent(2, 1, 5), accepted(3))
                .by(MANAGER)
                .when(new Rescind(WithdrawalReason.MISTAKE))
                .expect(new ProposalEvent.Rescinded(
                        day(10), Option.some(BELA), WithdrawalReason.MISTAKE, Option.none()));
        given(drafted(5), sent(2, 1, 5), accepted(3))
                .by(EXECUTIVE)
                .when(new Rescind(WithdrawalReason.MISTAKE))
                .refused(NotPermitted.class);
        given(drafted(5), sent(2, 1, 5), accepted(3))
                .by(MANAGER)
                .ofDeal(DealStanding.Pursuit.WON)
                .when(new Rescind(WithdrawalReason.MISTAKE))
                .refused("proposal.deal-closed");
        for (DealStanding.Pursuit before : List.of(DealStanding.Pursuit.RESTING, DealStanding.Pursuit.LOST)) {
            given(drafted(5), sent(2, 1, 5), accepted(3))
                    .by(MANAGER)
                    .ofDeal(before)
                    .when(new Rescind(WithdrawalReason.MISTAKE))
                    .accepted(ProposalEvent.Rescinded.class);
        }
        given(drafted(5), sent(2, 1, 5), accepted(3))
                .by(MANAGER)
                .ofDeal(Option.none())
                .when(new Rescind(WithdrawalReason.OTHER))
                .invalid(Violation.of("words", "needed-for-other"));
    }

    @Test
    void a_lost_deal_rescinds_what_was_accepted_by_itself() {
        given(drafted(5), sent(2, 1, 5), accepted(3))
                .by(Actor.system())
                .ofDeal(DealStanding.Pursuit.LOST)
                .when(new Rescind(WithdrawalReason.DEAL_LOST))
                .expect(new ProposalEvent.Rescinded(day(10), Option.none(), WithdrawalReason.DEAL_LOST, Option.none()));
    }

    @Test
    void what_a_deal_was_won_by_is_not_rescinded_by_itself_either() {
        given(drafted(5), sent(2, 1, 5), accepted(3))
                .by(Actor.system())
                .ofDeal(DealStanding.Pursuit.WON)
                .when(new Rescind(WithdrawalReason.REPLACED))
                .refused("proposal.deal-closed");
    }
}
