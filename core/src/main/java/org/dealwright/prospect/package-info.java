/**
 * The prospect's life cycle: from the first trace of a possible customer to the handoff to an account executive.
 *
 * <p>Six files, as every life cycle: the phases ({@link org.dealwright.prospect.Prospect}), the commands, the events, the
 * rules, the changes and the table ({@link org.dealwright.prospect.ProspectLifecycle}). The rest are their values.
 */
@NullMarked
package org.dealwright.prospect;

import org.jspecify.annotations.NullMarked;
