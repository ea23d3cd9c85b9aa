package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.ANNA;
import static org.dealwright.proposal.ProposalFixture.BELA;
import static org.dealwright.proposal.ProposalFixture.DEAL;
import static org.dealwright.proposal.ProposalFixture.DORA;
import static org.dealwright.proposal.ProposalFixture.EXECUTIVE;
import static org.dealwright.proposal.ProposalFixture.LAST_DAY;
import static org.dealwright.proposal.ProposalFixture.MANAGER;
import static org.dealwright.proposal.ProposalFixture.NEEDS;
import static org.dealwright.proposal.ProposalFixture.adopted;
import static org.dealwright.proposal.ProposalFixture.approved;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.dealwright.proposal.ProposalFixture.drafted;
import static org.dealwright.proposal.ProposalFixture.explained;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.quotation;
import static org.dealwright.proposal.ProposalFixture.requested;
import static org.dealwright.proposal.ProposalFixture.revised;
import static org.dealwright.proposal.ProposalFixture.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection.NotPermitted;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.process.Role;
import org.dealwright.process.Term;
import org.dealwright.process.Violation;
import org.dealwright.proposal.ProposalCommand.Approve;
import org.dealwright.proposal.ProposalCommand.Draft;
import org.dealwright.proposal.ProposalCommand.Refuse;
import org.dealwright.proposal.ProposalCommand.RequestApproval;
import org.dealwright.proposal.ProposalCommand.Revise;
import org.dealwright.proposal.ProposalCommand.Send;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Who may give which discount, and who approves one. */
class ApprovalTest {
    private static final List<Term> BY_MANAGER = List.of(new Term("who", "sales-manager"));
    private static final Set<Role> ALL_ROLES = Set.of(Role.values());

    @Test
    void a_discount_within_the_authors_authority_needs_nobody() {
        given(drafted(10)).when(new Send(LAST_DAY)).accepted(ProposalEvent.Sent.class);
        given(drafted(10)).when(new RequestApproval()).refused("proposal.within-authority", "10", "10");
    }

    @Test
    void a_discount_above_it_is_approved_by_somebody_else_before_it_is_sent() {
        given(drafted(12)).when(new Send(LAST_DAY)).refused("proposal.approval-needed", "12", "10", BY_MANAGER);
        given(drafted(12)).when(new RequestApproval()).expect(requested(10, 12));
        given(drafted(12), requested(2, 12)).when(new Send(LAST_DAY)).refused(WrongPhase.class);
        Proposal.Approved proposal = (Proposal.Approved) given(drafted(12), requested(2, 12))
                .by(MANAGER)
                .when(new Approve())
                .expect(approved(10, 12));
        assertEquals(Option.some(BELA), proposal.approver());
        given(drafted(12), requested(2, 12), approved(3, 12))
                .when(new Send(LAST_DAY))
                .accepted(ProposalEvent.Sent.class);
    }

    @Test
    void the_options_say_whose_approval_is_needed_in_both_languages() {
        assertEquals(
                List.of(
                        "\"send\" cannot be done now. The discount is 12 %, and its author may give 10 %: approval for 12 %"
                                + " is needed from: a sales manager. Request the approval, or lower the discount.",
                        "„küldés”: most nem tehető meg. A kedvezmény 12 %, a szerzője pedig 10 %-ot adhat: a(z) 12 %-hoz az"
                                + " ő jóváhagyásuk kell: értékesítési vezető. Kérje a jóváhagyást, vagy csökkentse a"
                                + " kedvezményt."),
                explained(given(drafted(12)).choice("send")));
        assertEquals(
                List.of(
                        "\"approve\" cannot be done now. Approval for 12 % is needed from: a sales manager."
                                + " Let one of those decide.",
                        "„jóváhagyás”: most nem tehető meg. A(z) 12 %-hoz az ő jóváhagyásuk kell: értékesítési vezető."
                                + " Döntsön közülük valaki."),
                explained(given(drafted(12), requested(2, 12))
                        .by(Actor.of(DORA, Role.SALES_SPECIALIST))
                        .choice("approve")));
        assertEquals(
                List.of(
                        "\"approve\" may only be done by: anyone with a role, but not whoever wrote this revision."
                                + " Let one of those do it.",
                        "A(z) „jóváhagyás” lépést csak ők tehetik meg: bárki, akinek szerepköre van, de nem az, aki ezt a"
                                + " változatot írta. Kérje meg az illetékest."),
                explained(given(drafted(12), requested(2, 12))
                        .ofDeal(true, DORA, NEEDS)
                        .by(Actor.of(ANNA, ALL_ROLES))
                        .choice("approve")));
    }

