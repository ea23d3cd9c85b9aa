package org.dealwright.evaluation;

import java.util.Objects;
import org.dealwright.handoff.Skill;

/**
 * A skill that a role needs.
 *
 * @param skill which
 * @param level the level that is enough, 1 to {@link Skill#HIGHEST}
 * @param weight how much it counts beside the others of that role, 1 to {@link #HEAVIEST}
 */
public record RoleNeed(Skill skill, int level, int weight) {
    /** The most that a need weighs. */
    public static final int HEAVIEST = 100;

    /**
     * Takes a need.
     *
     * @throws IllegalArgumentException if the level or the weight is out of range
     */
    public RoleNeed {
        Objects.requireNonNull(skill, "skill");
        requireWithin("level", level, Skill.HIGHEST);
        requireWithin("weight", weight, HEAVIEST);
    }

    /**
     * A need by the skill's code.
     *
     * @throws IllegalArgumentException if the code is not a code, or the level or the weight is out of range
     */
    public static RoleNeed of(String skill, int level, int weight) {
        return new RoleNeed(new Skill(skill), level, weight);
    }

    static void requireWithin(String name, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(name + " must lie from 1 to " + most + ", was " + number);
        }
    }
}
