package org.dealwright.api;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealKind;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.retention.AgreedPrices;
import org.dealwright.retention.Arrival;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.ContractCommand;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.DealResult;
import org.dealwright.retention.EndCommand;
import org.dealwright.retention.TermId;
import org.dealwright.retention.UncheckedTerm;

/**
 * What follows for customers from a deal that ends: whoever buys for the first time arrives; whoever is a customer takes note,
 * and one who had left comes back.
 *
 * <p>A win that is annulled is noted: a term by which it renewed a contract is taken back, and the contract waits for the
 * deal again. Who arrived or came back by it stays, and the contract that it began: whoever looks after them ends it.
 */
final class CustomerReactions {
    private CustomerReactions() {}

    /** Whoever sold looks after them until the handoff is taken out of the queue. */
    static List<Consequence<?>> arrives(Cause<Deal> cause, DealEvent.Won event) {
        Deal deal = cause.phase(Kind.DEAL);
        CustomerOfDeal customer = customerOf(cause, event);
        if (customer.known().isDefined() || customer.seller(event).isEmpty()) {
            return List.of();
        }
        DealId id = new DealId(cause.id());
        CustomerPolicy policy = cause.unit().policy().customer();
        LocalDate start = LocalDate.ofInstant(event.at(), policy.zone());
        SoldByWin sold = SoldByWin.by(CustomerOfDeal.proposal(cause.unit(), event));
        ArrivalCommand.Welcome welcome = new ArrivalCommand.Welcome(
                new Arrival(id, customer.buyer(), customer.seller(event).get()),
                Option.none(),
                contents(deal),
                sold.term(new TermId(id.value()), start).toJavaList(),
                sold.prices(),
                sold.supplies(deal.dossier().needs(), start, policy.handoff().hours()),
                Attributes.none());
        return List.of(new Consequence<>(Kind.CUSTOMER, customer.arriving(), welcome));
    }

    /** What is known now, with what was said where it was handed over before. */
    private static HandoffPackage contents(Deal deal) {
        HandoffPackage facts = HandoffPackage.ofFacts(
                deal.dossier().needs(), List.of(), deal.dossier().people());
        List<String> promised =
                deal.promised().stream().limit(Check.LIST_LENGTH).toList();
        return deal.contents()
                .map(said -> said.with(facts.needs(), said.evidence(), facts.people()))
                .getOrElse(facts)
                .promising(promised);
    }

    /**
     * A customer books what was sold, with its prices and when it runs out. Of one who has left the contract is booked as they
     * come back, and only once; what is noted before that is there by then.
     */
    static List<Consequence<?>> notesWin(Cause<Deal> cause, DealEvent.Won event) {
        Option<CustomerId> known = customerOf(cause, event).known();
        if (known.isEmpty()) {
            return List.of();
        }
        SoldByWin byWin = SoldByWin.by(CustomerOfDeal.proposal(cause.unit(), event));
        CustomerPolicy policy = cause.unit().policy().customer();
        ContractCommand.NoteDeal note = new ContractCommand.NoteDeal(
                new DealId(cause.id()),
                DealResult.WON,
                isGone(cause, known.get()) ? Option.none() : sold(cause, event, known.get()),
                byWin.prices(),
                byWin.supplies(
                        cause.phase(Kind.DEAL).dossier().needs(),
                        LocalDate.ofInstant(event.at(), policy.zone()),
                        policy.handoff().hours()));
        return List.of(new Consequence<>(Kind.CUSTOMER, known.get(), note));
    }

