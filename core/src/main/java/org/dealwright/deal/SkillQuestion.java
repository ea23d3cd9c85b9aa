package org.dealwright.deal;

import java.util.Objects;
import org.dealwright.handoff.Skill;
import org.dealwright.process.MemberId;

/**
 * Whether somebody has a skill.
 *
 * @param member who
 * @param skill what
 */
public record SkillQuestion(MemberId member, Skill skill) {
    public SkillQuestion {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(skill, "skill");
    }
}
