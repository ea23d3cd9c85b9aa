/**
 * The deal's life cycle: what an account executive makes of a prospect, from finding out what is needed to won or lost.
 *
 * <p>The way in is {@link org.dealwright.deal.DealLifecycle#table()}. A deal follows its proposals, which have a life cycle of
 * their own, without knowing it: what becomes of them is noted here by the system, and so is what becomes of its orders.
 */
@NullMarked
package org.dealwright.deal;

import org.jspecify.annotations.NullMarked;
