/**
 * Incentive plans as data, and what they come to: what each earns by a plan, to the minor unit and line by line, whom it
 * leaves with nothing, what it costs, and how it compares with another.
 *
 * <p>An {@link org.dealwright.incentive.IncentivePlan} is a list of {@link org.dealwright.incentive.Component components};
 * {@link org.dealwright.incentive.Results} are what a team sold in one period. A
 * {@link org.dealwright.incentive.Simulation} pays the one by the other. No life cycle is known here, and none knows this
 * package: an embedder makes results of won deals, or of rows of its own. Everything is a value, immutable and
 * thread-safe, and the order in which results are given changes nothing.
 */
@NullMarked
package org.dealwright.incentive;

import org.jspecify.annotations.NullMarked;
