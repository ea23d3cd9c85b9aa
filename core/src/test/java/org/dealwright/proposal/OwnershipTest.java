package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.ANNA;
import static org.dealwright.proposal.ProposalFixture.BELA;
import static org.dealwright.proposal.ProposalFixture.DORA;
import static org.dealwright.proposal.ProposalFixture.MANAGER;
import static org.dealwright.proposal.ProposalFixture.adopted;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.dealwright.proposal.ProposalFixture.drafted;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.quotation;
import static org.dealwright.proposal.ProposalFixture.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import org.dealwright.contact.SilenceLimit;
import org.dealwright.process.Actor;
import org.dealwright.process.AttributeKey;
import org.dealwright.process.Attributes;
import org.dealwright.process.Deadline;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.NotDue;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.proposal.ProposalCommand.Accept;
import org.dealwright.proposal.ProposalCommand.Assign;
import org.dealwright.proposal.ProposalCommand.Claim;
import org.dealwright.proposal.ProposalCommand.Counter;
import org.dealwright.proposal.ProposalCommand.Decline;
import org.dealwright.proposal.ProposalCommand.EscalateSilence;
import org.dealwright.proposal.ProposalCommand.Reassign;
import org.dealwright.proposal.ProposalCommand.RemindOwner;
import org.dealwright.proposal.ProposalCommand.RequestApproval;
import org.dealwright.proposal.ProposalCommand.SetAttribute;
import org.dealwright.proposal.ProposalCommand.Withdraw;
import org.junit.jupiter.api.Test;

/** Whose it is, its custom fields, and who is told when nothing is done. */
class OwnershipTest {
    private static final ProposalEvent IN_QUEUE = adopted(new ClaimedPhase.Draft(), quotation(5), Option.none());
    private static final AttributeKey<Long> SCORE = AttributeKey.wholeNumber("score");

    @Test
    void what_nobody_owns_is_claimed_or_assigned() {
        assertEquals(
                Option.some(ANNA),
                given(IN_QUEUE)
                        .when(new Claim())
                        .expect(new ProposalEvent.Claimed(day(10), Option.some(ANNA), ANNA))
                        .owner());
        assertEquals(
                Option.some(DORA),
                given(IN_QUEUE)
                        .by(Actor.system())
                        .when(new Assign(DORA, "least busy"))
                        .expect(new ProposalEvent.Assigned(day(10), Option.none(), DORA, "least busy"))
                        .owner());
        given(IN_QUEUE).by(MANAGER).when(new Reassign(DORA)).refused("proposal.unowned");
        given(drafted(5)).when(new Claim()).refused("proposal.owned");
    }

    @Test
    void its_owner_passes_it_on_and_stays_its_author() {
        Proposal proposal = given(drafted(5))
                .when(new Reassign(DORA))
                .expect(new ProposalEvent.Reassigned(day(10), Option.some(ANNA), DORA));

        assertTrue(proposal.isOwnedBy(DORA));
        assertFalse(proposal.isOwnedBy(ANNA));
        assertTrue(proposal.isWrittenBy(ANNA));
        given(drafted(5)).when(new Reassign(ANNA)).refused("proposal.already-theirs");
        given(drafted(5)).by(MANAGER).when(new Assign(ANNA, "hers")).refused("proposal.already-theirs");
        given(drafted(5)).by(MANAGER).when(new Assign(DORA, "\n")).invalid(Violation.of("reason", "blank"));
    }

    /** Written and owned by Dora, who was called into Anna's deal. */
    private static final ProposalEvent WRITTEN_BY_DORA = new ProposalEvent.Drafted(
            day(1),
            Option.some(DORA),
            ProposalFixture.DEAL,
            ProposalFixture.by(DORA),
            quotation(12),
            Option.none(),
            Attributes.none());

    @Test
    void whoever_owns_the_deal_conducts_the_negotiation_of_what_a_specialist_wrote() {
        for (ProposalCommand<?> command : List.<ProposalCommand<?>>of(
                new Counter("less", Option.none(), Option.none(), Option.none()),
                new Accept(1),
                new Decline(DeclineReason.PRICE),
                new Withdraw(WithdrawalReason.MISTAKE),
                SetAttribute.of(SCORE, 7L))) {
            given(WRITTEN_BY_DORA, sent(2, 1, 12)).when(command).accepted();
        }
        given(WRITTEN_BY_DORA).when(new RequestApproval()).accepted();
    }

    @Test
    void an_executive_of_another_deal_does_not() {
        Actor stranger = Actor.of(new MemberId("erik"), Role.ACCOUNT_EXECUTIVE);

        given(WRITTEN_BY_DORA, sent(2, 1, 12)).by(stranger).when(new Accept(1)).refused("proposal.not-of-the-team");
        given(WRITTEN_BY_DORA, sent(2, 1, 12))
                .by(stranger)
                .when(new Withdraw(WithdrawalReason.MISTAKE))
                .refused("proposal.not-of-the-team");
        given(WRITTEN_BY_DORA).by(stranger).when(new RequestApproval()).refused("proposal.not-of-the-team");
    }

