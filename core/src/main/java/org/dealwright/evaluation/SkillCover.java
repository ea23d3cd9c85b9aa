package org.dealwright.evaluation;

import java.util.List;
import java.util.Objects;
import org.dealwright.handoff.Skill;
import org.dealwright.process.MemberId;

/**
 * Who has a skill that the team needs.
 *
 * @param skill the skill
 * @param level the lowest level that is enough for a role that somebody has, 1 to {@link Skill#HIGHEST}
 * @param able those who are there and have it at that level: the best first
 * @param unproven those who are there and have a role that needs it, but were never rated
 */
public record SkillCover(Skill skill, int level, List<MemberId> able, List<MemberId> unproven) {
    /**
     * Takes a cover.
     *
     * @throws IllegalArgumentException if the level is out of range
     */
    public SkillCover {
        Objects.requireNonNull(skill, "skill");
        RoleNeed.requireWithin("level", level, Skill.HIGHEST);
        able = List.copyOf(Objects.requireNonNull(able, "able"));
        unproven = List.copyOf(Objects.requireNonNull(unproven, "unproven"));
    }

    /** How many there are to fall back on. */
    public Depth depth() {
        return Depth.of(able.size(), unproven.size());
    }
}
