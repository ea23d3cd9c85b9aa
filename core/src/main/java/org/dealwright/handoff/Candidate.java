package org.dealwright.handoff;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * A member who might be given work, with what a strategy may look at. Immutable.
 *
 * @param member who it is
 * @param presence whether they are there
 * @param roles what they do, in the roles' declared order
 * @param skills the level of each skill that was rated, 1 to {@link Skill#HIGHEST}, at most 100, by code
 * @param territories what they cover, at most {@link #MOST_TERRITORIES}, by code; whoever has none covers none
 * @param workload what they have on their hands
 */
public record Candidate(
        MemberId member,
        Presence presence,
        Set<Role> roles,
        Map<Skill, Integer> skills,
        Set<Territory> territories,
        Workload workload) {
    /** The most territories that one member covers. */
    public static final int MOST_TERRITORIES = 1_000;

    /**
     * Takes a candidate.
     *
     * @throws IllegalArgumentException if there are too many skills or territories, or a level is out of range
     */
    public Candidate {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(presence, "presence");
        Set<Role> held = EnumSet.noneOf(Role.class);
        for (Role role : Objects.requireNonNull(roles, "roles")) {
            held.add(Objects.requireNonNull(role, "roles must not hold null"));
        }
        roles = Collections.unmodifiableSet(held);
        skills = Skill.levels(skills);
        if (Objects.requireNonNull(territories, "territories").size() > MOST_TERRITORIES) {
            throw new IllegalArgumentException(
                    "territories must be at most " + MOST_TERRITORIES + ", were " + territories.size());
        }
        Set<Territory> covered = new TreeSet<>(Comparator.comparing(Territory::code));
        for (Territory territory : territories) {
            covered.add(Objects.requireNonNull(territory, "territories must not hold null"));
        }
        territories = Collections.unmodifiableSet(covered);
        Objects.requireNonNull(workload, "workload");
    }

    /** Somebody who is there, with nothing to do and nothing else known; the methods below add what is. */
    public static Candidate active(MemberId member) {
        return new Candidate(member, Presence.ACTIVE, Set.of(), Map.of(), Set.of(), Workload.NONE);
    }

    /** The same candidate, there or not. */
    public Candidate with(Presence now) {
        return new Candidate(member, now, roles, skills, territories, workload);
    }

    /** The same candidate with one more role. */
    public Candidate with(Role role) {
        Set<Role> more = new LinkedHashSet<>(roles);
        more.add(role);
        return new Candidate(member, presence, more, skills, territories, workload);
    }

    /**
     * The same candidate with a skill rated, or rated anew.
     *
     * @throws IllegalArgumentException if the level is out of range, or there are too many skills
     */
    public Candidate with(Skill skill, int level) {
        Map<Skill, Integer> more = new LinkedHashMap<>(skills);
        more.put(skill, level);
        return new Candidate(member, presence, roles, more, territories, workload);
    }

    /**
     * The same candidate covering one more territory.
     *
     * @throws IllegalArgumentException if there are too many territories
     */
    public Candidate with(Territory territory) {
        Set<Territory> more = new LinkedHashSet<>(territories);
        more.add(territory);
        return new Candidate(member, presence, roles, skills, more, workload);
    }

    /** The same candidate with this on their hands. */
    public Candidate with(Workload now) {
        return new Candidate(member, presence, roles, skills, territories, now);
    }

    /** How good they are at it; 0 where nobody rated it. */
    public int level(Skill skill) {
        return skills.getOrDefault(skill, 0);
    }
}
