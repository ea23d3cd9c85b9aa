/**
 * What a customer is worth, what one costs, and how long those who are here will stay.
 *
 * <p>Figures made of measures; the counts come from {@link org.dealwright.metrics}, which does not know this package.
 */
@NullMarked
package org.dealwright.metrics.lifetime;

import org.jspecify.annotations.NullMarked;
