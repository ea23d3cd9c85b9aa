package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;

/**
 * A member of the team, as far as evaluations look at one. Immutable.
 *
 * @param who presence, roles, rated skills and how much they have room for
 * @param joined the day on which they joined; none where it is not known
 * @param learnings what they were trained and coached in, the earliest first, at most {@link #MOST_LEARNINGS}
 */
public record MemberProfile(Candidate who, Option<LocalDate> joined, List<Learning> learnings) {
    /** The most trainings and coachings of one member. */
    public static final int MOST_LEARNINGS = 1_000;

    private static final Comparator<Learning> ORDER =
            Comparator.comparing(Learning::on).thenComparing(Learning::kind).thenComparing(Learning::code);

    /**
     * Takes a profile.
     *
     * @throws IllegalArgumentException if there are too many trainings and coachings
     */
    public MemberProfile {
        Objects.requireNonNull(who, "who");
        Check.requireOption("joined", joined);
        if (Objects.requireNonNull(learnings, "learnings").size() > MOST_LEARNINGS) {
            throw new IllegalArgumentException(
                    "learnings must be at most " + MOST_LEARNINGS + ", were " + learnings.size());
        }
        learnings = learnings.stream().sorted(ORDER).toList();
    }

    /** Somebody of whom nothing else is known; the methods below add what is. */
    public static MemberProfile of(Candidate who) {
        return new MemberProfile(who, Option.none(), List.of());
    }

    /** The same member, who joined on that day. */
    public MemberProfile joined(LocalDate day) {
        return new MemberProfile(who, Option.some(day), learnings);
    }

    /**
     * The same member, trained or coached once more.
     *
     * @throws IllegalArgumentException if there are too many trainings and coachings
     */
    public MemberProfile with(Learning learning) {
        List<Learning> more = new ArrayList<>(learnings);
        more.add(learning);
        return new MemberProfile(who, joined, more);
    }

    /** Who it is. */
    public MemberId member() {
        return who.member();
    }

    /** Whether they are there. */
    public Presence presence() {
        return who.presence();
    }

    /** What they do. */
    public Set<Role> roles() {
        return who.roles();
    }

    /** The level of each skill that was rated. */
    public Map<Skill, Integer> skills() {
        return who.skills();
    }

    /** How good they are at it; none where nobody rated it. */
    public Option<Integer> level(Skill skill) {
        return Option.of(who.skills().get(skill));
    }
}
