/**
 * The story of one customer for office supplies, from cold call to accepted handoff, in chapters.
 */
@NullMarked
package org.dealwright.examples.story;

import org.jspecify.annotations.NullMarked;