    @Test
    void nobody_approves_their_own_discount_however_many_roles_they_hold() {
        Actor everything = Actor.of(ANNA, ALL_ROLES);

        given(drafted(30), requested(2, 30)).by(everything).when(new Approve()).refused(NotPermitted.class);
        given(drafted(30), requested(2, 30))
                .by(everything)
                .when(new Refuse("no"))
                .refused(NotPermitted.class);
        given(drafted(30))
                .by(everything)
                .when(new Send(LAST_DAY))
                .refused("proposal.approval-needed", "30", "10", BY_MANAGER);
        // and writing it as a manager gives no more than a manager may give
        given().by(everything)
                .when(new Draft(DEAL, CurrencyUnit.EUR, wording(21)))
                .accepted();
        ProposalEvent drafted = given().by(everything)
                .at(day(1))
                .when(new Draft(DEAL, CurrencyUnit.EUR, wording(21)))
                .accepted(ProposalEvent.Drafted.class);
        given(drafted)
                .by(everything)
                .when(new Send(LAST_DAY))
                .refused("proposal.approval-needed", "21", "20", BY_MANAGER);
    }

    /** Brought in by Bela, owned by Dora then; the deal is Anna's, and the integration says nothing of who wrote it. */
    private static ProposalEvent broughtIn(ClaimedPhase claim) {
        return adopted(claim, quotation(50), Option.some(DORA));
    }

    @Test
    void where_nobody_says_who_wrote_it_neither_whoever_brought_it_in_nor_its_owner_of_then_approves_it() {
        Actor other = Actor.of(new MemberId("erik"), Role.SALES_MANAGER);
        ProposalEvent requested = new ProposalEvent.ApprovalRequested(day(2), Option.some(DORA), 1, Percentage.of(50));
        ProposalEvent passedOn = new ProposalEvent.Reassigned(day(3), Option.some(DORA), ANNA);

        for (MemberId one : List.of(BELA, DORA)) {
            Actor everything = Actor.of(one, ALL_ROLES);
            given(broughtIn(new ClaimedPhase.Draft()), requested, passedOn)
                    .by(everything)
                    .when(new Approve())
                    .refused(NotPermitted.class);
            given(broughtIn(new ClaimedPhase.AwaitingApproval()), passedOn)
                    .by(everything)
                    .when(new Refuse("no"))
                    .refused(NotPermitted.class);
        }
        given(broughtIn(new ClaimedPhase.Draft()), requested)
                .by(other)
                .when(new Approve())
                .accepted(ProposalEvent.Approved.class);
    }

    @Test
    void nor_once_somebody_else_has_revised_it_and_left_the_price_as_it_was() {
        ProposalEvent same = given(broughtIn(new ClaimedPhase.Draft()))
                .at(day(2))
                .when(new Revise(wording(50)))
                .accepted(ProposalEvent.Revised.class);
        ProposalEvent another = given(broughtIn(new ClaimedPhase.Draft()))
                .at(day(2))
                .when(new Revise(wording(40)))
                .accepted(ProposalEvent.Revised.class);

        given(broughtIn(new ClaimedPhase.Draft()), same, requestedOf(2, 50))
                .by(MANAGER)
                .when(new Approve())
                .refused(NotPermitted.class);
        given(broughtIn(new ClaimedPhase.Draft()), another, requestedOf(2, 40))
                .by(MANAGER)
                .when(new Approve())
                .accepted(ProposalEvent.Approved.class);
    }

    private static ProposalEvent requestedOf(int revision, int discount) {
        return new ProposalEvent.ApprovalRequested(day(3), Option.some(ANNA), revision, Percentage.of(discount));
    }

    @Test
    void a_co_author_does_not_approve_it_either() {
        ProposalEvent drafted = new ProposalEvent.Drafted(
                day(1),
                Option.some(ANNA),
                DEAL,
                ProposalFixture.by(ANNA, BELA),
                quotation(12),
                Option.none(),
                Attributes.none());

        given(drafted, requested(2, 12)).by(MANAGER).when(new Approve()).refused(NotPermitted.class);
    }

    @Test
    void whoever_wrote_only_an_earlier_revision_may_approve_a_later_one() {
        ProposalEvent byManager = new ProposalEvent.Drafted(
                day(1),
                Option.some(BELA),
                DEAL,
                ProposalFixture.by(BELA),
                quotation(5),
                Option.none(),
                Attributes.none());

        given(
                        byManager,
                        revised(2, 2, 12),
                        new ProposalEvent.ApprovalRequested(day(3), Option.some(ANNA), 2, Percentage.of(12)))
                .by(MANAGER)
                .when(new Approve())
                .expect(new ProposalEvent.Approved(day(10), Option.some(BELA), 2, Percentage.of(12)));
    }

    @Test
    void whoever_owns_the_deal_does_not_approve_a_discount_for_it() {
        given(drafted(12), requested(2, 12))
                .ofDeal(true, BELA, NEEDS)
                .by(MANAGER)
                .when(new Approve())
                .refused("proposal.approver-owns-deal", day(1));
        given(drafted(12), requested(2, 12))
                .ofDeal(true, BELA, NEEDS)
                .by(MANAGER)
                .when(new Refuse("no"))
                .refused("proposal.approver-owns-deal", day(1));
        given(drafted(12), requested(2, 12))
                .ofDeal(Option.none())
                .by(MANAGER)
                .when(new Approve())
                .accepted(ProposalEvent.Approved.class);
    }

