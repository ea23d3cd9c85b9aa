/**
 * The demo's command line. It shows what the library does through its public API alone; nothing in core or api knows it.
 */
@NullMarked
package org.dealwright.examples;

import org.jspecify.annotations.NullMarked;
