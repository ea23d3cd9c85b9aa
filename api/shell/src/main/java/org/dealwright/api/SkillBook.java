package org.dealwright.api;

import org.dealwright.deal.SkillStanding;
import org.dealwright.handoff.Skill;
import org.dealwright.process.MemberId;

/**
 * Who has which skill, as the embedder keeps it; asked of those only of whom the roster holds no rating. Its answers must
 * come fast: commands wait for them.
 */
@FunctionalInterface
public interface SkillBook {
    /** Nobody keeps skills, so that nobody is turned down for lack of one. */
    SkillBook NONE = (member, skill) -> SkillStanding.UNKNOWN;

    /** Whether a member has a skill. */
    SkillStanding standing(MemberId member, Skill skill);
}
