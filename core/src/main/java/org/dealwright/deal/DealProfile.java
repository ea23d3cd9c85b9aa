package org.dealwright.deal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.dealwright.handoff.HandoffPackage;
import org.dealwright.id.CompanyId;
import org.dealwright.id.ProspectId;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.jspecify.annotations.Nullable;

/**
 * What a deal is about and where it came from. Immutable and thread-safe.
 *
 * <p>So many are kept in memory at once that nothing in it is wrapped: what may be missing becomes an option when it is asked
 * for.
 */
public final class DealProfile {
    private final @Nullable CompanyId company;
    private final @Nullable DealKind kind;
    private final DealOrigin origin;
    private final @Nullable Instant openedAt;
    private final List<AttachedProspect> attached;
    private final Attributes attributes;
    private final @Nullable ClaimedDeal adoptedAs;

    /**
     * Takes what is known.
     *
     * @param company the company; none for a private buyer, or where it is not known
     * @param kind what it is about; none only where it was adopted and the other system did not say
     * @param origin where it came from
     * @param openedAt when it was opened; none only where it was adopted and the other system did not say
     * @param attached the prospects that turned out to be part of it, the latest first
     * @param attributes the embedder's custom fields
     * @param adoptedAs the phase another system claimed; none where the deal began here
     */
    public DealProfile(
            Option<CompanyId> company,
            Option<DealKind> kind,
            DealOrigin origin,
            Option<Instant> openedAt,
            List<AttachedProspect> attached,
            Attributes attributes,
            Option<ClaimedDeal> adoptedAs) {
        this(
                Check.valueOrNull("company", company),
                Check.valueOrNull("kind", kind),
                Objects.requireNonNull(origin, "origin"),
                Check.valueOrNull("openedAt", openedAt),
                Objects.requireNonNull(attached, "attached"),
                Objects.requireNonNull(attributes, "attributes"),
                Check.valueOrNull("adoptedAs", adoptedAs));
    }

    private DealProfile(
            @Nullable CompanyId company,
            @Nullable DealKind kind,
            DealOrigin origin,
            @Nullable Instant openedAt,
            List<AttachedProspect> attached,
            Attributes attributes,
            @Nullable ClaimedDeal adoptedAs) {
        this.company = company;
        this.kind = kind;
        this.origin = origin;
        this.openedAt = openedAt;
        this.attached = attached;
        this.attributes = attributes;
        this.adoptedAs = adoptedAs;
    }

    /** The company; none for a private buyer, or where it is not known. */
    public Option<CompanyId> company() {
        return Option.of(company);
    }

    /** What it is about; none only where it was adopted and the other system did not say. */
    public Option<DealKind> kind() {
        return Option.of(kind);
    }

    /** Where it came from. */
    public DealOrigin origin() {
        return origin;
    }

    /** When it was opened; none only where it was adopted and the other system did not say. */
    public Option<Instant> openedAt() {
        return Option.of(openedAt);
    }

    /** The prospects that turned out to be part of it, the latest first. */
    public List<AttachedProspect> attached() {
        return attached;
    }

    /** What was promised to the buyer before, each once: what was handed over with it first; at most 100 for each prospect. */
    public java.util.List<String> promised() {
        Set<String> promised = new LinkedHashSet<>();
        contents().forEach(its -> promised.addAll(its.promised()));
        for (AttachedProspect one : attached.reverse()) {
            one.taken().forEach(its -> promised.addAll(its.promised()));
        }
        return java.util.List.copyOf(promised);
    }

    /** The embedder's custom fields. */
    public Attributes attributes() {
        return attributes;
    }

    /** The phase another system claimed; none where the deal began here. */
    public Option<ClaimedDeal> adoptedAs() {
        return Option.of(adoptedAs);
    }

    /** The prospect it came from; none where it came from something else. */
    public Option<ProspectId> prospect() {
        return origin instanceof DealOrigin.OfProspect its ? Option.some(its.prospect()) : Option.none();
    }

    /** What was handed over with it, as it was then; none without a handoff. */
    public Option<HandoffPackage> contents() {
        if (origin instanceof DealOrigin.OfCustomer its) {
            return its.contents();
        }
        return origin instanceof DealOrigin.OfProspect its ? its.contents() : Option.none();
    }

    DealProfile with(Attributes changed) {
        return new DealProfile(company, kind, origin, openedAt, attached, attributes.with(changed), adoptedAs);
    }

    DealProfile with(AttachedProspect prospect) {
        return new DealProfile(company, kind, origin, openedAt, attached.prepend(prospect), attributes, adoptedAs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DealProfile that
                && Objects.equals(company, that.company)
                && Objects.equals(kind, that.kind)
                && origin.equals(that.origin)
                && Objects.equals(openedAt, that.openedAt)
                && attached.equals(that.attached)
                && attributes.equals(that.attributes)
                && Objects.equals(adoptedAs, that.adoptedAs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(company, kind, origin, openedAt, attached, attributes, adoptedAs);
    }

    @Override
    public String toString() {
        return "DealProfile[company=" + company() + ", kind=" + kind() + ", origin=" + origin + ", openedAt="
                + openedAt() + ", attached=" + attached + ", attributes=" + attributes + ", adoptedAs=" + adoptedAs()
                + "]";
    }
}
