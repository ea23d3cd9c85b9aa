package org.dealwright.deal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;

/**
 * What a deal is about and where it came from.
 *
 * @param company the company; none for a private buyer, or where it is not known
 * @param kind what it is about; none only where it was adopted and the other system did not say
 * @param origin where it came from
 * @param openedAt when it was opened; none only where it was adopted and the other system did not say
 * @param attached the prospects that turned out to be part of it, the latest first
 * @param attributes the embedder's custom fields
 * @param adoptedAs the phase another system claimed; none where the deal began here
 */
public record DealProfile(
        Option<CompanyId> company,
        Option<DealKind> kind,
        DealOrigin origin,
        Option<Instant> openedAt,
        List<ProspectId> attached,
        Attributes attributes,
        Option<ClaimedDeal> adoptedAs) {
    public DealProfile {
        Check.requireOption("company", company);
        Check.requireOption("kind", kind);
        Objects.requireNonNull(origin, "origin");
        Check.requireOption("openedAt", openedAt);
        Objects.requireNonNull(attached, "attached");
        Objects.requireNonNull(attributes, "attributes");
        Check.requireOption("adoptedAs", adoptedAs);
    }

    /** The prospect it came from; none where it came from something else. */
    public Option<ProspectId> prospect() {
        return origin instanceof DealOrigin.OfProspect its ? Option.some(its.prospect()) : Option.none();
    }

    /** What was handed over with it, as it was then; none without a handoff. */
    public Option<HandoffPackage> contents() {
        return origin instanceof DealOrigin.OfProspect its ? its.contents() : Option.none();
    }

    DealProfile with(Attributes changed) {
        return new DealProfile(company, kind, origin, openedAt, attached, attributes.with(changed), adoptedAs);
    }

    DealProfile with(ProspectId prospect) {
        return new DealProfile(company, kind, origin, openedAt, attached.prepend(prospect), attributes, adoptedAs);
    }
}