    private static Option<DealStanding> passedOnBy(MemberId member, Instant until) {
        return Option.some(new DealStanding(
                DealStanding.Pursuit.OPEN,
                Option.some(ANNA),
                List.of(),
                List.of(new DealStanding.FormerOwner(member, until)),
                NEEDS));
    }

    @Test
    void nor_does_whoever_has_owned_the_deal_since_the_revision_was_written() {
        List<ProposalEvent> waiting = List.of(drafted(12), requested(2, 12));

        ProposalFixture.Answered refused =
                given(waiting).ofDeal(passedOnBy(BELA, day(1))).by(MANAGER).when(new Approve());
        refused.refused("proposal.approver-owns-deal", day(1));
        assertEquals(
                "Whoever owns the deal, or has owned it since the revision was written on 2026-03-01 09:00 UTC, does not decide"
                        + " on a discount for it. Let somebody else decide who may.",
                refused.answer().getLeft().explain(Locale.ENGLISH));
        given(waiting)
                .ofDeal(passedOnBy(BELA, day(1).minusNanos(1)))
                .by(MANAGER)
                .when(new Approve())
                .accepted();
        given(waiting)
                .ofDeal(passedOnBy(DORA, day(3)))
                .by(MANAGER)
                .when(new Approve())
                .accepted();
    }

    @Test
    void an_approver_needs_the_authority_for_that_discount() {
        ProposalPolicy limited = ProposalPolicy.builder()
                .mayApprove(Map.of(Role.ACCOUNT_EXECUTIVE, Percentage.of(12), Role.SALES_MANAGER, Percentage.of(25)))
                .build();
        Actor colleague = Actor.of(DORA, Role.ACCOUNT_EXECUTIVE);

        given(drafted(12), requested(2, 12))
                .under(limited)
                .by(colleague)
                .when(new Approve())
                .accepted(ProposalEvent.Approved.class);
        given(drafted(13), requested(2, 13))
                .under(limited)
                .by(colleague)
                .when(new Approve())
                .refused("proposal.lacks-authority", "13", BY_MANAGER);
        given(drafted(26), requested(2, 26))
                .under(limited)
                .by(MANAGER)
                .when(new Approve())
                .refused("proposal.nobody-may-approve", "26");
    }

    @Test
    void what_nobody_may_approve_is_not_asked_for() {
        ProposalPolicy limited = ProposalPolicy.builder()
                .mayApprove(Map.of(Role.SALES_MANAGER, Percentage.of(25)))
                .build();

        given(drafted(26)).under(limited).when(new RequestApproval()).refused("proposal.nobody-may-approve", "26");
        given(drafted(26)).under(limited).when(new Send(LAST_DAY)).refused("proposal.nobody-may-approve", "26");
    }

    @Test
    void a_team_of_one_may_give_what_its_policy_says() {
        ProposalPolicy alone = ProposalPolicy.builder()
                .mayGive(Map.of(Role.ACCOUNT_EXECUTIVE, Percentage.ALL))
                .build();
        ProposalEvent drafted = given().under(alone)
                .at(day(1))
                .when(new Draft(DEAL, CurrencyUnit.EUR, wording(100)))
                .accepted(ProposalEvent.Drafted.class);

        given(drafted).under(alone).when(new Send(LAST_DAY)).accepted(ProposalEvent.Sent.class);
    }

    @Test
    void what_an_author_might_give_is_settled_when_it_is_written() {
        ProposalPolicy strict = ProposalPolicy.builder().mayGive(Map.of()).build();

        given(drafted(10)).under(strict).when(new Send(LAST_DAY)).accepted(ProposalEvent.Sent.class);
    }

    @Test
    void a_refusal_says_why_and_makes_it_a_draft_again() {
        Proposal proposal = given(drafted(12), requested(2, 12))
                .by(MANAGER)
                .when(new Refuse("the margin is gone"))
                .expect(new ProposalEvent.ApprovalRefused(day(10), Option.some(BELA), 1, "the margin is gone"));

        assertTrue(proposal instanceof Proposal.Draft);
        given(drafted(12), requested(2, 12)).by(MANAGER).when(new Refuse(" ")).invalid(Violation.of("reason", "blank"));
    }

    @Test
    void a_revision_needs_an_approval_of_its_own() {
        ProposalFixture revised = given(drafted(12), requested(2, 12), approved(3, 12), revised(4, 2, 12));

        revised.by(EXECUTIVE).when(new Send(LAST_DAY)).refused("proposal.approval-needed", "12", "10", BY_MANAGER);
        given(drafted(12), requested(2, 12)).when(new Revise(wording(9))).accepted(ProposalEvent.Revised.class);
    }
}
