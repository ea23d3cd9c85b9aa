package org.dealwright.api;

import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.contact.People;
import org.dealwright.deal.DealCommand;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.id.ProspectId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.NeedKind;
import org.dealwright.need.NeedTopic;
import org.dealwright.need.Needs;
import org.dealwright.need.Statement;
import org.dealwright.process.Actor;
import org.dealwright.process.Choice;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.NeedCoverage;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.proposal.SilenceTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals as the shell runs them: what they ask of their deal, what time does, what is listed. */
class ProposalsTest {
    private static final ProposalId ID = new ProposalId("q-1");
    private static final DealId DEAL = new DealId("d-1");
    private static final ProspectId PROSPECT = new ProspectId("p-1");
    private static final NeedId PAPER = new NeedId("n-1");

    private final Office office = new Office();

    @BeforeEach
    void a_deal_that_needs_paper_is_open() {
        open(
                DEAL,
                Needs.of(List.of(Need.of(
                        PAPER,
                        NeedKind.MUST,
                        new NeedTopic("paper"),
                        new Statement(Option.none(), "900 sheets a day", Option.none(), Option.none())))));
    }

    private void open(DealId deal, Needs needs) {
        HandoffPackage contents =
                HandoffPackage.of("Needs paper", needs, List.of(), People.none(), List.of(), "Send a proposal");
        office.process
                .deals()
                .handle(deal, new DealCommand.Open(BOB, Option.none(), Option.of(PROSPECT), Option.some(contents)), AE)
                .get();
    }

    private Either<Refusal, Outcome<Proposal>> give(ProposalCommand<?> command, Actor actor) {
        return office.process.proposals().handle(ID, command, actor);
    }

    private static ProposalCommand.Draft draft(DealId deal, String price) {
        return new ProposalCommand.Draft(
                deal,
                CurrencyUnit.EUR,
                Wording.of(LineRequest.of(new ProductId("paper-80"), 10, Money.parse("EUR 10.00"))
                        .at(Money.parse(price))
                        .answering(PAPER)));
    }

    private static String why(Either<Refusal, Outcome<Proposal>> answer) {
        return answer.getLeft().explain(Locale.ENGLISH);
    }

    @Test
    void a_proposal_goes_from_its_draft_to_its_acceptance() {
        give(draft(DEAL, "EUR 8.00"), AE).get();
        assertTrue(why(give(new ProposalCommand.Send(LocalDate.of(2026, 3, 6)), AE))
                .contains("approval for 20 % is needed from: a sales manager"));
        give(new ProposalCommand.RequestApproval(), AE).get();
        give(new ProposalCommand.Approve(), MANAGER).get();
        give(new ProposalCommand.Send(LocalDate.of(2026, 3, 6)), AE).get();
        Proposal accepted = give(new ProposalCommand.Accept(1), AE).get().state();

        assertInstanceOf(Proposal.Accepted.class, accepted);
        assertEquals(Option.some(Money.parse("EUR 80.00")), accepted.dossier().net());
        assertEquals(5, office.process.proposals().history(ID).size());
    }

    @Test
    void what_it_asks_of_its_deal_is_answered() {
        assertTrue(why(give(draft(new DealId("d-9"), "EUR 9.00"), AE)).startsWith("There is no deal \"d-9\"."));
        open(new DealId("d-2"), Needs.none());
        assertTrue(why(give(draft(new DealId("d-2"), "EUR 9.00"), AE)).startsWith("No need is recorded"));
        assertTrue(why(give(draft(DEAL, "EUR 9.00"), Actor.of(new MemberId("eve"), AE.roles())))
                .startsWith("The deal is owned by bob."));
    }

    @Test
    void the_options_of_a_proposal_are_asked_with_what_is_known_of_its_deal() {
        give(draft(DEAL, "EUR 8.00"), AE).get();
        give(new ProposalCommand.RequestApproval(), AE).get();

        Choice approve = office.process.proposals().options(ID, MANAGER).stream()
                .filter(choice -> choice.command().equals("approve"))
                .findAny()
                .orElseThrow();
        assertTrue(approve.isOpen());
    }

