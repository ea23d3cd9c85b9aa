/**
 * The deal's life cycle: what an account executive makes of a prospect. So far it opens, and takes note
 * of prospects that turn out to be part of it.
 */
@NullMarked
package org.dealwright.deal;

import org.jspecify.annotations.NullMarked;
