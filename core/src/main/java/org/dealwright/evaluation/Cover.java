package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.process.MemberId;
import org.dealwright.process.Percent;
import org.dealwright.process.Role;

/**
 * Who can jump in for whom, and which roles and skills hang on one person.
 *
 * <p>A role is covered by whoever is there ({@link Presence#ACTIVE}) and fits it by the policy's {@code enoughFit} at least;
 * how many do is what software teams call the bus factor. Only roles that somebody has, and of which the policy says what
 * they need, are in it: an empty team has none.
 *
 * @param roles one for each role, as declared
 * @param skills one for each skill that one of these roles needs, by code
 */
public record Cover(List<RoleCover> roles, List<SkillCover> skills) {
    public Cover {
        roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        skills = List.copyOf(Objects.requireNonNull(skills, "skills"));
    }

    /** Looks who can do what. */
    public static Cover of(Team team, EvaluationPolicy policy) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        team.staff().forEach(profile -> held.addAll(profile.roles()));
        held.retainAll(policy.roleNeeds().roles());
        List<Profile> there = team.members().stream()
                .filter(profile -> profile.presence() == Presence.ACTIVE)
                .toList();
        TreeMap<String, RoleNeed> lowest = new TreeMap<>();
        held.forEach(role -> policy.roleNeeds()
                .of(role)
                .forEach(need -> lowest.merge(
                        need.skill().code(), need, (one, other) -> other.level() < one.level() ? other : one)));
        return new Cover(
                held.stream().map(role -> role(role, there, policy)).toList(),
                lowest.values().stream().map(need -> skill(need, there, policy)).toList());
    }

    private static RoleCover role(Role role, List<Profile> there, EvaluationPolicy policy) {
        Percent enough = policy.enoughFit();
        List<RoleFit> fits = there.stream()
                .map(profile -> RoleFit.of(profile, role, policy.roleNeeds()))
                .toList();
        return new RoleCover(
                role,
                fits.stream()
                        .filter(fit -> fit.isAtLeast(enough))
                        // stable: equals stay in the order of identifiers
                        .sorted(Comparator.comparing(
                                (RoleFit fit) -> fit.least().get(), Comparator.reverseOrder()))
                        .map(RoleFit::member)
                        .toList(),
                fits.stream()
                        .filter(fit -> fit.held() && !fit.isAtLeast(enough) && fit.mayBe(enough))
                        .map(RoleFit::member)
                        .toList());
    }

    private static SkillCover skill(RoleNeed need, List<Profile> there, EvaluationPolicy policy) {
        Skill skill = need.skill();
        return new SkillCover(
                skill,
                need.level(),
                there.stream()
                        .filter(profile -> profile.level(skill).exists(level -> level >= need.level()))
                        .sorted(Comparator.comparing(
                                (Profile profile) -> profile.level(skill).get(), Comparator.reverseOrder()))
                        .map(Profile::member)
                        .toList(),
                there.stream()
                        .filter(profile -> profile.level(skill).isEmpty() && needs(profile, skill, policy))
                        .map(Profile::member)
                        .toList());
    }

    private static boolean needs(Profile profile, Skill skill, EvaluationPolicy policy) {
        return profile.roles().stream()
                .flatMap(role -> policy.roleNeeds().of(role).stream())
                .anyMatch(need -> need.skill().equals(skill));
    }

    /** Who can jump in for somebody in a role, the best first; nobody where the role is not in it. */
    public List<MemberId> standIns(MemberId member, Role role) {
        return of(role).map(cover ->
                        cover.able().stream().filter(one -> !one.equals(member)).toList())
                .getOrElse(List.of());
    }

    /** Who can do what that role does; none where nobody has it, or it is not said what it needs. */
    public Option<RoleCover> of(Role role) {
        return Option.ofOptional(
                roles.stream().filter(cover -> cover.role() == role).findFirst());
    }
}
