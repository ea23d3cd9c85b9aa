/**
 * The import of a real funnel: the leads and closed deals that Olist published, read row by row, recorded through the
 * public API, and measured by what was recorded.
 */
@NullMarked
package org.dealwright.examples.olist;

import org.jspecify.annotations.NullMarked;
