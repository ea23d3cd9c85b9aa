package org.dealwright.evaluation;

import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.handoff.Presence;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Violation;
import org.dealwright.team.Roster;

/**
 * The members of a team, each once, in the order of their identifiers. Immutable.
 *
 * @param members the members, at most {@link #MOST}
 */
public record Team(List<Profile> members) {
    /** The most members of one team. */
    public static final int MOST = 10_000;

    /**
     * Takes a team.
     *
     * @throws IllegalArgumentException if there are too many members, or one is named twice
     */
    public Team {
        Objects.requireNonNull(members, "members");
        Check.require(checked(members));
        members = members.stream()
                .sorted(Comparator.comparing(profile -> profile.member().value()))
                .toList();
    }

    /**
     * Everybody on the roster of the team's own life cycle, those who have left included.
     *
     * @throws IllegalArgumentException if they are too many
     */
    public static Team of(Roster roster) {
        return new Team(roster.members().stream().map(Profile::of).toList());
    }

    /** The same check, answered as a value for members that came from outside. */
    public static Validation<Violation, List<Profile>> checked(List<Profile> members) {
        if (members.size() > MOST) {
            return Validation.invalid(Violation.showing("members", "too-many", Integer.toString(members.size()), MOST));
        }
        Set<MemberId> known = new HashSet<>();
        return members.stream().allMatch(profile -> known.add(profile.member()))
                ? Validation.valid(members)
                : Validation.invalid(Violation.of("members", "twice"));
    }

    /** All but those who have left: whoever is on leave will come back. */
    public List<Profile> staff() {
        return members.stream()
                .filter(profile -> profile.presence() != Presence.LEFT)
                .toList();
    }
}
