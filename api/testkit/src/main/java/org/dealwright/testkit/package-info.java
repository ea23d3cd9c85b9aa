/**
 * Tests for what an embedder writes: extend a contract, hand in the own implementation, run.
 */
@NullMarked
package org.dealwright.testkit;

import org.jspecify.annotations.NullMarked;