    @Test
    void a_field_is_set_in_any_phase_within_its_limits() {
        Proposal proposal = given(drafted(5))
                .when(SetAttribute.of(SCORE, 7L))
                .expect(new ProposalEvent.AttributeSet(
                        day(10), Option.some(ANNA), Attributes.none().with(SCORE, 7L)));
        assertEquals(Option.some(7L), proposal.dossier().attributes().get(SCORE));

        given(
                        drafted(5),
                        new ProposalEvent.AttributeSet(
                                day(2), Option.none(), Attributes.none().with(SCORE, 7L)))
                .when(SetAttribute.of(AttributeKey.text("score"), "seven"))
                .invalid(Violation.of("score", "of-another-type"));
        assertThrows(IllegalArgumentException.class, () -> new SetAttribute(SCORE, "seven"));
        assertEquals("SetAttribute[score]", SetAttribute.of(SCORE, 7L).toString());
    }

    @Test
    void its_owner_is_reminded_of_a_silence_and_then_the_manager_told_each_once() {
        // a draft may be silent for three days, and for six before the manager is told
        given(drafted(5))
                .by(Actor.system())
                .at(day(4).minusNanos(1))
                .when(new RemindOwner())
                .refused(NotDue.class);
        ProposalEvent reminded = new ProposalEvent.OwnerReminded(day(4), Option.none(), ANNA, day(1));
        Proposal.Live told = (Proposal.Live) given(drafted(5))
                .by(Actor.system())
                .at(day(4))
                .when(new RemindOwner())
                .expect(reminded);
        assertTrue(told.isOwnerReminded());
        assertFalse(told.isEscalated());

        given(drafted(5), reminded)
                .by(Actor.system())
                .at(day(5))
                .when(new RemindOwner())
                .refused(NotDue.class);
        ProposalEvent escalated = new ProposalEvent.SilenceEscalated(day(7), Option.none(), Option.some(ANNA), day(1));
        Proposal.Live known = (Proposal.Live) given(drafted(5), reminded)
                .by(Actor.system())
                .at(day(7))
                .when(new EscalateSilence())
                .expect(escalated);
        assertTrue(known.isEscalated());
        given(drafted(5), reminded, escalated)
                .by(Actor.system())
                .at(day(9))
                .when(new EscalateSilence())
                .refused(NotDue.class);
    }

    @Test
    void what_nobody_owns_goes_to_the_manager_when_an_owner_would_be_told() {
        given(IN_QUEUE)
                .by(Actor.system())
                .at(day(4))
                .when(new EscalateSilence())
                .expect(new ProposalEvent.SilenceEscalated(day(4), Option.none(), Option.none(), day(1)));
        given(IN_QUEUE).by(Actor.system()).at(day(30)).when(new RemindOwner()).refused(NotDue.class);
    }

    @Test
    void whatever_is_done_breaks_the_silence() {
        ProposalEvent reminded = new ProposalEvent.OwnerReminded(day(4), Option.none(), ANNA, day(1));
        ProposalEvent set = new ProposalEvent.AttributeSet(
                day(5), Option.some(ANNA), Attributes.none().with(SCORE, 7L));

        Proposal.Live proposal =
                (Proposal.Live) given(drafted(5), reminded, set).phase();

        assertEquals(day(5), proposal.silentSince());
        assertFalse(proposal.isOwnerReminded());
    }

    @Test
    void each_phase_has_a_limit_of_its_own_or_none() {
        SilenceTerms terms = new SilenceTerms(
                Option.none(),
                Option.some(SilenceLimit.ofDays(1, 2)),
                Option.some(SilenceLimit.ofDays(2, 3)),
                Option.some(SilenceLimit.ofDays(3, 4)),
                Option.some(SilenceLimit.ofDays(5, 6)));
        ProposalPolicy policy = ProposalPolicy.builder().silence(terms).build();

        assertEquals(Option.none(), reminder(policy, drafted(5)));
        assertEquals(Option.some(Duration.ofDays(1)), reminder(policy, drafted(12), ProposalFixture.requested(2, 12)));
        assertEquals(
                Option.some(Duration.ofDays(2)),
                reminder(policy, drafted(12), ProposalFixture.requested(2, 12), ProposalFixture.approved(3, 12)));
        assertEquals(Option.some(Duration.ofDays(3)), reminder(policy, drafted(5), sent(2, 1, 5)));
        assertEquals(
                Option.some(Duration.ofDays(5)),
                reminder(policy, drafted(5), sent(2, 1, 5), ProposalFixture.countered(3, "EUR 1.00")));
        assertEquals(
                Option.none(),
                reminder(
                        ProposalPolicy.builder()
                                .silence(SilenceTerms.everywhere(
                                        new SilenceLimit(SilenceLimit.LONGEST, SilenceLimit.LONGEST)))
                                .build(),
                        new ProposalEvent.Drafted(
                                Situation.LATEST,
                                Option.some(BELA),
                                ProposalFixture.DEAL,
                                ProposalFixture.by(BELA),
                                quotation(5),
                                Option.none(),
                                Attributes.none())));
    }

    private static Option<Duration> reminder(ProposalPolicy policy, ProposalEvent... events) {
        Proposal phase = given(events).phase();
        return ProposalLifecycle.table()
                .deadline(phase, policy)
                .map(Deadline::at)
                .map(at -> Duration.between(phase.since(), at));
    }
}
