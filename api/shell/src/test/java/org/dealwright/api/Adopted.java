package org.dealwright.api;

import io.vavr.control.Option;
import java.util.List;
import org.dealwright.closing.ClaimedMoney;
import org.dealwright.closing.ClaimedOrder;
import org.dealwright.closing.OrderCommand;
import org.dealwright.closing.Sale;
import org.dealwright.deal.ClaimedDeal;
import org.dealwright.deal.DealCommand;
import org.dealwright.deal.Forecast;
import org.dealwright.id.DealId;
import org.dealwright.id.ProductId;
import org.dealwright.process.Attributes;
import org.dealwright.process.MemberId;
import org.dealwright.proposal.ClaimedContents;
import org.dealwright.proposal.ClaimedPhase;
import org.dealwright.proposal.LineRequest;
import org.dealwright.proposal.PriceBasis;
import org.dealwright.proposal.ProposalCommand;
import org.dealwright.proposal.WholeDiscount;
import org.dealwright.retention.ArrivalCommand;
import org.dealwright.retention.Buyer;
import org.dealwright.retention.ClaimedBusiness;
import org.dealwright.retention.ClaimedCustomer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What another system knows, as it is brought in: in any phase, with or without an owner. */
final class Adopted {
    private static final Money HUNDRED = Money.of(CurrencyUnit.EUR, 100);

    private Adopted() {}

    static DealCommand.Adopt deal(ClaimedDeal claim, Option<MemberId> owner) {
        return new DealCommand.Adopt(
                claim, Option.none(), Option.none(), owner, Option.none(), Forecast.NONE, Attributes.none());
    }

    /** A proposal of one line, at its list price. */
    static ProposalCommand.Adopt proposal(ClaimedPhase claim, DealId deal, Option<MemberId> owner) {
        return new ProposalCommand.Adopt(
                claim,
                deal,
                CurrencyUnit.EUR,
                PriceBasis.NET,
                owner,
                new ClaimedContents.Lines(
                        List.of(LineRequest.of(new ProductId("paper"), 1, HUNDRED)), WholeDiscount.NONE),
                Attributes.none());
    }

    static OrderCommand.Adopt order(ClaimedOrder claim, Option<MemberId> owner) {
        return new OrderCommand.Adopt(
                claim,
                Sale.UNKNOWN,
                owner,
                Option.none(),
                new ClaimedMoney(HUNDRED, Option.none(), List.of(), Option.none()),
                Attributes.none());
    }

    /** A customer of whom nothing else is known. */
    static ArrivalCommand.Adopt customer(ClaimedCustomer claim, Option<MemberId> owner) {
        return new ArrivalCommand.Adopt(
                claim, Buyer.UNKNOWN, owner, Option.none(), ClaimedBusiness.UNKNOWN, Attributes.none());
    }
}
