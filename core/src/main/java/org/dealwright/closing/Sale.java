package org.dealwright.closing;

import io.vavr.control.Option;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CustomerId;
import org.dealwright.id.DealId;
import org.dealwright.id.PersonId;
import org.dealwright.id.ProposalId;
import org.dealwright.process.Check;

/**
 * What an order comes from, and who buys. All of it may be missing.
 *
 * @param deal the deal that was won; none for an order without one
 * @param proposal the proposal that was accepted; none where there was none
 * @param customer the customer who orders; none where they are not known as one yet
 * @param company the company; none for a private buyer, or where it is not known
 * @param person the private buyer; none for a company
 */
public record Sale(
        Option<DealId> deal,
        Option<ProposalId> proposal,
        Option<CustomerId> customer,
        Option<CompanyId> company,
        Option<PersonId> person) {
    /** Nothing is known of it. */
    public static final Sale UNKNOWN =
            new Sale(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    public Sale {
        Check.requireOption("deal", deal);
        Check.requireOption("proposal", proposal);
        Check.requireOption("customer", customer);
        Check.requireOption("company", company);
        Check.requireOption("person", person);
    }

    /** What was sold by a deal. */
    public static Sale by(DealId deal) {
        return new Sale(Option.of(deal), Option.none(), Option.none(), Option.none(), Option.none());
    }

    /** The same, to a company. */
    public Sale to(CompanyId its) {
        return new Sale(deal, proposal, customer, Option.of(its), person);
    }

    /** The same, by an accepted proposal. */
    public Sale accepted(ProposalId its) {
        return new Sale(deal, Option.of(its), customer, company, person);
    }
}
