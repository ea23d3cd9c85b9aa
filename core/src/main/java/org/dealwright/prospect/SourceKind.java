package org.dealwright.prospect;

import org.dealwright.process.Check;

/**
 * What kind of source a prospect came from.
 *
 * @param code the kind's code
 */
public record SourceKind(String code) {
    /** We called first. */
    public static final SourceKind COLD_CALL = new SourceKind("cold-call");
    /** They came to us. */
    public static final SourceKind INBOUND = new SourceKind("inbound");
    /** A customer sent them. */
    public static final SourceKind REFERRAL = new SourceKind("referral");
    /** Met at an event. */
    public static final SourceKind EVENT = new SourceKind("event");
    /** Answered a campaign. */
    public static final SourceKind CAMPAIGN = new SourceKind("campaign");
    /** A partner brought them. */
    public static final SourceKind PARTNER = new SourceKind("partner");

    /**
     * A kind of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public SourceKind {
        Check.requireCode("SourceKind", code);
    }
}
