package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dealwright.handoff.Candidate;
import org.dealwright.handoff.Presence;
import org.dealwright.handoff.Skill;
import org.dealwright.process.Check;
import org.dealwright.process.MemberId;
import org.dealwright.process.Role;
import org.dealwright.team.Member;
import org.dealwright.team.Motivator;
import org.dealwright.team.MotivatorKind;

/**
 * A member of the team, as far as evaluations look at one. Immutable.
 *
 * @param who presence, roles, rated skills and how much they have room for
 * @param joined the day on which they joined; none where it is not known
 * @param learnings what they were trained and coached in, the earliest first, at most {@link #MOST_LEARNINGS}
 * @param motivators what they have said moves them, by code, at most 100; empty where nobody has asked
 */
public record Profile(
        Candidate who, Option<LocalDate> joined, List<Learning> learnings, Set<MotivatorKind> motivators) {
    /** The most trainings and coachings of one member. */
    public static final int MOST_LEARNINGS = 1_000;

    private static final Comparator<Learning> ORDER =
            Comparator.comparing(Learning::on).thenComparing(Learning::kind).thenComparing(Learning::code);

    /**
     * Takes a profile.
     *
     * @throws IllegalArgumentException if there are too many trainings and coachings, or motivators
     */
    public Profile {
        Objects.requireNonNull(who, "who");
        Check.requireOption("joined", joined);
        if (Objects.requireNonNull(learnings, "learnings").size() > MOST_LEARNINGS) {
            throw new IllegalArgumentException(
                    "learnings must be at most " + MOST_LEARNINGS + ", were " + learnings.size());
        }
        learnings = learnings.stream().sorted(ORDER).toList();
        if (Objects.requireNonNull(motivators, "motivators").size() > Check.LIST_LENGTH) {
            throw new IllegalArgumentException(
                    "motivators must be at most " + Check.LIST_LENGTH + ", were " + motivators.size());
        }
        Set<MotivatorKind> sorted = new TreeSet<>(Comparator.comparing(MotivatorKind::code));
        motivators.forEach(kind -> sorted.add(Objects.requireNonNull(kind, "motivators must not hold null")));
        motivators = Collections.unmodifiableSet(sorted);
    }

    /** Somebody of whom nothing else is known; the methods below add what is. */
    public static Profile of(Candidate who) {
        return new Profile(who, Option.none(), List.of(), Set.of());
    }

    /**
     * A member as the team's own life cycle knows them; what they have open is not known there.
     *
     * @throws IllegalArgumentException if there are too many trainings and coachings, or motivators
     */
    public static Profile of(Member member) {
        List<Learning> learnings = new ArrayList<>();
        member.profile()
                .development()
                .trainings()
                .forEach(training ->
                        learnings.add(Learning.training(training.training().code(), training.on())));
        member.profile()
                .development()
                .coachings()
                .forEach(coaching ->
                        learnings.add(Learning.coaching(coaching.topic().code(), coaching.on())));
        return new Profile(
                member.candidate(),
                member.profile().joinedOn(),
                learnings,
                member.profile().aims().motivators().map(Motivator::kind).toJavaSet());
    }

    /** The same member, who joined on that day. */
    public Profile joined(LocalDate day) {
        return new Profile(who, Option.some(day), learnings, motivators);
    }

    /**
     * The same member, trained or coached once more.
     *
     * @throws IllegalArgumentException if there are too many trainings and coachings
     */
    public Profile with(Learning learning) {
        List<Learning> more = new ArrayList<>(learnings);
        more.add(learning);
        return new Profile(who, joined, more, motivators);
    }

    /**
     * The same member, whom that moves too.
     *
     * @throws IllegalArgumentException if there are too many motivators
     */
    public Profile movedBy(MotivatorKind kind) {
        Set<MotivatorKind> more = new HashSet<>(motivators);
        more.add(kind);
        return new Profile(who, joined, learnings, more);
    }

    /** The same member, with other skills, presence, roles or capacity. */
    public Profile with(Candidate changed) {
        return new Profile(changed, joined, learnings, motivators);
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
