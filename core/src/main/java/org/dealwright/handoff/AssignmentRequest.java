package org.dealwright.handoff;

import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dealwright.process.Check;
import org.dealwright.process.Role;

/**
 * What a piece of work asks of whoever is given it. The role is always asked for; territory and skills only by a strategy
 * that looks at them.
 *
 * @param role the role it takes; none where anybody may do it
 * @param territory where it belongs; none where that is not known, and then everybody covers it
 * @param skills the least level of each skill it takes, 1 to {@link Skill#HIGHEST}, at most 100, by code
 */
public record AssignmentRequest(Option<Role> role, Option<Territory> territory, Map<Skill, Integer> skills) {
    /** Work that asks nothing in particular. */
    public static final AssignmentRequest ANY = new AssignmentRequest(Option.none(), Option.none(), Map.of());

    /**
     * Takes a request.
     *
     * @throws IllegalArgumentException if there are too many skills, or a level is out of range
     */
    public AssignmentRequest {
        Check.requireOption("role", role);
        Check.requireOption("territory", territory);
        skills = Skill.levels(skills);
    }

    /** The same work, for that role. */
    public AssignmentRequest needing(Role who) {
        return new AssignmentRequest(Option.some(Objects.requireNonNull(who, "role")), territory, skills);
    }

    /** The same work, in that territory. */
    public AssignmentRequest needing(Territory where) {
        return new AssignmentRequest(role, Option.some(Objects.requireNonNull(where, "territory")), skills);
    }

    /**
     * The same work, taking that skill too.
     *
     * @throws IllegalArgumentException if the level is out of range, or there are too many skills
     */
    public AssignmentRequest needing(Skill skill, int level) {
        Map<Skill, Integer> more = new LinkedHashMap<>(skills);
        more.put(skill, level);
        return new AssignmentRequest(role, territory, more);
    }
}
