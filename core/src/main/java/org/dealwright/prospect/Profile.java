package org.dealwright.prospect;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.id.CompanyId;
import org.dealwright.id.CompanyIdentity;
import org.dealwright.process.Attributes;
import org.dealwright.process.Check;

/**
 * Who the prospect is and where it came from.
 *
 * @param identity which company it is
 * @param source where it came from; none only where it was adopted and the other system did not say
 * @param identifiedAt when it was identified; none only where it was adopted and the other system did not say
 * @param findings the latest finding on each topic
 * @param attributes the embedder's custom fields
 * @param adoptedAs the phase another system claimed; none where the prospect began here
 */
public record Profile(
        CompanyIdentity identity,
        Option<Source> source,
        Option<Instant> identifiedAt,
        List<Finding> findings,
        Attributes attributes,
        Option<ClaimedPhase> adoptedAs) {
    public Profile {
        Objects.requireNonNull(identity, "identity");
        Check.requireOption("source", source);
        Check.requireOption("identifiedAt", identifiedAt);
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(attributes, "attributes");
        Check.requireOption("adoptedAs", adoptedAs);
    }

    /** The company; none for a private buyer, or where it is not known yet. */
    public Option<CompanyId> company() {
        return identity.company();
    }

    Profile with(Attributes changed) {
        return new Profile(identity, source, identifiedAt, findings, attributes.with(changed), adoptedAs);
    }

    /** What is lacked is taken over, and nothing replaced. */
    Profile with(CompanyIdentity lacking) {
        return new Profile(identity.with(lacking), source, identifiedAt, findings, attributes, adoptedAs);
    }

    Profile without(FindingTopic topic) {
        List<Finding> others = findings.filter(known -> !known.topic().equals(topic));
        return new Profile(identity, source, identifiedAt, others, attributes, adoptedAs);
    }

    Profile with(Finding finding) {
        if (findings.exists(known ->
                known.topic().equals(finding.topic()) && known.foundAt().isAfter(finding.foundAt()))) {
            return this;
        }
        List<Finding> others = findings.filter(known -> !known.topic().equals(finding.topic()));
        return new Profile(identity, source, identifiedAt, others.prepend(finding), attributes, adoptedAs);
    }
}
