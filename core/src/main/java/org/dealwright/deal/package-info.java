/**
 * The deal's life cycle: what an account executive makes of a prospect. So far it opens, and nothing else.
 */
@NullMarked
package org.dealwright.deal;

import org.jspecify.annotations.NullMarked;
