package org.dealwright.need;

import org.dealwright.process.Check;

/**
 * What a quantity is counted or measured in, such as {@code sheet}, {@code ream} or {@code gsm}; an embedder has its own.
 *
 * <p>Units are never converted: quantities of two units cannot be compared, and are not.
 *
 * @param code the unit's code
 */
public record Unit(String code) {
    /** A mere number, without a unit. */
    public static final Unit ONE = new Unit("1");

    /**
     * A unit.
     *
     * @throws IllegalArgumentException if the text is not a code
     */
    public Unit {
        Check.requireCode("Unit", code);
    }
}
