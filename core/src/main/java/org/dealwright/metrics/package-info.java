/**
 * Measures: each a {@link java.util.stream.Collector} over an embedder's own rows, or what the journal recorded.
 *
 * <p>A measure over parts, merged in any grouping, equals the measure over the whole. No life cycle knows this package.
 */
@NullMarked
package org.dealwright.metrics;

import org.jspecify.annotations.NullMarked;
