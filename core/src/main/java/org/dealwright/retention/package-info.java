/**
 * The customer: taken over after the sale, brought to use what they bought, kept, renewed and grown, or lost.
 *
 * <p>{@link CustomerLifecycle#table()} is the only way in. The phases, commands and events are data; the rules and changes
 * behind the table are package-private.
 */
@NullMarked
package org.dealwright.retention;

import org.jspecify.annotations.NullMarked;
