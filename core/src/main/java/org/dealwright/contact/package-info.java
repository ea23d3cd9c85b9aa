/**
 * Being in contact: over which channel, for what purpose, who turned to whom, what came of it, and whether it is allowed.
 *
 * <p>Prospects, deals and customers all log the same touches and ask the same question before they make one. Life cycles
 * call in here; nothing in here knows a life cycle.
 */
@NullMarked
package org.dealwright.contact;

import org.jspecify.annotations.NullMarked;
