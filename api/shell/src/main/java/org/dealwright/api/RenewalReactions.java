package org.dealwright.api;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dealwright.api.Reactions.Cause;
import org.dealwright.api.Reactions.Consequence;
import org.dealwright.closing.CancellationReason;
import org.dealwright.closing.Order;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.OrderLine;
import org.dealwright.closing.Sale;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.DealKind;
import org.dealwright.deal.DealOrigin;
import org.dealwright.deal.LossReason;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.OrderId;
import org.dealwright.need.Need;
import org.dealwright.need.NeedId;
import org.dealwright.need.Needs;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerDossier;
import org.dealwright.retention.EndEvent;
import org.dealwright.retention.GrowthEvent;

/** What a customer is sold besides: deals for renewals and for more, and orders that need none. */
final class RenewalReactions {
    private RenewalReactions() {}

    static List<Consequence<?>> dealOpens(Cause<Customer> cause, ContractEvent.RenewalOffered event) {
        return opened(cause, event.deal(), event.by(), DealKind.RENEWAL, its -> its);
    }

    static List<Consequence<?>> dealOpens(Cause<Customer> cause, ContractEvent.RenewalOfferedInTime event) {
        return opened(cause, event.deal(), event.by(), DealKind.RENEWAL, its -> its);
    }

    static List<Consequence<?>> dealOpens(Cause<Customer> cause, GrowthEvent.ExpansionOffered event) {
        return opened(cause, event.deal(), event.by(), DealKind.EXPANSION, its -> only(its, event.needs()));
    }

    private static Needs only(Needs needs, List<NeedId> named) {
        List<Need> those = new ArrayList<>();
        named.forEach(id -> needs.of(id).forEach(those::add));
        return Needs.of(those);
    }

    /** Whoever looks after the customer leads it; where nobody does, whoever offered it. */
    private static List<Consequence<?>> opened(
            Cause<Customer> cause, DealId deal, Option<MemberId> by, DealKind kind, UnaryOperator<Needs> needs) {
        Customer customer = cause.phase(Kind.CUSTOMER);
        return customer.owner()
                .orElse(by)
                .map(leader -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.DEAL,
                        deal,
                        new DealCommand.Open(
                                leader,
                                customer.buyer().company(),
                                kind,
                                new DealOrigin.OfCustomer(
                                        new CustomerId(cause.id()),
                                        customer.dossier().profile().contents()),
                                needs.apply(customer.dossier().needs()),
                                customer.dossier().people(),
                                Attributes.none()))))
                .getOrElse(List.of());
    }

    static List<Consequence<?>> dealCloses(Cause<Customer> cause, ContractEvent.Renewed event) {
        return closed(event.open());
    }

    static List<Consequence<?>> dealCloses(Cause<Customer> cause, ContractEvent.RenewedTacitly event) {
        return closed(event.open());
    }

    static List<Consequence<?>> dealCloses(Cause<Customer> cause, ContractEvent.TermEnded event) {
        return closed(event.open());
    }

    /**
     * Nobody goes on pursuing what whoever has left was to renew or to buy besides. Where time takes them as gone, nobody has
     * said so: what they were to buy besides may still bring them back.
     */
    static List<Consequence<?>> dealsClose(Cause<Customer> cause, EndEvent.Churned event) {
        CustomerDossier left = cause.before().get().dossier();
        List<Consequence<?>> closed = new ArrayList<>();
        left.business().contracts().running().forEach(contract -> closed.addAll(closed(contract.open())));
        left.growth().expansions().forEach(deal -> closed.addAll(closed(Option.some(deal))));
        return closed;
    }

    /** There is nothing left to decide. */
    private static List<Consequence<?>> closed(Option<DealId> open) {
        return open.map(deal -> List.<Consequence<?>>of(new Consequence<>(
                        Kind.DEAL, deal, new DealCommand.Lose(LossReason.NO_DECISION), Deal.Ongoing.class)))
                .getOrElse(List.of());
    }

    static List<Consequence<?>> orderIsPlaced(Cause<Customer> cause, GrowthEvent.Reordered event) {
        List<OrderLine> lines = event.lines().stream()
                .map(line -> new OrderLine(line.product(), line.total()))
                .toList();
        return placed(
                cause,
                new OrderCommand.Place(
                        sale(cause, event.buyer()), event.owner(), event.total(), Option.none(), lines, Option.none()));
    }

    static List<Consequence<?>> orderIsPlaced(Cause<Customer> cause, ContractEvent.Renewed event) {
        return ordered(cause, event.next(), event.buyer(), event.owner());
    }

    static List<Consequence<?>> orderIsPlaced(Cause<Customer> cause, ContractEvent.RenewedTacitly event) {
        if (TacitOrders.isWithoutOrder(event, cause.unit().policy().customer().zone())) {
            return List.of();
        }
        return ordered(cause, event.next(), event.buyer(), event.owner());
    }

    /** What was ordered for terms that have not come about, as notice had been given in time. */
    static List<Consequence<?>> tacitOrdersAreCancelled(Cause<Customer> cause, ContractEvent.NoticeGiven event) {
        LocalDate end = event.notice().endsOn();
        Option<Contract> before =
                cause.before().get().dossier().business().contracts().of(event.term());
        if (!before.exists(contract -> !contract.term().start().isBefore(end))) {
            return List.of();
        }
        ZoneId zone = cause.unit().policy().customer().zone();
        List<Consequence<?>> cancelled = new ArrayList<>();
        for (CustomerId customer : Customers.withAbsorbed(cause.unit(), new CustomerId(cause.id()))) {
            for (OrderId order :
                    TacitOrders.of(cause.unit().happened(Kind.CUSTOMER.stream(customer)), event.term(), end, zone)) {
                cancelled.add(new Consequence<>(
                        Kind.ORDER,
                        order,
                        new OrderCommand.Cancel(CancellationReason.TERM_ENDED),
                        Order.Ongoing.class));
            }
        }
        return cancelled;
    }

    private static List<Consequence<?>> ordered(
            Cause<Customer> cause, ContractTerm next, Buyer buyer, Option<MemberId> owner) {
        return OrderOfTerm.place(
                        next, sale(cause, buyer), owner, cause.unit().policy().order())
                .map(place -> placed(cause, place))
                .getOrElse(List.of());
    }

    private static Sale sale(Cause<Customer> cause, Buyer buyer) {
        return new Sale(
                Option.none(), Option.none(), Option.some(new CustomerId(cause.id())), buyer.company(), buyer.person());
    }

    private static List<Consequence<?>> placed(Cause<Customer> cause, OrderCommand.Place place) {
        return List.of(new Consequence<>(Kind.ORDER, cause.unit().freshOrder(), place));
    }
}
