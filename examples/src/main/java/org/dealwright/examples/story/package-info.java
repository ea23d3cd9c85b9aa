/**
 * The story of one customer for office supplies, from cold call to the last instalment, in chapters.
 */
@NullMarked
package org.dealwright.examples.story;

import org.jspecify.annotations.NullMarked;
