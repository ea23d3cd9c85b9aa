/**
 * Handing over from one who has done their part to the one who takes it on: from SDR to AE, and from AE to customer
 * success.
 *
 * <p>Life cycles call in here; nothing in here knows a life cycle.
 */
@NullMarked
package org.dealwright.handoff;

import org.jspecify.annotations.NullMarked;
