/** What the tests of every module share. Not published. */
@NullMarked
package org.dealwright.testing;

import org.jspecify.annotations.NullMarked;
