package org.dealwright.metrics.recorded;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import org.dealwright.deal.DealKind;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProductId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.prospect.Source;
import org.dealwright.team.TeamName;

/**
 * What facts about a prospect, a deal or a customer can be grouped by, as it is now, or at the instant that was asked for.
 *
 * <p>It does not say whose something was when a fact came about: where a deal is given to another, or a member changes team, their
 * past facts go along, and so do the figures of a period that is over. {@link FactOptions#asHappenedBy} or {@link
 * FactOptions#asKnownAt} tells them as they stood.
 *
 * @param owner whose it is; none where nobody's
 * @param team the owner's team; none where nobody knows
 * @param source where it came from: of a deal, or a customer, the source of its prospect; none where nobody knows
 * @param kind what a deal is about; none for others, or where nobody knows
 * @param company the company; none for a private buyer, or where it is not known
 * @param products what was offered, each once, by identifier; empty where nothing was
 * @param attributes the embedder's own fields
 * @param adopted whether it began in another system
 */
public record Particulars(
        Option<MemberId> owner,
        Option<TeamName> team,
        Option<Source> source,
        Option<DealKind> kind,
        Option<CompanyId> company,
        List<ProductId> products,
        Attributes attributes,
        boolean adopted) {
    public Particulars {
        Check.requireOption("owner", owner);
        Check.requireOption("team", team);
        Check.requireOption("source", source);
        Check.requireOption("kind", kind);
        Check.requireOption("company", company);
        products = List.copyOf(Objects.requireNonNull(products, "products"));
        Objects.requireNonNull(attributes, "attributes");
    }
}
