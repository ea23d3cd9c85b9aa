/**
 * Who gets work, and how it is handed over: from SDR to AE, and from AE to customer success.
 *
 * <p>An {@link org.dealwright.handoff.AssignmentStrategy} chooses among members and says why;
 * {@link org.dealwright.handoff.Offer} and what belongs to it pass on what one has done to the one who goes on with it.
 *
 * <p>Life cycles call in here; nothing in here knows a life cycle.
 */
@NullMarked
package org.dealwright.handoff;

import org.jspecify.annotations.NullMarked;
