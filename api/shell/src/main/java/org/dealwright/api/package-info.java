/**
 * The shell around the core: what an embedder calls.
 *
 * <p>{@link org.dealwright.api.SalesProcess} is the entry. It decides by the core's tables, records what happened in a
 * {@link org.dealwright.api.Journal}, and brings about what follows by itself.
 */
@NullMarked
package org.dealwright.api;

import org.jspecify.annotations.NullMarked;
