package org.dealwright.retention;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * What a complaint is about.
 *
 * @param code the code
 */
public record ComplaintKind(String code) {
    /** What they bought. */
    public static final ComplaintKind PRODUCT = new ComplaintKind("product");
    /** How they are looked after. */
    public static final ComplaintKind SERVICE = new ComplaintKind("service");
    /** How or when it came. */
    public static final ComplaintKind DELIVERY = new ComplaintKind("delivery");
    /** What they are asked to pay. */
    public static final ComplaintKind BILLING = new ComplaintKind("billing");
    /** Anything else. */
    public static final ComplaintKind OTHER = new ComplaintKind("other");

    /**
     * One of an embedder's own; the policy must list it.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public ComplaintKind {
        Check.requireCode("ComplaintKind", code);
    }

    /** The word for it, for explanations. */
    public Term term() {
        return new Term("complaint-kind", code);
    }
}