    /** Whoever had left comes back by what they bought, with the contract for what recurs, unless that is over by then. */
    static List<Consequence<?>> comesBack(Cause<Deal> cause, DealEvent.Won event) {
        Option<CustomerId> known = customerOf(cause, event).known();
        if (known.isEmpty() || !isGone(cause, known.get())) {
            return List.of();
        }
        Instant left = phase(cause, known.get()).since();
        LocalDate day = LocalDate.ofInstant(
                event.at().isAfter(left) ? event.at() : left,
                cause.unit().policy().customer().zone());
        Option<ContractTerm> term =
                sold(cause, event, known.get()).filter(one -> one.end().isAfter(day));
        EndCommand.WinBack back =
                new EndCommand.WinBack(term.map(CustomerReactions::unchecked), Option.some(new DealId(cause.id())));
        return List.of(new Consequence<>(Kind.CUSTOMER, known.get(), back));
    }

    private static UncheckedTerm unchecked(ContractTerm term) {
        return new UncheckedTerm(term.id(), term.start(), term.months(), term.notice(), term.tacit(), term.recurring());
    }

    /** A renewal or an expansion that was not sold; other deals of theirs are none of their business. */
    static List<Consequence<?>> notesLoss(Cause<Deal> cause, DealEvent.Lost event) {
        CustomerOfDeal customer = customerOf(cause);
        return customer.isWithACustomer() ? noted(cause, customer, DealResult.LOST) : List.of();
    }

    /** A renewal that is pursued again is waited for again. */
    static List<Consequence<?>> notesReopening(Cause<Deal> cause, DealEvent.Reopened event) {
        return cause.phase(Kind.DEAL).dossier().profile().kind().contains(DealKind.RENEWAL)
                ? noted(cause, customerOf(cause), DealResult.REOPENED)
                : List.of();
    }

    static List<Consequence<?>> notesAnnulment(Cause<Deal> cause, DealEvent.WinAnnulled event) {
        return noted(cause, customerOf(cause), DealResult.ANNULLED);
    }

    private static List<Consequence<?>> noted(Cause<Deal> cause, CustomerOfDeal customer, DealResult result) {
        return customer.known()
                .map(known -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.CUSTOMER,
                        known,
                        new ContractCommand.NoteDeal(
                                new DealId(cause.id()), result, Option.none(), AgreedPrices.NONE))))
                .getOrElse(List.of());
    }

    /**
     * The contract that was sold: of a renewal, the one that it renews. Where that goes on without the deal meanwhile, by its
     * tacit clause, by hand, or by the same deal won before, the customer books none. Without lines it is for what the deal
     * was won for, over as many months as the last term, and as before where nobody said for how much.
     */
    private static Option<ContractTerm> sold(Cause<Deal> cause, DealEvent.Won event, CustomerId customer) {
        DealId deal = new DealId(cause.id());
        Option<TermId> offered = event.kind().contains(DealKind.RENEWAL)
                ? RenewalOfDeal.offeredFor(cause.unit(), customer, deal)
                : Option.none();
        LocalDate start =
                LocalDate.ofInstant(event.at(), cause.unit().policy().customer().zone());
        SoldByWin sold = SoldByWin.by(CustomerOfDeal.proposal(cause.unit(), event));
        return sold.hasLines() || offered.isEmpty()
                ? sold.term(offered.getOrElse(() -> new TermId(deal.value())), start)
                : RenewalOfDeal.awaitedTerm(cause.unit(), customer, deal, event.value());
    }

    private static boolean isGone(Cause<Deal> cause, CustomerId customer) {
        return Customers.afterTime(cause.unit(), customer).exists(Customer.Churned.class::isInstance);
    }

    private static Customer phase(Cause<Deal> cause, CustomerId customer) {
        return cause.unit()
                .load(Kind.CUSTOMER, Kind.CUSTOMER.stream(customer))
                .state
                .get();
    }

    private static CustomerOfDeal customerOf(Cause<Deal> cause, DealEvent.Won event) {
        return CustomerOfDeal.of(cause.unit(), new DealId(cause.id()), cause.phase(Kind.DEAL), event);
    }

    private static CustomerOfDeal customerOf(Cause<Deal> cause) {
        return new CustomerOfDeal(cause.unit(), new DealId(cause.id()), cause.phase(Kind.DEAL), Option.none());
    }
}
