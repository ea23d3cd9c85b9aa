package org.dealwright.testkit.arbitraries;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.process.Actor;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * People who work together. Immutable and thread-safe.
 *
 * @param members at least one, each once, with the roles they hold
 */
public record Team(List<Actor> members) {
    /** The embedder's systems, which belong to every team and are in none. */
    public static final Actor INTEGRATION = Actor.of(new MemberId("integration"), Role.INTEGRATION);

    /**
     * Takes people.
     *
     * @throws IllegalArgumentException if there is nobody, somebody twice, or the system among them
     */
    public Team {
        members = List.copyOf(Objects.requireNonNull(members, "members"));
        if (members.isEmpty()) {
            throw new IllegalArgumentException("members must not be empty");
        }
        Set<MemberId> known = new HashSet<>();
        for (Actor one : members) {
            if (one.member().isEmpty() || !known.add(one.member().get())) {
                throw new IllegalArgumentException("members must be people, each once, and one was " + one);
            }
        }
    }

    /** A team of one, who holds every role of a person. */
    public static Team ofOne(MemberId member) {
        return new Team(List.of(Actor.of(member, Teams.ROLES)));
    }

    /**
     * The first member who holds that role.
     *
     * @throws IllegalArgumentException if nobody does
     */
    public Actor any(Role role) {
        return members.stream()
                .filter(one -> one.has(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody in the team is a " + role.code()));
    }

    /** A member with the roles they hold here; without a role where they are not in the team. */
    public Actor actor(MemberId member) {
        return members.stream().filter(one -> one.is(member)).findFirst().orElseGet(() -> Actor.of(member));
    }
}
