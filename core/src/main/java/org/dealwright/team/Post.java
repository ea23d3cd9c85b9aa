package org.dealwright.team;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Territory;
import org.dealwright.handoff.Workload;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * What a member does, and for whom.
 *
 * @param roles what they do, in the roles' declared order
 * @param team the team they are in; none where there is only one
 * @param manager who leads them; none where nobody does, or nobody said
 * @param territories what they cover, by code; at most {@link Candidate#MOST_TERRITORIES}
 * @param calendar by which calendar they work; none for the hours that the terms of each handoff have
 * @param capacity how many pieces of work they may have open, 0 to {@link Workload#MOST}; none where there is no limit
 */
public record Post(
        Set<Role> roles,
        Option<TeamName> team,
        Option<MemberId> manager,
        Set<Territory> territories,
        Option<CalendarCode> calendar,
        Option<Integer> capacity) {
    /** No role yet, and nothing else said. */
    public static final Post NONE =
            new Post(Set.of(), Option.none(), Option.none(), Set.of(), Option.none(), Option.none());

    /**
     * Takes a post.
     *
     * @throws IllegalArgumentException if there are too many territories, or the capacity is out of range
     */
    public Post {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Objects.requireNonNull(roles, "roles"));
        roles = Collections.unmodifiableSet(held);
        Check.requireOption("team", team);
        Check.requireOption("manager", manager);
        Set<Territory> covered = new TreeSet<>(Comparator.comparing(Territory::code));
        covered.addAll(Objects.requireNonNull(territories, "territories"));
        if (covered.size() > Candidate.MOST_TERRITORIES) {
            throw new IllegalArgumentException(
                    "territories must be at most " + Candidate.MOST_TERRITORIES + ", were " + covered.size());
        }
        territories = Collections.unmodifiableSet(covered);
        Check.requireOption("calendar", calendar);
        Check.requireOption("capacity", capacity);
        if (capacity.exists(limit -> !isCapacity(limit))) {
            throw new IllegalArgumentException(
                    "capacity must lie from 0 to " + Workload.MOST + ", was " + capacity.get());
        }
    }

    static boolean isCapacity(int limit) {
        return limit >= 0 && limit <= Workload.MOST;
    }

    /** A post with these roles. */
    public static Post of(Role... roles) {
        return NONE.with(new LinkedHashSet<>(List.of(roles)));
    }

    /** The same post in that team. */
    public Post in(TeamName its) {
        return new Post(roles, Option.some(its), manager, territories, calendar, capacity);
    }

    /** The same post, led by that member. */
    public Post under(MemberId lead) {
        return new Post(roles, team, Option.some(lead), territories, calendar, capacity);
    }

    /**
     * The same post, covering just these territories.
     *
     * @throws IllegalArgumentException if there are too many
     */
    public Post covering(Set<Territory> covered) {
        return new Post(roles, team, manager, covered, calendar, capacity);
    }

    /** The same post, following that calendar; none for the hours that the terms of each handoff have. */
    public Post following(Option<CalendarCode> its) {
        return new Post(roles, team, manager, territories, its, capacity);
    }

    /**
     * The same post with that limit; none for no limit.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Post limitedTo(Option<Integer> limit) {
        return new Post(roles, team, manager, territories, calendar, limit);
    }

    Post with(Set<Role> held) {
        return new Post(held, team, manager, territories, calendar, capacity);
    }

    Post with(Option<TeamName> its, Option<MemberId> lead) {
        return new Post(roles, its, lead, territories, calendar, capacity);
    }

    Post plus(Role role) {
        Set<Role> more = new LinkedHashSet<>(roles);
        more.add(role);
        return with(more);
    }

    Post without(Role role) {
        Set<Role> less = new LinkedHashSet<>(roles);
        less.remove(role);
        return with(less);
    }
}
