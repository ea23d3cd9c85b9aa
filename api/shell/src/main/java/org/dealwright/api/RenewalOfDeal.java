package org.dealwright.api;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.dealwright.deal.RenewalStanding;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.process.Event;
import org.dealwright.retention.Contract;
import org.dealwright.retention.ContractEvent;
import org.dealwright.retention.Contracts;
import org.dealwright.retention.Customer;
import org.dealwright.retention.CustomerEvent;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.retention.TermId;

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
