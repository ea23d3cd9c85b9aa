package org.dealwright.api;

import static org.dealwright.api.Office.ACME;
import static org.dealwright.api.Office.AE;
import static org.dealwright.api.Office.BOB;
import static org.dealwright.api.Office.MANAGER;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.id.ProductId;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.Proposal;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.ProposalCommand.Wording;
import org.dealwright.proposal.ProposalPolicy;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A deal of Bob's with Acme, under test from its first proposal to its last payment; proposals need no need. */
final class Selling {
    static final DealId DEAL = new DealId("d");
    static final ProposalId ONE = new ProposalId("one");
    static final ProposalId TWO = new ProposalId("two");
    static final OrderId ORDER = new OrderId("order-1");
    static final Actor BANK = Actor.of(new MemberId("bank"), Role.INTEGRATION);
    static final SalesPolicy POLICY = SalesPolicy.defaults()
            .with(ProposalPolicy.builder().draftsWithoutNeed(true).build());

    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    final FailingJournal journal;
    final Office office;

    Selling() {
        this(POLICY);
    }

    Selling(SalesPolicy policy) {
        this(new FailingJournal(new InMemoryJournal()), policy);
    }

    private Selling(FailingJournal journal, SalesPolicy policy) {
        this.journal = journal;
        office = new Office(journal, policy);
    }

    /** The same journal in a new process, which has to read what it needs. */
    Selling restarted() {
        return new Selling(journal, POLICY);
    }

    static Money euros(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    Selling opened() {
        return opened(DEAL);
    }

    Selling opened(DealId deal) {
        office.process
                .deals()
                .handle(deal, new DealCommand.Open(BOB, Option.of(ACME), Option.none(), Option.none()), AE)
                .get();
        return this;
    }

    Selling drafted(ProposalId proposal, LineRequest... lines) {
        return drafted(DEAL, proposal, lines);
    }

    Selling drafted(DealId deal, ProposalId proposal, LineRequest... lines) {
        give(proposal, new ProposalCommand.Draft(deal, CurrencyUnit.EUR, Wording.of(lines)))
                .get();
        return this;
    }

    Selling drafted(DealId deal, ProposalId proposal, int net) {
        return drafted(deal, proposal, LineRequest.of(new ProductId("paper"), 1, euros(net)));
    }

    /** One line of that net. */
    Selling drafted(ProposalId proposal, int net) {
        return drafted(proposal, LineRequest.of(new ProductId("paper"), 1, euros(net)));
    }

    Selling sent(ProposalId proposal) {
        return sent(proposal, FRIDAY);
    }

    Selling sent(ProposalId proposal, LocalDate validUntil) {
        give(proposal, new ProposalCommand.Send(validUntil)).get();
        return this;
    }

    Selling accepted(ProposalId proposal) {
        give(proposal, new ProposalCommand.Accept(1)).get();
        return this;
    }

    Selling won() {
        give(new DealCommand.Win()).get();
        return this;
    }

    /** A proposal of that net is sent and accepted, and the deal won by it. */
    Selling wonFor(int net) {
        return opened().drafted(ONE, net).sent(ONE).accepted(ONE).won();
    }

    Either<Refusal, Outcome<Deal>> give(DealCommand<?> command) {
        return give(command, AE);
    }

    Either<Refusal, Outcome<Deal>> give(DealCommand<?> command, Actor actor) {
        return office.process.deals().handle(DEAL, command, actor);
    }

    Either<Refusal, Outcome<Proposal>> give(ProposalId proposal, ProposalCommand<?> command) {
        return office.process.proposals().handle(proposal, command, AE);
    }

    Either<Refusal, Outcome<Proposal>> manage(ProposalId proposal, ProposalCommand<?> command) {
        return office.process.proposals().handle(proposal, command, MANAGER);
    }

    Either<Refusal, Outcome<Order>> give(OrderCommand<?> command) {
        return office.process.orders().handle(ORDER, command, BANK);
    }

    Either<Refusal, Outcome<Order>> manage(OrderCommand<?> command) {
        return office.process.orders().handle(ORDER, command, MANAGER);
    }

    Deal deal() {
        return office.process.deals().find(DEAL).get();
    }

    Proposal proposal(ProposalId id) {
        return office.process.proposals().find(id).get();
    }

    Order order() {
        return office.process.orders().find(ORDER).get();
    }

    /** The stable names of what has happened to the deal, from an event on. */
    List<String> happenedToDeal(int from) {
        return office.process.deals().history(DEAL).stream()
                .skip(from)
                .map(Kind::name)
                .toList();
    }

    /** What an outcome recorded, in stable names, with whose it was. */
    static List<String> recorded(Outcome<?> outcome) {
        return outcome.recorded().stream()
                .map(one -> one.stream().id() + " " + Kind.name(one))
                .toList();
    }
}
