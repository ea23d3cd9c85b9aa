/**
 * What was recorded, as the facts that measures take: {@link org.dealwright.metrics.recorded.RecordedFacts}.
 *
 * <p>Fed with events of every life cycle in the order in which they were recorded; whoever keeps events elsewhere may use
 * {@link org.dealwright.metrics.recorded.FactGathering} alone. Measures do not know this package.
 */
@NullMarked
package org.dealwright.metrics.recorded;

import org.jspecify.annotations.NullMarked;
