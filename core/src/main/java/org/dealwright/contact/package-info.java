/**
 * Being in contact: over which channel, who turned to whom, what came of it.
 *
 * <p>Prospects, deals and customers all log the same touches. Life cycles call in here; nothing in here knows a life cycle.
 */
@NullMarked
package org.dealwright.contact;

import org.jspecify.annotations.NullMarked;
