/**
 * The report on a team: its skills, seats and cover, what it needs, and who has earned recognition, of a team made up from a
 * seed or of the agents of an export.
 */
@NullMarked
package org.dealwright.examples.team;

import org.jspecify.annotations.NullMarked;
