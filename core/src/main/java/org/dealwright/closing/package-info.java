/**
 * The order's life cycle: what was sold, how it is to be paid, what was paid, and what became of it.
 *
 * <p>The money laws hold after any history: instalments add up to the total to the last minor unit; what was received is
 * what is applied, what is credit and what was refunded; all of it in one currency, and none of it negative.
 * Nobody but the shell and embedders knows this package; deals hear of orders through the system.
 */
@NullMarked
package org.dealwright.closing;

import org.jspecify.annotations.NullMarked;
