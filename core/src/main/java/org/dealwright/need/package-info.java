/**
 * The right product in the right quantity: what a customer needs, and what a catalogue offers for it.
 *
 * <p>Life cycles call in here; nothing in here knows a life cycle. Everything is a value, immutable and thread-safe, and
 * the same input gives the same answer in the same order.
 */
@NullMarked
package org.dealwright.need;

import org.jspecify.annotations.NullMarked;
