/**
 * How the demo prints: aligned columns, wrapped paragraphs, JSON. It knows nothing of sales.
 */
@NullMarked
package org.dealwright.examples.print;

import org.jspecify.annotations.NullMarked;
