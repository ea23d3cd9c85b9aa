package org.dealwright.prospect;

import java.time.Instant;
import java.util.Objects;
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
    public Finding {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(foundAt, "foundAt");
    }
}
