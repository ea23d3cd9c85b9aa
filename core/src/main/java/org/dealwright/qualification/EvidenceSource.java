package org.dealwright.qualification;

import org.dealwright.process.Check;

/**
 * Where a piece of evidence or a finding comes from.
 *
 * @param code the source's code
 */
public record EvidenceSource(String code) {
    /** Said on the telephone or in a call. */
    public static final EvidenceSource CALL = new EvidenceSource("call");
    /** Written in a message. */
    public static final EvidenceSource EMAIL = new EvidenceSource("email");
    /** Said in a meeting. */
    public static final EvidenceSource MEETING = new EvidenceSource("meeting");
    /** Read on the company's pages. */
    public static final EvidenceSource WEBSITE = new EvidenceSource("website");
    /** Read in a public register. */
    public static final EvidenceSource REGISTER = new EvidenceSource("register");
    /** Known by another system. */
    public static final EvidenceSource SYSTEM = new EvidenceSource("system");

    /**
     * A source of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public EvidenceSource {
        Check.requireCode("EvidenceSource", code);
    }
}
