package org.dealwright.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealwright.process.Role;

/**
 * Everybody's skills against what their roles need. Those who have left are not in it; an empty team has none.
 *
 * @param all one for each member, role that they hold and skill that it needs: members in the order of identifiers, roles as
 *     declared, the heaviest need first
 */
public record SkillGaps(List<SkillGap> all) {
    public SkillGaps {
        all = List.copyOf(Objects.requireNonNull(all, "all"));
    }

    /** Compares; where the policy does not say what a role needs, nothing is lacking. */
    public static SkillGaps of(Team team, EvaluationPolicy policy) {
        List<SkillGap> all = new ArrayList<>();
        for (Profile profile : team.staff()) {
            for (Role role : profile.roles()) {
                policy.roleNeeds().of(role).forEach(need -> all.add(SkillGap.of(profile, role, need)));
            }
        }
        return new SkillGaps(all);
    }

    /** Those that were rated, and are not enough. */
    public List<SkillGap> open() {
        return all.stream().filter(SkillGap::isOpen).toList();
    }

    /** Those that nobody rated: whether something is lacking is not known. */
    public List<SkillGap> unrated() {
        return all.stream().filter(SkillGap::isUnrated).toList();
    }
}
