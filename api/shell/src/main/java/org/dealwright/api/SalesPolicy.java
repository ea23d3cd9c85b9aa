package org.dealwright.api;

import java.util.Objects;
import org.dealwright.closing.OrderPolicy;
import org.dealwright.consent.ConsentPolicy;
import org.dealwright.deal.DealPolicy;
import org.dealwright.proposal.ProposalPolicy;
import org.dealwright.prospect.ProspectPolicy;
import org.dealwright.retention.CustomerPolicy;
import org.dealwright.team.TeamPolicy;

/** The policies of all life cycles. Immutable and thread-safe. */
public final class SalesPolicy {
    private static final SalesPolicy DEFAULTS = new SalesPolicy(
            ProspectPolicy.defaults(),
            DealPolicy.defaults(),
            ProposalPolicy.defaults(),
            OrderPolicy.defaults(),
            CustomerPolicy.defaults(),
            ConsentPolicy.defaults(),
            TeamPolicy.defaults());

    private final ProspectPolicy prospect;
    private final DealPolicy deal;
    private final ProposalPolicy proposal;
    private final OrderPolicy order;
    private final CustomerPolicy customer;
    private final ConsentPolicy consent;
    private final TeamPolicy team;

    private SalesPolicy(
            ProspectPolicy prospect,
            DealPolicy deal,
            ProposalPolicy proposal,
            OrderPolicy order,
            CustomerPolicy customer,
            ConsentPolicy consent,
            TeamPolicy team) {
        this.prospect = Objects.requireNonNull(prospect, "prospect");
        this.deal = Objects.requireNonNull(deal, "deal");
        this.proposal = Objects.requireNonNull(proposal, "proposal");
        this.order = Objects.requireNonNull(order, "order");
        this.customer = Objects.requireNonNull(customer, "customer");
        this.consent = Objects.requireNonNull(consent, "consent");
        this.team = Objects.requireNonNull(team, "team");
    }

    /** Every default. */
    public static SalesPolicy defaults() {
        return DEFAULTS;
    }

    /** The same, with other rules for prospects. */
    public SalesPolicy with(ProspectPolicy changed) {
        return new SalesPolicy(changed, deal, proposal, order, customer, consent, team);
    }

    /** The same, with other rules for deals. */
    public SalesPolicy with(DealPolicy changed) {
        return new SalesPolicy(prospect, changed, proposal, order, customer, consent, team);
    }

    /** The same, with other rules for proposals. */
    public SalesPolicy with(ProposalPolicy changed) {
        return new SalesPolicy(prospect, deal, changed, order, customer, consent, team);
    }

    /** The same, with other rules for orders. */
    public SalesPolicy with(OrderPolicy changed) {
        return new SalesPolicy(prospect, deal, proposal, changed, customer, consent, team);
    }

    /** The same, with other rules for customers. */
    public SalesPolicy with(CustomerPolicy changed) {
        return new SalesPolicy(prospect, deal, proposal, order, changed, consent, team);
    }

    /** The same, with other rules for consent. */
    public SalesPolicy with(ConsentPolicy changed) {
        return new SalesPolicy(prospect, deal, proposal, order, customer, changed, team);
    }

    /** The same, with other rules for the team. */
    public SalesPolicy with(TeamPolicy changed) {
        return new SalesPolicy(prospect, deal, proposal, order, customer, consent, changed);
    }

    /** The rules for prospects. */
    public ProspectPolicy prospect() {
        return prospect;
    }

    /** The rules for deals. */
    public DealPolicy deal() {
        return deal;
    }

    /** The rules for proposals. */
    public ProposalPolicy proposal() {
        return proposal;
    }

    /** The rules for orders. */
    public OrderPolicy order() {
        return order;
    }

    /** The rules for customers. */
    public CustomerPolicy customer() {
        return customer;
    }

    /** The rules for consent. */
    public ConsentPolicy consent() {
        return consent;
    }

    /** The rules for the team. */
    public TeamPolicy team() {
        return team;
    }
}
