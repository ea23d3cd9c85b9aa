package org.dealwright.team;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dealwright.handoff.Skill;

/**
 * What a member can, and what was done for it. Immutable and thread-safe.
 *
 * @param ratings every rating that stands, the one entered last first
 * @param trainings every training, the one entered last first
 * @param coachings every coaching, the one entered last first
 */
public record Development(List<SkillRating> ratings, List<TrainingRecord> trainings, List<CoachingRecord> coachings) {
    /** Nothing is known. */
    public static final Development NONE = new Development(List.empty(), List.empty(), List.empty());

    public Development {
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(trainings, "trainings");
        Objects.requireNonNull(coachings, "coachings");
    }

    /** The rating of a skill that holds: the latest; of two found at once, the one entered last. None without any. */
    public Option<SkillRating> rating(Skill skill) {
        return rating(skill, ratings);
    }

    private static Option<SkillRating> rating(Skill skill, Iterable<SkillRating> all) {
        SkillRating latest = null;
        for (SkillRating each : all) {
            if (each.skill().equals(skill) && (latest == null || each.at().isAfter(latest.at()))) {
                latest = each;
            }
        }
        return Option.of(latest);
    }

    /** How good they are at it, 1 to {@link Skill#HIGHEST}; 0 where nobody rated it. */
    public int level(Skill skill) {
        return rating(skill).map(SkillRating::level).getOrElse(0);
    }

    /** The level of each skill that was rated, by code; unmodifiable. */
    public Map<Skill, Integer> levels() {
        Map<Skill, SkillRating> latest = new TreeMap<>(Comparator.comparing(Skill::code));
        for (SkillRating each : ratings) {
            latest.merge(each.skill(), each, (known, earlier) -> earlier.at().isAfter(known.at()) ? earlier : known);
        }
        Map<Skill, Integer> levels = new TreeMap<>(Comparator.comparing(Skill::code));
        latest.forEach((skill, rating) -> levels.put(skill, rating.level()));
        return Collections.unmodifiableMap(levels);
    }

    Development plus(SkillRating rating) {
        return new Development(ratings.prepend(rating), trainings, coachings);
    }

    Development plus(TrainingRecord training) {
        return new Development(ratings, trainings.prepend(training), coachings);
    }

    Development plus(CoachingRecord coaching) {
        return new Development(ratings, trainings, coachings.prepend(coaching));
    }

    /** Without the one entered last of those that the fact names; the same where there is none. */
    Development without(RosterFact fact) {
        return new Development(
                ratings.removeFirst(each -> each.isNamedBy(fact)),
                trainings.removeFirst(each -> each.isNamedBy(fact)),
                coachings.removeFirst(each -> each.isNamedBy(fact)));
    }
}
