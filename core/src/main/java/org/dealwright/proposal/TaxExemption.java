package org.dealwright.proposal;

import org.dealwright.process.Check;
import org.dealwright.process.Term;

/**
 * Why no tax is due on a line. That is not the same as a rate of 0 %: an invoice has to say the reason.
 *
 * @param code the reason's code
 */
public record TaxExemption(String code) {
    /** The buyer owes the tax. */
    public static final TaxExemption REVERSE_CHARGE = new TaxExemption("reverse-charge");
    /** It is delivered to a business in another member state of a tax union. */
    public static final TaxExemption INTRA_COMMUNITY = new TaxExemption("intra-community");
    /** It is delivered abroad. */
    public static final TaxExemption EXPORT = new TaxExemption("export");
    /** What is sold is exempt by law, such as insurance or schooling. */
    public static final TaxExemption EXEMPT_SUPPLY = new TaxExemption("exempt-supply");
    /** The buyer is exempt, such as an embassy. */
    public static final TaxExemption EXEMPT_BUYER = new TaxExemption("exempt-buyer");

    /**
     * A reason of an embedder's own.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public TaxExemption {
        Check.requireCode("TaxExemption", code);
    }

    /** The reason as a word for explanations. */
    public Term term() {
        return new Term("tax-exemption", code);
    }
}
