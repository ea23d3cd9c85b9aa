package org.dealwright.consent;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.process.Check;

/**
 * What shows that consent was given.
 *
 * @param source where it is on record
 * @param reference under which number or name it is found there, one line, not personal; none where it has none
 */
public record ConsentEvidence(ConsentSource source, Option<String> reference) {
    /**
     * Takes the evidence.
     *
     * @throws IllegalArgumentException if the reference is blank, too long or not printable
     */
    public ConsentEvidence {
        Objects.requireNonNull(source, "source");
        Check.requireOption("reference", reference);
        reference.forEach(line -> Check.require(Check.line("reference", line)));
    }
}
