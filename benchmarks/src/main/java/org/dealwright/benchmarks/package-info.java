/**
 * What a decision costs, side by side with what people would use instead. JMH enters here; nothing depends on it.
 */
@NullMarked
package org.dealwright.benchmarks;

import org.jspecify.annotations.NullMarked;
