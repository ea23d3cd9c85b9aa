/**
 * Where the demo records: in memory, or in a database, where an import that was stopped goes on.
 */
@NullMarked
package org.dealwright.examples.store;

import org.jspecify.annotations.NullMarked;
