/**
 * The right product, in the right quantity, at the right price: what a customer needs, what a catalogue offers for it, and
 * what a price book asks.
 *
 * <p>Life cycles call in here; nothing in here knows a life cycle. Everything is a value, immutable and thread-safe, and
 * the same input gives the same answer in the same order. {@link org.dealwright.need.PriceBook} is there for embedders to
 * implement; {@link org.dealwright.need.PriceList} is one that is data.
 */
@NullMarked
package org.dealwright.need;

import org.jspecify.annotations.NullMarked;
