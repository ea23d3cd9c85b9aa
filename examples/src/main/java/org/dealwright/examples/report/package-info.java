/**
 * A report as a document of values, printed three ways: as text, as JSON and as one HTML file. What is measured, and of
 * what, the sources' own packages say.
 */
@NullMarked
package org.dealwright.examples.report;

import org.jspecify.annotations.NullMarked;
