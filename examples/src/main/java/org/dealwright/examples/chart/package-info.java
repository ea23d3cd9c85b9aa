/**
 * Charts as SVG, drawn by hand: the same values give the same bytes. No script, no picture from elsewhere; every number in
 * a chart is written beside its mark, and colour is never the only sign. It knows nothing of sales.
 */
@NullMarked
package org.dealwright.examples.chart;

import org.jspecify.annotations.NullMarked;
