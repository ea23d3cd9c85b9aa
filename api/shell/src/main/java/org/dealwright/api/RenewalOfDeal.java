package org.dealwright.api;

import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.dealwright.deal.RenewalStanding;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.process.Event;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.ContractTerm;
import org.dealwright.retention.Contracts;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.RecurringAmount;
import org.dealwright.retention.TermId;
import org.joda.money.Money;

/** The contract for whose renewal a deal was opened, and how it stands now. */
final class RenewalOfDeal {
    private RenewalOfDeal() {}

    /**
     * How it stands once time has done what is due on the customer, who must then stay as they are.
     *
     * @param named the customer for whom the deal was opened, who may have been merged since
     */
    static RenewalStanding standing(Unit unit, CustomerId named, DealId deal) {
        Option<CustomerId> known = Customers.goingOn(unit, named);
        if (known.isEmpty()) {
            return RenewalStanding.AWAITED;
        }
        Unit.Loaded<CustomerId, Customer, CustomerEvent, CustomerPolicy> customer =
                unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(known.get()));
        if (unit.letTimeAct(customer, unit.now()).isDefined()) {
            return RenewalStanding.UNSETTLED;
        }
        Contracts contracts = customer.state.get().dossier().business().contracts();
        for (Contract contract : contracts.running()) {
            if (contract.renewal().exists(its -> its.deal().equals(deal))) {
                return RenewalStanding.AWAITED;
            }
            if (contract.isBookedBy(deal)) {
                return contract.term().start().isAfter(today(unit)) ? RenewalStanding.BOOKED : RenewalStanding.BEGUN;
            }
        }
        return offeredFor(unit, known.get(), deal)
                .map(term -> contracts.of(term).isDefined() ? RenewalStanding.SETTLED : RenewalStanding.OVER)
                .getOrElse(RenewalStanding.AWAITED);
    }

    /**
     * The term that is booked by a win without lines: as long as the last, for what the deal was won for, or as before where
     * nobody said for how much; none where no contract waits for the deal.
     */
    static Option<ContractTerm> awaitedTerm(Unit unit, CustomerId customer, DealId deal, Option<Money> value) {
        return unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(customer))
                .state
                .flatMap(its -> Option.ofOptional(its.dossier().business().contracts().running().stream()
                        .filter(contract -> contract.open().contains(deal))
                        .map(Contract::term)
                        .filter(term -> term.end().getYear() <= SoldByWin.LAST_YEAR)
                        .findFirst()))
                .map(ContractTerm::next)
                .map(next -> value.map(whole -> stated(next, whole)).getOrElse(next));
    }

    /** When the term begins that a win with lines books; none where no contract waits for the deal, or they have left. */
    static Option<LocalDate> awaitedStart(Unit unit, CustomerId customer, DealId deal) {
        return unit.load(Kind.CUSTOMER, Kind.CUSTOMER.stream(customer))
                .state
                .filter(Customer.Ongoing.class::isInstance)
                .flatMap(its -> awaitedTerm(unit, customer, deal, Option.none()))
                .map(ContractTerm::start);
    }

    /** A term as long for another amount in all: paid by the same period where that comes out even, else for the whole. */
    private static ContractTerm stated(ContractTerm term, Money whole) {
        int period = term.recurring().map(RecurringAmount::months).getOrElse(term::months);
        int periods = term.months() / period;
        boolean even = term.months() % period == 0 && whole.getAmountMinorLong() % periods == 0;
        RecurringAmount amount = even
                ? new RecurringAmount(whole.dividedBy(periods, RoundingMode.UNNECESSARY), period)
                : new RecurringAmount(whole, term.months());
        return new ContractTerm(
                term.id(),
                term.start(),
                term.months(),
                term.notice(),
                term.tacit(),
                Option.some(amount),
                term.anchor());
    }

    private static LocalDate today(Unit unit) {
        return LocalDate.ofInstant(unit.now(), unit.policy().customer().zone());
    }

    /**
     * The contract for whose renewal the deal was opened, whether or not it waits for it still: by the customer, or by one of
     * those who turned out to be the same.
     */
    static Option<TermId> offeredFor(Unit unit, CustomerId customer, DealId deal) {
        for (CustomerId one : Customers.withAbsorbed(unit, customer)) {
            for (Event event : unit.happened(Kind.CUSTOMER.stream(one))) {
                if (event instanceof ContractEvent.RenewalOffered offered
                        && offered.deal().equals(deal)) {
                    return Option.some(offered.term());
                }
                if (event instanceof ContractEvent.RenewalOfferedInTime offered
                        && offered.deal().equals(deal)) {
                    return Option.some(offered.term());
                }
            }
        }
        return Option.none();
    }
}
