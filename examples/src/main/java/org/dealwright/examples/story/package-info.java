/**
 * The story of one customer for office supplies, from cold call to the second year, in chapters.
 */
@NullMarked
package org.dealwright.examples.story;

import org.jspecify.annotations.NullMarked;
