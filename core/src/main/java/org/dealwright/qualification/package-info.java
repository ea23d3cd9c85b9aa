/**
 * When is a prospect worth an executive's time: frameworks as data, evidence, and the verdict over it.
 *
 * <p>Life cycles call in here; nothing in here knows a life cycle.
 */
@NullMarked
package org.dealwright.qualification;

import org.jspecify.annotations.NullMarked;