    @Test
    void needs_covered_and_left_open_are_shown_before_it_is_sent() {
        give(draft(DEAL, "EUR 9.00"), AE).get();

        NeedCoverage coverage = office.process.proposals().coverage(ID).get();

        assertEquals(List.of(PAPER), coverage.covered().stream().map(Need::id).toList());
        assertEquals(List.of(), coverage.mustsLeftOpen());
        assertTrue(office.process.proposals().coverage(new ProposalId("q-9")).isEmpty());
    }

    @Test
    void it_expires_by_itself_at_midnight_of_its_last_day() {
        Office quiet = new Office(
                new InMemoryJournal(),
                SalesPolicy.defaults()
                        .with(ProposalPolicy.builder()
                                .silence(SilenceTerms.NONE)
                                .draftsWithoutNeed(true)
                                .build()));
        quiet.process
                .deals()
                .handle(DEAL, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), AE)
                .get();
        ProposalCommand.Draft plain = new ProposalCommand.Draft(
                DEAL,
                CurrencyUnit.EUR,
                Wording.of(LineRequest.of(new ProductId("paper-80"), 10, Money.parse("EUR 10.00"))));
        quiet.process.proposals().handle(ID, plain, AE).get();
        quiet.process
                .proposals()
                .handle(ID, new ProposalCommand.Send(LocalDate.of(2026, 3, 2)), AE)
                .get();

        quiet.pass(Duration.ofHours(15));
        assertTrue(quiet.process
                .proposals()
                .handle(ID, new ProposalCommand.Accept(1), AE)
                .getLeft()
                .explain(Locale.ENGLISH)
                .contains("does not go with the phase \"expired\""));
        quiet.process.letTimeAct();

        assertInstanceOf(
                Proposal.Expired.class, quiet.process.proposals().find(ID).get());
        quiet.process
                .proposals()
                .handle(ID, new ProposalCommand.AcceptLate("they were away"), MANAGER)
                .get();
    }

    @Test
    void its_owner_is_reminded_of_a_silence_and_it_is_listed_by_owner_and_phase() {
        give(draft(DEAL, "EUR 9.00"), AE).get();
        office.pass(Duration.ofDays(3));

        assertEquals(
                List.of("proposal.owner-reminded"),
                office.process.letTimeAct().recorded().stream().map(Kind::name).toList());
        assertEquals(
                List.of(ID),
                office.process.proposals().list(Query.all().ownedBy(BOB).inPhase("draft")).entries().stream()
                        .map(Listed::id)
                        .toList());
    }

    @Test
    void everything_that_somebody_works_on_is_passed_on() {
        MemberId eve = new MemberId("eve");
        give(draft(DEAL, "EUR 9.00"), AE).get();
        office.process
                .proposals()
                .handle(new ProposalId("q-2"), draft(DEAL, "EUR 9.50"), AE)
                .get();

        assertEquals(
                2, office.process.proposals().reassignAll(BOB, eve, MANAGER).size());
        assertEquals(
                2,
                office.process
                        .proposals()
                        .list(Query.all().ownedBy(eve))
                        .entries()
                        .size());
    }

    @Test
    void a_journal_that_is_read_again_says_the_same() {
        InMemoryJournal journal = new InMemoryJournal();
        Office first = new Office(journal);
        first.process
                .deals()
                .handle(DEAL, new DealCommand.Open(BOB, Option.none(), Option.none(), Option.none()), MANAGER)
                .get();
        SalesPolicy policy = SalesPolicy.defaults()
                .with(ProposalPolicy.builder().draftsWithoutNeed(true).build());
        ProposalCommand.Draft plain = new ProposalCommand.Draft(
                DEAL,
                CurrencyUnit.EUR,
                Wording.of(LineRequest.of(new ProductId("paper-80"), 10, Money.parse("EUR 10.00"))));
        Office second = new Office(journal, policy);
        second.process.proposals().handle(ID, plain, AE).get();

        assertEquals(
                second.process.proposals().find(ID),
                new Office(journal, policy).process.proposals().find(ID));
    }
}
