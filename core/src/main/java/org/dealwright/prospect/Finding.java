package org.dealwright.prospect;

import java.time.Instant;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.qualification.EvidenceSource;

/**
 * Something found out about a prospect's company.
 *
 * @param topic what it is about
 * @param text what was found, one line, not personal
 * @param source where
 * @param foundAt when
 */
public record Finding(FindingTopic topic, String text, EvidenceSource source, Instant foundAt) {
    /**
     * Takes a finding.
     *
     * @throws IllegalArgumentException if the text is blank, too long or not printable
     */
    public Finding {
        Objects.requireNonNull(topic, "topic");
        Check.require(Check.line("text", Objects.requireNonNull(text, "text")));
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(foundAt, "foundAt");
    }
}
