package org.dealwright.proposal;

import static org.dealwright.proposal.ProposalFixture.BELA;
import static org.dealwright.proposal.ProposalFixture.DEAL;
import static org.dealwright.proposal.ProposalFixture.DORA;
import static org.dealwright.proposal.ProposalFixture.INTEGRATION;
import static org.dealwright.proposal.ProposalFixture.LAST_DAY;
import static org.dealwright.proposal.ProposalFixture.MANAGER;
import static org.dealwright.proposal.ProposalFixture.VALIDITY;
import static org.dealwright.proposal.ProposalFixture.adopted;
import static org.dealwright.proposal.ProposalFixture.day;
import static org.dealwright.proposal.ProposalFixture.given;
import static org.dealwright.proposal.ProposalFixture.line;
import static org.dealwright.proposal.ProposalFixture.money;
import static org.dealwright.proposal.ProposalFixture.quotation;
import static org.dealwright.proposal.ProposalFixture.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dealwright.process.Actor;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.process.Situation;
import org.dealwright.process.Violation;
import org.dealwright.proposal.ProposalCommand.Accept;
import org.dealwright.proposal.ProposalCommand.Adopt;
import org.dealwright.proposal.ProposalCommand.Approve;
import org.dealwright.proposal.ProposalCommand.Counter;
import org.dealwright.proposal.ProposalCommand.RequestApproval;
import org.dealwright.proposal.ProposalCommand.Revise;
import org.dealwright.proposal.ProposalCommand.Send;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What another system knows, with the phase it claims, and what it lacks. */
class AdoptTest {
    /** Who neither brought it in nor owns anything of it. */
    private static final MemberId ERIK = new MemberId("erik");

    private static final ClaimedContents NO_LINES = new ClaimedContents.Stated(Option.some(money("EUR 95.00")));
    private static final Contents STATED = new Contents.Stated(Option.some(money("EUR 95.00")));

    private static Adopt adopt(ClaimedPhase claim, ClaimedContents contents) {
        return new Adopt(claim, DEAL, CurrencyUnit.EUR, PriceBasis.NET, Option.some(DORA), contents, Attributes.none());
    }

    private static Proposal become(ClaimedPhase claim) {
        return given().by(INTEGRATION).when(adopt(claim, NO_LINES)).accepted();
    }

    @Test
    void it_comes_in_any_phase_with_what_the_claim_has() {
        assertTrue(become(new ClaimedPhase.Draft()) instanceof Proposal.Draft);
        assertTrue(become(new ClaimedPhase.AwaitingApproval()) instanceof Proposal.AwaitingApproval);
        assertEquals(
                Option.some(BELA),
                ((Proposal.Approved) become(new ClaimedPhase.Approved(Option.some(BELA)))).approver());
        assertEquals(
                Option.some(VALIDITY),
                ((Proposal.Sent) become(new ClaimedPhase.Sent(Option.some(day(3)), Option.some(LAST_DAY)))).validity());
        assertEquals(
                Option.none(),
                ((Proposal.Countered) become(new ClaimedPhase.Countered(Option.none(), Option.none()))).validity());
        assertTrue(become(new ClaimedPhase.Accepted(Option.some(day(3)))) instanceof Proposal.Accepted);
        assertEquals(
                Option.some(DeclineReason.PRICE),
                ((Proposal.Declined) become(new ClaimedPhase.Declined(Option.some(DeclineReason.PRICE)))).reason());
        assertTrue(become(new ClaimedPhase.Expired(Option.some(LAST_DAY))) instanceof Proposal.Expired);
        assertEquals(
                Option.some(WithdrawalReason.REPLACED),
                ((Proposal.Withdrawn) become(new ClaimedPhase.Withdrawn(Option.some(WithdrawalReason.REPLACED))))
                        .reason());
    }

    @Test
    void it_is_what_the_other_system_says_and_no_more() {
        Dossier dossier =
                become(new ClaimedPhase.Sent(Option.none(), Option.none())).dossier();

        assertEquals(STATED, dossier.revision().contents());
        assertEquals(Authorship.UNKNOWN, dossier.revision().authorship());
        assertEquals(Option.some(DORA), dossier.owner());
        assertEquals(Option.none(), dossier.rounds().head().sentAt());
        assertEquals(Option.some(money("EUR 95.00")), dossier.rounds().head().price());
        assertEquals(
                Option.some(new ClaimedPhase.Sent(Option.none(), Option.none())),
                dossier.subject().adoptedAs());
    }

    @Test
    void what_is_missing_stays_visible_as_such() {
        assertEquals(List.of(), new ClaimedPhase.Draft().missing());
        assertEquals(List.of(), new ClaimedPhase.AwaitingApproval().missing());
        assertEquals(List.of("by"), new ClaimedPhase.Approved(Option.none()).missing());
        assertEquals(List.of("sent-at", "valid-until"), new ClaimedPhase.Sent(Option.none(), Option.none()).missing());
        assertEquals(List.of("sent-at"), new ClaimedPhase.Sent(Option.none(), Option.some(LAST_DAY)).missing());
        assertEquals(List.of("valid-until"), new ClaimedPhase.Countered(Option.some(day(1)), Option.none()).missing());
        assertEquals(List.of("accepted-at"), new ClaimedPhase.Accepted(Option.none()).missing());
        assertEquals(List.of(), new ClaimedPhase.Accepted(Option.some(day(1))).missing());
        assertEquals(List.of("reason"), new ClaimedPhase.Declined(Option.none()).missing());
        assertEquals(List.of("valid-until"), new ClaimedPhase.Expired(Option.none()).missing());
        assertEquals(List.of("reason"), new ClaimedPhase.Withdrawn(Option.none()).missing());
        assertEquals(List.of("lines"), STATED.missing());
        assertEquals(List.of("lines", "net"), new Contents.Stated(Option.none()).missing());
        assertEquals(List.of(), quotation(5).missing());
    }

