/**
 * The import of a telephone company's customers, as IBM published them: read row by row, adopted, and measured by what was
 * recorded: who stayed, who left, and what they paid.
 */
@NullMarked
package org.dealwright.examples.telco;

import org.jspecify.annotations.NullMarked;
