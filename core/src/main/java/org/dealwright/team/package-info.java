/**
 * The sales team: who belongs to it, whether they are there, what they do, can and are to reach.
 *
 * <p>One history for each member, named by their {@link org.dealwright.process.MemberId}. {@link
 * org.dealwright.team.Roster} puts members together, as whoever gives out work or judges authority wants them. Other life
 * cycles do not know this package. What is personal, such as a name, is kept elsewhere.
 */
@NullMarked
package org.dealwright.team;

import org.jspecify.annotations.NullMarked;
