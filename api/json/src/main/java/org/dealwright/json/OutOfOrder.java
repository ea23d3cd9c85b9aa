package org.dealwright.json;

/**
 * Says that a text cannot be read from front to back: a type does not come first in its object, or is of an older version.
 * The text is then read as a tree.
 */
final class OutOfOrder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfOrder() {
        super(null, null, false, false);
    }
}
