/** What the tests of every module share: fixed seeds, and golden lists of what a module exports. Not published. */
@NullMarked
package org.dealwright.testing;

import org.jspecify.annotations.NullMarked;