    @Test
    void lines_that_are_known_are_priced_here() {
        Dossier dossier = given().by(MANAGER)
                .when(adopt(new ClaimedPhase.Draft(), new ClaimedContents.Lines(List.of(line(5)), WholeDiscount.NONE)))
                .accepted()
                .dossier();

        assertEquals(quotation(5), dossier.revision().contents());
    }

    @Test
    void what_should_have_expired_before_expires_when_it_comes_in() {
        Proposal.Sent proposal =
                (Proposal.Sent) become(new ClaimedPhase.Sent(Option.none(), Option.some(LocalDate.of(2026, 2, 1))));

        assertEquals(Option.some(day(10)), proposal.expiresAt());
    }

    @Test
    void what_has_expired_already_holds_until_no_day_any_more() {
        assertEquals(
                Option.none(),
                given().by(MANAGER)
                        .when(adopt(new ClaimedPhase.Expired(Option.some(LAST_DAY)), NO_LINES))
                        .accepted(ProposalEvent.Adopted.class)
                        .validity());
    }

    @Test
    void without_its_lines_it_can_be_accepted_and_not_sent() {
        given(adopted(new ClaimedPhase.Sent(Option.none(), Option.none()), STATED, Option.some(DORA)))
                .by(MANAGER)
                .when(new Accept(1))
                .expect(new ProposalEvent.Accepted(
                        day(10), Option.some(BELA), 1, Option.some(money("EUR 95.00")), Option.none()));
        ProposalFixture draft = given(adopted(new ClaimedPhase.Draft(), STATED, Option.some(DORA)))
                .by(MANAGER);
        draft.when(new Send(LAST_DAY)).refused("proposal.lines-missing");
        draft.when(new RequestApproval()).refused("proposal.lines-missing");
        draft.when(new Revise(wording(5))).accepted(ProposalEvent.Revised.class);
        given(adopted(new ClaimedPhase.Approved(Option.none()), STATED, Option.some(DORA)))
                .by(MANAGER)
                .when(new Send(LAST_DAY))
                .refused("proposal.lines-missing");
    }

    @Test
    void a_discount_that_nobody_knows_takes_an_authority_without_limit() {
        ProposalFixture waiting = given(adopted(new ClaimedPhase.AwaitingApproval(), STATED, Option.some(DORA)))
                .by(Actor.of(ERIK, Role.SALES_MANAGER));

        waiting.when(new Approve()).expect(new ProposalEvent.Approved(day(10), Option.some(ERIK), 1, Percentage.ALL));
        waiting.under(ProposalPolicy.builder()
                        .mayApprove(Map.of(Role.SALES_MANAGER, Percentage.of(99)))
                        .build())
                .when(new Approve())
                .refused("proposal.nobody-may-approve", "100");
    }

    @Test
    void one_that_is_countered_goes_on_being_so() {
        given(adopted(new ClaimedPhase.Countered(Option.none(), Option.none()), STATED, Option.some(DORA)))
                .by(MANAGER)
                .when(new Counter("less", Option.none(), Option.none(), Option.none()))
                .accepted(ProposalEvent.Countered.class);
    }

    @Test
    void where_prices_are_gross_a_net_sum_is_no_price() {
        ProposalEvent.Adopted gross = new ProposalEvent.Adopted(
                day(1),
                Option.some(BELA),
                new ClaimedPhase.Sent(Option.none(), Option.none()),
                new Subject(DEAL, CurrencyUnit.EUR, PriceBasis.GROSS, Option.none()),
                Option.none(),
                STATED,
                Option.none(),
                Attributes.none());

        assertEquals(
                Option.none(), given(gross).phase().dossier().rounds().head().price());
    }

    @Test
    void a_claim_has_its_limits() {
        Instant never = Situation.LATEST.plusSeconds(1);
        given().by(MANAGER)
                .when(adopt(new ClaimedPhase.Sent(Option.some(never), Option.some(LocalDate.MAX)), NO_LINES))
                .invalid(
                        Violation.showing(
                                "sentAt",
                                "out-of-range",
                                "+10000-01-01T00:00:00Z",
                                Situation.EARLIEST,
                                Situation.LATEST),
                        Violation.showing(
                                "validUntil", "out-of-range", "+999999999-12-31", "1900-01-01", "9999-12-29"));
        given().by(MANAGER)
                .when(adopt(
                        new ClaimedPhase.Accepted(Option.some(Instant.MIN)),
                        new ClaimedContents.Stated(Option.some(Money.parse("USD -1.00")))))
                .invalid(
                        Violation.showing(
                                "acceptedAt",
                                "out-of-range",
                                "-1000000000-01-01T00:00:00Z",
                                Situation.EARLIEST,
                                Situation.LATEST),
                        Violation.showing("net", "another-currency", "USD", "EUR"));
        given().by(MANAGER)
                .when(adopt(
                        new ClaimedPhase.Countered(Option.none(), Option.some(LocalDate.MIN)),
                        new ClaimedContents.Lines(List.of(), WholeDiscount.NONE)))
                .invalid(
                        Violation.showing("validUntil", "out-of-range", "-999999999-01-01", "1900-01-01", "9999-12-29"),
                        Violation.of("lines", "none"));
        given().by(MANAGER)
                .when(adopt(
                        new ClaimedPhase.Expired(Option.some(LocalDate.of(1899, 12, 31))),
                        new ClaimedContents.Lines(List.of(line(5)), new WholeDiscount.Amount(money("EUR 95.01")))))
                .invalid(Violation.showing("validUntil", "out-of-range", "1899-12-31", "1900-01-01", "9999-12-29"));
    }
}
