/**
 * Identifiers that life cycles name each other by, and the keys by which a company is found again.
 *
 * <p>An identifier wraps the embedder's own. They stand apart from the life cycles, so that a prospect can name the deal
 * it led to without knowing what a deal is.
 */
@NullMarked
package org.dealwright.id;

import org.jspecify.annotations.NullMarked;
