/**
 * The proposal's life cycle: what is offered to a customer at which price, by whose authority, and what came of it.
 *
 * <p>Prices are values and know no life cycle: a {@link org.dealwright.proposal.Line} is one product at a price,
 * {@link org.dealwright.proposal.Pricing} says what several come to, exact to the minor unit of their currency. Other life
 * cycles do not know this package; what it asks of a deal is {@link org.dealwright.proposal.DealStanding}.
 */
@NullMarked
package org.dealwright.proposal;

import org.jspecify.annotations.NullMarked;
