package org.dealwright.api;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dealwright.deal.Deal;
import org.dealwright.deal.DealEvent;
import org.dealwright.deal.DealOrigin;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.Proposal;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.Customer;

/**
 * Whose a deal is: the customer's for whom it was opened, else theirs who arrived by it or by the whole of which it is a part,
 * else the same buyer's. What the answer rests on must still be so when it is recorded; and who is none must not have become
 * one meanwhile.
 */
final class CustomerOfDeal {
    private final Unit unit;
    private final DealId id;
    private final Deal deal;
    private final Option<Proposal> accepted;

    /**
     * A deal.
     *
     * @param accepted the proposal that was accepted; none where none was
     */
    CustomerOfDeal(Unit unit, DealId id, Deal deal, Option<Proposal> accepted) {
        this.unit = unit;
        this.id = id;
        this.deal = deal;
        this.accepted = accepted;
    }

    /** The deal that was won. */
    static CustomerOfDeal of(Unit unit, DealId id, Deal deal, DealEvent.Won won) {
        return new CustomerOfDeal(unit, id, deal, proposal(unit, won));
    }

    /** The proposal by which it was won; none where there was none, or it is not recorded here. */
    static Option<Proposal> proposal(Unit unit, DealEvent.Won won) {
        return won.proposal().flatMap(proposal -> unit.load(Kind.PROPOSAL, Kind.PROPOSAL.stream(proposal)).state);
    }

    /** Who buys; a private buyer is whoever accepted. */
    Buyer buyer() {
        if (deal.company().isDefined()) {
            return Buyer.of(deal.company().get());
        }
        return acceptor().map(Buyer::of).getOrElse(Buyer.UNKNOWN);
    }

    private Option<PersonId> acceptor() {
        return accepted.getOrNull() instanceof Proposal.Accepted its ? its.by() : Option.none();
    }

    /** The customer, as whom they go on today; none where they are none yet, or are not recorded here. */
    Option<CustomerId> known() {
        Map<DealId, Deal> chain = chain();
        Option<CustomerId> named = named(chain);
        if (named.isDefined()) {
            return Customers.goingOn(unit, named.get());
        }
        for (DealId part : chain.keySet()) {
            Option<CustomerId> arrived = found(index -> index.customerBy(part));
            if (arrived.isDefined()) {
                return arrived;
            }
        }
        return deal.company().isDefined()
                ? found(index -> index.customerOf(deal.company().get()))
                : acceptor().flatMap(person -> found(index -> index.customerAs(person)));
    }

    private Option<CustomerId> found(Unit.Premise question) {
        return found(unit, question);
    }

    /** The customer that somebody is, who must then stay one; none where they are none, or have left. */
    static Option<CustomerId> of(Unit unit, Buyer buyer) {
        return buyer.company()
                .flatMap(company -> found(unit, index -> index.customerOf(company)))
                .orElse(() -> buyer.person().flatMap(person -> found(unit, index -> index.customerAs(person))))
                .filter(id ->
                        unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(id)).state.getOrNull()
                                instanceof Customer.Ongoing);
    }

    private static Option<CustomerId> found(Unit unit, Unit.Premise question) {
        Option<StreamId> stream = unit.ask(question::contradicted);
        if (stream.isEmpty()) {
            unit.restOn(question);
        }
        return stream.flatMap(one -> Customers.goingOn(unit, new CustomerId(one.id())));
    }

    /** As whom they are known once it is won: whoever is no customer yet arrives, under the identifier that the deal names. */
    Option<CustomerId> afterWin(DealEvent.Won won) {
        return known().orElse(() -> seller(won).map(seller -> arriving()));
    }

    /** The identifier under which they arrive. */
    CustomerId arriving() {
        return named(chain()).getOrElse(() -> unit.arriving(id));
    }

    /** Who sold: whoever leads it, else whoever won it. */
    Option<MemberId> seller(DealEvent.Won won) {
        return deal.owner().orElse(won.by());
    }

    /** Whether it is with somebody who is a customer already, by where it came from or by what it is about. */
    boolean isWithACustomer() {
        return named(chain()).isDefined() || deal.dossier().profile().kind().exists(kind -> kind.isWithACustomer());
    }

    private static Option<CustomerId> named(Map<DealId, Deal> chain) {
        for (Deal part : chain.values()) {
            if (part.dossier().profile().origin() instanceof DealOrigin.OfCustomer of) {
                return Option.some(of.customer());
            }
        }
        return Option.none();
    }

    /** The deal, and what it was split from, up to the whole; one that says it is a part of itself is the whole. */
    private Map<DealId, Deal> chain() {
        Map<DealId, Deal> chain = new LinkedHashMap<>();
        Set<DealId> seen = new HashSet<>(Set.of(id));
        chain.put(id, deal);
        Deal part = deal;
        while (part != null
                && part.dossier().profile().origin() instanceof DealOrigin.OfSplit of
                && seen.add(of.deal())) {
            part = unit.load(Kind.DEAL, Kind.DEAL.stream(of.deal())).state.getOrNull();
            if (part != null) {
                chain.put(of.deal(), part);
            }
        }
        return chain;
    }
}
