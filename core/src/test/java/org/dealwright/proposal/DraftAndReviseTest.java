package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.ANNA;
import static org.dealwright.proposal.ProposalFixture.BELA;
import static org.dealwright.proposal.ProposalFixture.DEAL;
import static org.dealwright.proposal.ProposalFixture.DORA;
import static org.dealwright.proposal.ProposalFixture.EXECUTIVE;
import static org.dealwright.proposal.ProposalFixture.LAST_DAY;
import static org.dealwright.proposal.ProposalFixture.MANAGER;
import static org.dealwright.proposal.ProposalFixture.MUST;
import static org.dealwright.proposal.ProposalFixture.NEEDS;
import static org.dealwright.proposal.ProposalFixture.PAPER;
import static org.dealwright.proposal.ProposalFixture.SPECIALIST;
import static org.dealwright.proposal.ProposalFixture.accepted;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.dealwright.proposal.ProposalFixture.drafted;
import static org.dealwright.proposal.ProposalFixture.expired;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.line;
import static org.dealwright.proposal.ProposalFixture.money;
import static org.dealwright.proposal.ProposalFixture.quotation;
import static org.dealwright.proposal.ProposalFixture.sent;
import static org.dealwright.proposal.ProposalFixture.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.need.Unit;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Rejection;
import org.dealwright.process.Rejection.WrongPhase;
import org.dealwright.process.Role;
import org.dealwright.process.Violation;
import org.dealwright.proposal.ProposalCommand.Draft;
import org.dealwright.proposal.ProposalCommand.Revise;
import org.dealwright.proposal.ProposalCommand.Send;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class DraftAndReviseTest {
    private static final Draft FIVE_BELOW = new Draft(DEAL, CurrencyUnit.EUR, wording(5));

    private static Draft draft(LineRequest... lines) {
        return new Draft(DEAL, CurrencyUnit.EUR, Wording.of(lines));
    }

    @Test
    void an_author_writes_a_proposal_and_owns_it() {
        Proposal proposal = given().when(FIVE_BELOW)
                .expect(new ProposalEvent.Drafted(
                        day(10),
                        Option.some(ANNA),
                        DEAL,
                        new Authorship(List.of(ANNA), Percentage.of(10)),
                        quotation(5),
                        Option.none(),
                        Attributes.none()));

        assertEquals(Option.some(ANNA), proposal.owner());
        assertEquals(Option.some(money("EUR 95.00")), proposal.dossier().net());
        assertEquals(money("EUR 120.65"), quotation(5).totals().gross());
        assertEquals(1, proposal.dossier().revision().number());
    }

    @Test
    void co_authors_are_named_each_once() {
        Authorship authorship = given().when(
                        new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(DORA, ANNA, DORA)))
                .accepted(ProposalEvent.Drafted.class)
                .authorship();

        assertEquals(List.of(ANNA, DORA), authorship.authors());
    }

    @Test
    void the_authority_is_the_highest_that_any_role_of_the_author_has() {
        Actor both = Actor.of(ANNA, Role.SALES_MANAGER, Role.ACCOUNT_EXECUTIVE, Role.SALES_SPECIALIST);

        assertEquals(
                Percentage.of(20),
                given().by(both)
                        .when(FIVE_BELOW)
                        .accepted(ProposalEvent.Drafted.class)
                        .authorship()
                        .authority());
        assertEquals(
                Percentage.ZERO,
                given().by(SPECIALIST)
                        .when(FIVE_BELOW)
                        .accepted(ProposalEvent.Drafted.class)
                        .authorship()
                        .authority());
    }

    @Test
    void the_highest_authority_counts_whichever_role_has_it() {
        Actor both = Actor.of(ANNA, Role.SALES_MANAGER, Role.ACCOUNT_EXECUTIVE);
        Percentage high = Percentage.of(15);
        Percentage low = Percentage.of(5);

        for (Map<Role, Percentage> mayGive : List.of(
                Map.of(Role.ACCOUNT_EXECUTIVE, high, Role.SALES_MANAGER, low),
                Map.of(Role.ACCOUNT_EXECUTIVE, low, Role.SALES_MANAGER, high))) {
            assertEquals(
                    high,
                    given().by(both)
                            .under(ProposalPolicy.builder().mayGive(mayGive).build())
                            .when(FIVE_BELOW)
                            .accepted(ProposalEvent.Drafted.class)
                            .authorship()
                            .authority());
        }
    }

    @Test
    void amounts_are_rounded_as_the_policy_says() {
        ProposalPolicy even =
                ProposalPolicy.builder().rounding(RoundingMode.HALF_EVEN).build();

        Quotation quotation = given().under(even)
                .when(draft(LineRequest.of(PAPER, 1, money("EUR 0.10")).taxed(new BigDecimal("5"))))
                .accepted(ProposalEvent.Drafted.class)
                .quotation();

        assertEquals(money("EUR 0.10"), quotation.totals().gross());
        assertEquals(RoundingMode.HALF_EVEN, quotation.rounding());
    }

    @Test
    void the_deal_must_be_there_and_open() {
        given().ofDeal(Option.none()).when(FIVE_BELOW).refused("proposal.deal-unknown", "d-1");
        given().ofDeal(false, ANNA, NEEDS).when(FIVE_BELOW).refused("proposal.deal-not-open");
    }

    private static Option<DealStanding> deal(Option<MemberId> owner, MemberId... team) {
        return Option.some(new DealStanding(DealStanding.Pursuit.OPEN, owner, List.of(team), List.of(), NEEDS));
    }

    @Test
    void somebody_elses_deal_is_for_its_owner_its_team_or_a_manager() {
        given().ofDeal(deal(Option.some(BELA))).when(FIVE_BELOW).refused("proposal.deal-of-another", "bela");
        given().ofDeal(deal(Option.some(BELA)))
                .by(SPECIALIST)
                .when(FIVE_BELOW)
                .refused("proposal.deal-of-another", "bela");

        given().ofDeal(deal(Option.some(BELA), DORA))
                .by(SPECIALIST)
                .when(FIVE_BELOW)
                .accepted();
        given().ofDeal(deal(Option.some(BELA), ANNA)).when(FIVE_BELOW).accepted();
        given().ofDeal(deal(Option.some(ANNA))).by(MANAGER).when(FIVE_BELOW).accepted();
    }

    @Test
    void a_deal_that_nobody_owns_is_for_any_executive_and_for_specialists_who_are_called_in() {
        given().ofDeal(deal(Option.none())).when(FIVE_BELOW).accepted();
        given().ofDeal(deal(Option.none())).by(SPECIALIST).when(FIVE_BELOW).refused("proposal.not-of-the-team");
        given().ofDeal(deal(Option.none(), DORA))
                .by(SPECIALIST)
                .when(FIVE_BELOW)
                .accepted();
    }

    @Test
    void a_co_author_is_of_the_deals_team_or_an_author_already() {
        Draft with = new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(DORA));

        ProposalFixture.Answered refused =
                given().ofDeal(deal(Option.some(ANNA))).when(with);
        refused.refused("proposal.co-author-not-of-the-team", List.of("dora"));
        assertEquals(
                "These co-authors are not of the team of the deal: dora. Call them into the deal as specialists, or give"
                        + " them a share of its credit; or leave them out.",
                refused.answer().getLeft().explain(Locale.ENGLISH));
        given().ofDeal(deal(Option.some(ANNA), DORA)).when(with).accepted();
        Revise again = new Revise(wording(6).with(DORA));
        given(drafted(5))
                .ofDeal(deal(Option.some(ANNA)))
                .when(again)
                .refused("proposal.co-author-not-of-the-team", List.of("dora"));
        given(drafted(5), new ProposalEvent.Reassigned(day(2), Option.some(ANNA), DORA))
                .ofDeal(deal(Option.some(ANNA)))
                .when(again)
                .accepted();
    }

    @Test
    void the_deals_owner_and_its_team_revise_and_send_what_somebody_else_drafted() {
        Revise revise = new Revise(wording(6));
        Send send = new Send(LAST_DAY);
        Actor cili = Actor.of(new MemberId("cili"), Role.ACCOUNT_EXECUTIVE);
        for (ProposalCommand<?> command : List.of(revise, send)) {
            given(drafted(5))
                    .ofDeal(deal(Option.some(ANNA)))
                    .by(cili)
                    .when(command)
                    .refused("proposal.not-of-the-team");
            given(drafted(5)).ofDeal(Option.none()).by(cili).when(command).refused("proposal.not-of-the-team");
            given(drafted(5))
                    .ofDeal(deal(Option.some(ANNA), new MemberId("cili")))
                    .by(cili)
                    .when(command)
                    .accepted();
            given(drafted(5))
                    .ofDeal(deal(Option.some(DORA)))
                    .by(SPECIALIST)
                    .when(command)
                    .accepted();
        }
    }

    @Test
    void a_need_must_be_recorded_unless_policy_says_otherwise() {
        LineRequest any = LineRequest.of(PAPER, 1, money("EUR 1.00"));

        given().ofDeal(true, ANNA, Needs.none()).when(draft(any)).refused("proposal.no-need");
        given().ofDeal(true, ANNA, Needs.none())
                .under(ProposalPolicy.builder().draftsWithoutNeed(true).build())
                .when(draft(any))
                .accepted();
    }

    @Test
    void everything_that_is_wrong_with_the_lines_is_said_at_once() {
        given().when(draft(
                        LineRequest.of(PAPER, 0, money("EUR 1.00")),
                        LineRequest.of(PAPER, 1, money("USD 1.00")).at(money("EUR -1.00")),
                        LineRequest.of(PAPER, 1, money("EUR 1.00"))
                                .at(money("EUR 1.01"))
                                .taxed(new BigDecimal("100.5"))
                                .recurring(12, 18)
                                .answering(new NeedId("n-9"), MUST, MUST)))
                .invalid(
                        Violation.showing("quantity[0]", "not-positive", "0"),
                        Violation.showing("list[1]", "another-currency", "USD", "EUR"),
                        Violation.showing("price[1]", "negative", "EUR -1.00"),
                        Violation.showing("price[2]", "above-list", "EUR 1.01", "EUR 1.00"),
                        Violation.showing("months[2]", "not-whole-periods", "18", 12),
                        Violation.showing("tax[2]", "not-a-percentage", "100.5", 4),
                        Violation.showing("answers[2]", "twice", "n-1"),
                        Violation.showing("answers[2]", "not-known", "n-9", List.of("n-1", "n-2")));
    }

    @Test
    void a_proposal_has_lines_and_not_too_many() {
        given().when(draft()).invalid(Violation.of("lines", "none"));
        given().when(draft(Collections.nCopies(101, line(5)).toArray(LineRequest[]::new)))
                .invalid(Violation.showing("lines", "too-many", "101", 100));
        given().when(draft(Collections.nCopies(100, line(5)).toArray(LineRequest[]::new)))
                .accepted();
    }

    @Test
    void absurd_numbers_are_refused_at_once() {
        BigDecimal absurd = new BigDecimal("1e999999999");
        given().when(draft(line(5).of(absurd, Unit.ONE).taxed(absurd)))
                .invalid(
                        Violation.of("quantity[0]", "too-many-digits", 38, 18),
                        Violation.of("tax[0]", "too-many-digits", 38, 18));
        given().when(draft(line(5).of(new BigDecimal("100000000000000"), Unit.ONE)))
                .invalid(Violation.of("quantity[0]", "too-much", "EUR 100000000000000.00"));
        given().when(draft(LineRequest.of(PAPER, 1, money("EUR 100000000000000.00"))
                        .recurring(1, 2)))
                .invalid(Violation.of("quantity[0]", "too-much", "EUR 100000000000000.00"));
        given().when(draft(LineRequest.of(PAPER, 1, money("EUR 100000000000000.01"))))
                .invalid(Violation.of("quantity[0]", "too-much", "EUR 100000000000000.00"));
        given().when(draft(
                        line(5).recurring(0, 12),
                        line(5).recurring(1, 601),
                        line(5).recurring(601, 1),
                        line(5).recurring(1, 0)))
                .invalid(
                        Violation.showing("period[0]", "out-of-range", "0", 1, 600),
                        Violation.showing("months[1]", "out-of-range", "601", 1, 600),
                        Violation.showing("period[2]", "out-of-range", "601", 1, 600),
                        Violation.showing("months[3]", "out-of-range", "0", 1, 600));
        given().when(new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(new WholeDiscount.Percent(absurd))))
                .invalid(Violation.of("discount", "too-many-digits", 38, 18));
    }

    @Test
    void the_limits_themselves_are_within() {
        LineRequest most = LineRequest.of(PAPER, 1, money("EUR 100000000000000.00"));

        given().when(draft(most)).accepted();
        given().when(draft(line(5).recurring(600, 600), line(5).recurring(1, 600), line(5).recurring(1, 1)))
                .accepted();
        // three periods of a year, and not thirty-six of a month
        given().when(draft(
                        LineRequest.of(PAPER, 1, money("EUR 30000000000000.00")).recurring(12, 36)))
                .accepted();
        NeedId[] hundred =
                IntStream.range(0, 100).mapToObj(i -> new NeedId("m-" + i)).toArray(NeedId[]::new);
        assertEquals(
                Violation.showing("answers[0]", "not-known", "m-0", List.of("n-1", "n-2")),
                given().when(draft(line(5).answering(hundred)))
                        .refused(Rejection.Invalid.class)
                        .violations()
                        .get(0));
    }

    @Test
    void a_line_that_would_be_too_much_if_it_were_rounded_up_is_too_much() {
        given().when(draft(LineRequest.of(PAPER, 1, money("EUR 0.01"))
                        .of(new BigDecimal("10000000000000000.001"), Unit.ONE)))
                .invalid(Violation.of("quantity[0]", "too-much", "EUR 100000000000000.00"));
        given().when(draft(
                        LineRequest.of(PAPER, 1, money("EUR 0.01")).of(new BigDecimal("10000000000000000"), Unit.ONE)))
                .accepted();
    }

    @Test
    void a_line_answers_a_hundred_needs_at_most() {
        NeedId[] many =
                IntStream.range(0, 101).mapToObj(i -> new NeedId("m-" + i)).toArray(NeedId[]::new);

        assertEquals(
                Violation.showing("answers[0]", "too-many", "101", 100),
                given().when(draft(line(5).answering(many)))
                        .refused(Rejection.Invalid.class)
                        .violations()
                        .get(0));
    }

    @Test
    void a_discount_on_the_whole_is_at_most_the_whole() {
        given().when(new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(new WholeDiscount.Amount(money("EUR 95.01")))))
                .invalid(Violation.showing("discount", "out-of-range", "EUR 95.01", "EUR 0.00", "EUR 95.00"));
        given().when(new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(new WholeDiscount.Amount(money("EUR 95.00")))))
                .accepted();
    }

    @Test
    void a_note_and_the_co_authors_have_limits() {
        MemberId[] crowd = Collections.nCopies(101, DORA).toArray(MemberId[]::new);
        given().when(new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(crowd).saying("\u0000")))
                .invalid(Violation.showing("coAuthors", "too-many", "101", 100), Violation.of("note", "not-printable"));
        MemberId[] hundred = Collections.nCopies(100, DORA).toArray(MemberId[]::new);
        given().when(new Draft(DEAL, CurrencyUnit.EUR, wording(5).with(hundred)))
                .accepted();
    }

    @Test
    void a_revision_is_written_anew_and_the_one_before_is_kept() {
        Proposal.Draft proposal = (Proposal.Draft) given(drafted(5), sent(2, 1, 5))
                .when(new Revise(wording(7).saying("for three years")))
                .expect(new ProposalEvent.Revised(
                        day(10),
                        Option.some(ANNA),
                        2,
                        new Authorship(List.of(ANNA), Percentage.of(10)),
                        quotation(7),
                        Option.some("for three years")));

        assertEquals(
                List.of(2, 1),
                proposal.dossier().revisions().map(Revision::number).asJava());
        assertEquals(Option.some(money("EUR 93.00")), proposal.dossier().net());
    }

    @Test
    void the_revisions_before_are_not_copied() {
        ProposalFixture fixture = given(drafted(5));
        Revision first = fixture.phase().dossier().revision();

        Proposal next = ProposalLifecycle.table().evolve(fixture.phase(), ProposalFixture.revised(2, 2, 7));

        assertEquals(first, next.dossier().revisions().last());
        Proposal third = ProposalLifecycle.table().evolve(next, ProposalFixture.revised(3, 3, 8));
        assertSame(next.dossier().revisions(), third.dossier().revisions().tail());
    }

    @Test
    void one_that_was_declined_or_expired_can_be_revised_and_one_accepted_cannot() {
        given(drafted(5), sent(2, 1, 5), expired())
                .at(day(22))
                .when(new Revise(wording(7)))
                .accepted(ProposalEvent.Revised.class);
        given(drafted(5), sent(2, 1, 5), accepted(3))
                .when(new Revise(wording(7)))
                .refused(WrongPhase.class);
    }

    @Test
    void nothing_is_revised_for_a_deal_that_is_over() {
        given(drafted(5))
                .ofDeal(false, ANNA, NEEDS)
                .when(new Revise(wording(7)))
                .refused("proposal.deal-not-open");
        given(drafted(5)).ofDeal(Option.none()).when(new Revise(wording(7))).refused("proposal.deal-unknown", "d-1");
    }

    @Test
    void a_revision_stays_in_the_currency_of_the_proposal() {
        given(drafted(5))
                .when(new Revise(Wording.of(LineRequest.of(PAPER, 1, money("HUF 100.00")))))
                .invalid(
                        Violation.showing("list[0]", "another-currency", "HUF", "EUR"),
                        Violation.showing("price[0]", "another-currency", "HUF", "EUR"));
    }

    @Test
    void whoever_wrote_a_line_that_stays_is_an_author_still() {
        Wording withMore = Wording.of(line(5), LineRequest.of(PAPER, 1, money("EUR 3.00")));

        assertEquals(
                List.of(BELA, ANNA),
                given(drafted(5))
                        .by(MANAGER)
                        .when(new Revise(withMore))
                        .accepted(ProposalEvent.Revised.class)
                        .authorship()
                        .authors());
        assertEquals(
                List.of(BELA),
                given(drafted(5))
                        .by(MANAGER)
                        .when(new Revise(wording(6)))
                        .accepted(ProposalEvent.Revised.class)
                        .authorship()
                        .authors());
    }

    @Test
    void a_co_author_of_a_line_that_stays_is_an_author_still_and_does_not_approve_it() {
        ProposalEvent drafted = new ProposalEvent.Drafted(
                day(1),
                Option.some(ANNA),
                DEAL,
                ProposalFixture.by(ANNA, DORA),
                ProposalFixture.quotation(12),
                Option.none(),
                Attributes.none());
        ProposalEvent.Revised revised = given(drafted)
                .by(MANAGER)
                .when(new Revise(Wording.of(line(12), LineRequest.of(PAPER, 1, money("EUR 3.00")))))
                .accepted(ProposalEvent.Revised.class);

        assertEquals(List.of(BELA, ANNA, DORA), revised.authorship().authors());
        given(drafted, revised, new ProposalEvent.ApprovalRequested(day(10), Option.some(ANNA), 2, Percentage.of(12)))
                .by(Actor.of(DORA, Role.SALES_MANAGER))
                .when(new ProposalCommand.Approve())
                .refused(Rejection.NotPermitted.class);
    }

    @Test
    void whoever_said_at_which_price_is_an_author_still_however_many_are_sold() {
        ProposalEvent.Revised revised = given(drafted(12))
                .by(MANAGER)
                .when(new Revise(Wording.of(new LineRequest(
                        line(12).product(),
                        line(12).quantity().add(BigDecimal.ONE),
                        line(12).unit(),
                        line(12).list(),
                        line(12).price(),
                        line(12).recurring(),
                        line(12).tax(),
                        line(12).answers()))))
                .accepted(ProposalEvent.Revised.class);

        assertEquals(List.of(BELA, ANNA), revised.authorship().authors());
    }

    @Test
    void whoever_gave_a_discount_on_the_whole_that_stays_is_an_author_still() {
        WholeDiscount tenth = new WholeDiscount.Percent(BigDecimal.TEN);
        Quotation discounted = Quotation.of(List.of(line(5).line()), tenth, PriceBasis.NET, RoundingMode.HALF_UP);
        ProposalEvent drafted = new ProposalEvent.Drafted(
                day(1),
                Option.some(ANNA),
                DEAL,
                ProposalFixture.by(ANNA),
                discounted,
                Option.none(),
                Attributes.none());

        assertEquals(
                List.of(BELA, ANNA),
                given(drafted)
                        .by(MANAGER)
                        .when(new Revise(wording(6).with(tenth)))
                        .accepted(ProposalEvent.Revised.class)
                        .authorship()
                        .authors());
    }

    @Test
    void prices_are_stated_net_or_gross_once() {
        Draft gross = new Draft(DEAL, CurrencyUnit.EUR, PriceBasis.GROSS, wording(5), Attributes.none());
        ProposalEvent.Drafted drafted = given().when(gross).accepted(ProposalEvent.Drafted.class);

        assertEquals(money("EUR 95.00"), drafted.quotation().totals().gross());
        assertEquals(
                PriceBasis.GROSS,
                given(drafted)
                        .at(day(11))
                        .by(EXECUTIVE)
                        .when(new Revise(wording(6)))
                        .accepted(ProposalEvent.Revised.class)
                        .quotation()
                        .basis());
    }
}
