/**
 * Reading CSV row by row: what was read, what became of each row, and what in it does not fit. It knows nothing of sales;
 * each import says which faults there are, and what is done about them.
 */
@NullMarked
package org.dealwright.examples.rows;

import org.jspecify.annotations.NullMarked;
