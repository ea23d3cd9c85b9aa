package org.dealwright.team;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;

/**
 * How good somebody was found to be at something.
 *
 * @param skill at what
 * @param level 1 to {@link Skill#HIGHEST}
 * @param at when it was found
 * @param by who found it; none where another system says so
 */
public record SkillRating(Skill skill, int level, Instant at, Option<MemberId> by) {
    /**
     * Takes a rating.
     *
     * @throws IllegalArgumentException if the level is out of range
     */
    public SkillRating {
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(at, "at");
        Check.requireOption("by", by);
        if (level < 1 || level > Skill.HIGHEST) {
            throw new IllegalArgumentException("level must lie from 1 to " + Skill.HIGHEST + ", was " + level);
        }
    }

    /** Whether that fact means this one. */
    boolean isNamedBy(RosterFact fact) {
        return fact instanceof RosterFact.Rating named
                && named.skill().equals(skill)
                && named.at().equals(at);
    }
}
