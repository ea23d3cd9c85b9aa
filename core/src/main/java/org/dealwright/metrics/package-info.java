/**
 * Measures: each a {@link java.util.stream.Collector} over an embedder's own rows, or what the journal recorded.
 *
 * <p>Small facts go in, such as {@link org.dealwright.metrics.DealOutcome}, {@link org.dealwright.metrics.Journey}, {@link
 * org.dealwright.metrics.Tenure}, {@link org.dealwright.metrics.PipelineEntry}; embedders make them of their own tables. A
 * measure is taken by owner, team, source or anything else with {@code groupingBy(DealOutcome::owner,
 * WinRate.byCount(NoDecision.IS_LOST, march))}, of some rows with {@code filtering}, and of other rows with {@code mapping}.
 *
 * <p>A measure over parts, merged in any grouping, equals the measure over the whole, counts and money to the bit. Periods
 * are half-open days of a zone. What a row lacks is said, by {@link org.dealwright.metrics.LeftOut}; where there is nothing
 * to divide by, there is no value. Money and instants are rounded only where an answer says so. No life cycle knows this
 * package.
 */
@NullMarked
package org.dealwright.metrics;

import org.jspecify.annotations.NullMarked;
