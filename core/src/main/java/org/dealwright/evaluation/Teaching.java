package org.dealwright.evaluation;

import java.util.Objects;
import org.dealwright.handoff.Skill;

/**
 * What a training does for one skill.
 *
 * @param skill which
 * @param from the lowest level from which it helps, 1 to {@code to} − 1
 * @param to the level that it brings one to, at most {@link Skill#HIGHEST}; whoever is there already gains nothing
 */
public record Teaching(Skill skill, int from, int to) {
    /**
     * Takes what is taught.
     *
     * @throws IllegalArgumentException if a level is out of range
     */
    public Teaching {
        Objects.requireNonNull(skill, "skill");
        RoleNeed.requireWithin("to", to, Skill.HIGHEST);
        RoleNeed.requireWithin("from", from, to - 1);
    }
}
