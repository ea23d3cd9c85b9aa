package org.dealwright.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.id.DealId;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.joda.money.Money;

/**
 * A sale, and who is credited for it. Shares of the revenue add up to the sale to the last minor unit: each is rounded
 * down, and what is left over goes by largest remainder, then by member identifier. Overlay is credited besides, each
 * rounded as the plan rounds.
 *
 * @param deal the deal that was won
 * @param amount what it came to, nothing or more
 * @param on the day on which it counts as sold
 * @param tags what sort of sale it was, at most 100
 * @param revenue who shares the revenue, 1 to 100, each once, together 100 %
 * @param overlay who is credited besides, at most 100, each once, whatever that adds up to
 */
public record CreditedSale(
        DealId deal, Money amount, LocalDate on, Set<SaleTag> tags, List<Split> revenue, List<Split> overlay) {
    public CreditedSale {
        Objects.requireNonNull(deal, "deal");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
        tags = Set.copyOf(Objects.requireNonNull(tags, "tags"));
        revenue = List.copyOf(Objects.requireNonNull(revenue, "revenue"));
        overlay = List.copyOf(Objects.requireNonNull(overlay, "overlay"));
    }

    /** A sale of one member's alone. */
    public static CreditedSale of(DealId deal, Money amount, LocalDate on, MemberId seller) {
        return new CreditedSale(deal, amount, on, Set.of(), List.of(new Split(seller, Percent.HUNDRED)), List.of());
    }

    /** With these tags in place of those it had. */
    public CreditedSale tagged(SaleTag... with) {
        return new CreditedSale(deal, amount, on, Set.of(with), revenue, overlay);
    }

    /** With the revenue shared so. */
    public CreditedSale shared(Split... by) {
        return new CreditedSale(deal, amount, on, tags, List.of(by), overlay);
    }

    /** With these credited besides. */
    public CreditedSale overlaid(Split... by) {
        return new CreditedSale(deal, amount, on, tags, revenue, List.of(by));
    }
}
