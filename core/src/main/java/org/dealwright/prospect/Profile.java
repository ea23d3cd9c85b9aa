package org.dealwright.prospect;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.id.CompanyKeys;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;
import org.jspecify.annotations.Nullable;

/**
 * Who the prospect is and where it came from. Immutable and thread-safe.
 *
 * <p>So many are kept in memory at once that nothing in it is wrapped: what may be missing becomes an option when it is asked
 * for.
 */
public final class Profile {
    private final @Nullable CompanyId company;
    private final CompanyKeys keys;
    private final @Nullable Source source;
    private final @Nullable Instant identifiedAt;
    private final List<Finding> findings;
    private final Attributes attributes;
    private final @Nullable ClaimedPhase adoptedAs;

    /**
     * Takes what is known.
     *
     * @param identity which company it is
     * @param source where it came from; none only where it was adopted and the other system did not say
     * @param identifiedAt when it was identified; none only where it was adopted and the other system did not say
     * @param findings the latest finding on each topic
     * @param attributes the embedder's custom fields
     * @param adoptedAs the phase another system claimed; none where the prospect began here
     */
    public Profile(
            CompanyIdentity identity,
            Option<Source> source,
            Option<Instant> identifiedAt,
            List<Finding> findings,
            Attributes attributes,
            Option<ClaimedPhase> adoptedAs) {
        this(
                Objects.requireNonNull(identity, "identity").company().getOrNull(),
                identity.keys(),
                Check.valueOrNull("source", source),
                Check.valueOrNull("identifiedAt", identifiedAt),
                Objects.requireNonNull(findings, "findings"),
                Objects.requireNonNull(attributes, "attributes"),
                Check.valueOrNull("adoptedAs", adoptedAs));
    }

    private Profile(
            @Nullable CompanyId company,
            CompanyKeys keys,
            @Nullable Source source,
            @Nullable Instant identifiedAt,
            List<Finding> findings,
            Attributes attributes,
            @Nullable ClaimedPhase adoptedAs) {
        this.company = company;
        this.keys = keys;
        this.source = source;
        this.identifiedAt = identifiedAt;
        this.findings = findings;
        this.attributes = attributes;
        this.adoptedAs = adoptedAs;
    }

    /** Which company it is. */
    public CompanyIdentity identity() {
        return new CompanyIdentity(company(), keys);
    }

    /** The company; none for a private buyer, or where it is not known yet. */
    public Option<CompanyId> company() {
        return Option.of(company);
    }

    /** Where it came from; none only where it was adopted and the other system did not say. */
    public Option<Source> source() {
        return Option.of(source);
    }

    /** When it was identified; none only where it was adopted and the other system did not say. */
    public Option<Instant> identifiedAt() {
        return Option.of(identifiedAt);
    }

    /** The latest finding on each topic. */
    public List<Finding> findings() {
        return findings;
    }

    /** The embedder's custom fields. */
    public Attributes attributes() {
        return attributes;
    }

    /** The phase another system claimed; none where the prospect began here. */
    public Option<ClaimedPhase> adoptedAs() {
        return Option.of(adoptedAs);
    }

    Profile with(Attributes changed) {
        return new Profile(company, keys, source, identifiedAt, findings, attributes.with(changed), adoptedAs);
    }

    /** What is lacked is taken over, and nothing replaced. */
    Profile with(CompanyIdentity lacking) {
        CompanyIdentity both = identity().with(lacking);
        return new Profile(
                both.company().getOrNull(), both.keys(), source, identifiedAt, findings, attributes, adoptedAs);
    }

    Profile without(FindingTopic topic) {
        return with(findings.filter(known -> !known.topic().equals(topic)));
    }

    Profile with(Finding finding) {
        if (findings.exists(known ->
                known.topic().equals(finding.topic()) && known.foundAt().isAfter(finding.foundAt()))) {
            return this;
        }
        return with(
                findings.filter(known -> !known.topic().equals(finding.topic())).prepend(finding));
    }

    private Profile with(List<Finding> changed) {
        return new Profile(company, keys, source, identifiedAt, changed, attributes, adoptedAs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that
                && Objects.equals(company, that.company)
                && keys.equals(that.keys)
                && Objects.equals(source, that.source)
                && Objects.equals(identifiedAt, that.identifiedAt)
                && findings.equals(that.findings)
                && attributes.equals(that.attributes)
                && Objects.equals(adoptedAs, that.adoptedAs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(company, keys, source, identifiedAt, findings, attributes, adoptedAs);
    }

    @Override
    public String toString() {
        return "Profile[identity=" + identity() + ", source=" + source() + ", identifiedAt=" + identifiedAt()
                + ", findings=" + findings + ", attributes=" + attributes + ", adoptedAs=" + adoptedAs() + "]";
    }
}
