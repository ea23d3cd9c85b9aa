/**
 * What a team needs, and how it does: pure functions over a team and its results. Skill gaps, who fits which seat, who
 * can jump in for whom, a training plan, what a training or coaching has changed, why somebody falls short, and who has
 * earned recognition.
 *
 * <p>Nothing here is one number: every answer comes with what it rests on, and where that is too little the answer is
 * "not enough data". The inputs are small records that an embedder makes of its own tables. The same inputs give the same
 * answers, in whatever order they come. No life cycle knows this package.
 */
@NullMarked
package org.dealwright.evaluation;

import org.jspecify.annotations.NullMarked;
