package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.Objects;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Reason;
import org.dealwright.process.Role;
import org.dealwright.process.Term;

/**
 * How far somebody's skill is from what a role needs.
 *
 * @param member whose
 * @param role the role that needs it
 * @param skill which
 * @param needed the level that is enough, 1 to {@link Skill#HIGHEST}
 * @param has the level rated, 1 to {@link Skill#HIGHEST}; none where nobody rated it, which is missing and not zero
 * @param weight how much it counts beside the role's others, 1 to {@link RoleNeed#HEAVIEST}
 */
public record SkillGap(MemberId member, Role role, Skill skill, int needed, Option<Integer> has, int weight) {
    /**
     * Takes a gap.
     *
     * @throws IllegalArgumentException if a level or the weight is out of range
     */
    public SkillGap {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(skill, "skill");
        RoleNeed.requireWithin("needed", needed, Skill.HIGHEST);
        Check.requireOption("has", has);
        has.forEach(level -> RoleNeed.requireWithin("has", level, Skill.HIGHEST));
        RoleNeed.requireWithin("weight", weight, RoleNeed.HEAVIEST);
    }

    static SkillGap of(Profile profile, Role role, RoleNeed need) {
        return new SkillGap(
                profile.member(), role, need.skill(), need.level(), profile.level(need.skill()), need.weight());
    }

    /** The levels that are lacking, 0 where enough is there: needed − has; none where nobody rated the skill. */
    public Option<Integer> gap() {
        return has.map(level -> Math.max(0, needed - level));
    }

    /** Whether the skill was rated, and is not enough. */
    public boolean isOpen() {
        return gap().exists(levels -> levels > 0);
    }

    /** Whether nobody rated the skill. */
    public boolean isUnrated() {
        return has.isEmpty();
    }

    /** The gap as words. */
    public Reason reason() {
        if (has.isEmpty()) {
            return Reason.of("evaluation.skill-unrated", skill.term(), needed);
        }
        return isOpen()
                ? Reason.of("evaluation.skill-short", skill.term(), needed, has.get())
                : Reason.of("evaluation.skill-enough", skill.term(), needed, has.get());
    }

    static Term who(Role role) {
        return new Term("who", role.code());
    }
}
