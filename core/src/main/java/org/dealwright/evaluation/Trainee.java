package org.dealwright.evaluation;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.handoff.Skill;
import org.dealwright.process.MemberId;

/** Somebody as they will be after what is planned so far. Not thread-safe. */
final class Trainee {
    private final Profile profile;
    private final List<SkillGap> gaps;
    private final Map<Skill, Integer> levels;
    private final Set<String> done;
    private int hours;

    Trainee(Profile profile, List<SkillGap> gaps) {
        this.profile = profile;
        this.gaps = gaps;
        levels = new HashMap<>(profile.skills());
        done = profile.learnings().stream()
                .filter(learning -> learning.kind() == Learning.Kind.TRAINING)
                .map(Learning::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    MemberId member() {
        return profile.member();
    }

    Set<String> done() {
        return done;
    }

    int hours() {
        return hours;
    }

    /** What is lacking now. */
    List<SkillGap> open() {
        return gaps.stream()
                .map(gap -> new SkillGap(
                        gap.member(),
                        gap.role(),
                        gap.skill(),
                        gap.needed(),
                        Option.of(levels.get(gap.skill())),
                        gap.weight()))
                .filter(SkillGap::isOpen)
                .toList();
    }

    /** What some trainings one after the other would close: Σ weight × levels. */
    long gain(List<Training> path) {
        return gain(path, gaps);
    }

    /** What they would close of some gaps. */
    long gain(List<Training> path, List<SkillGap> of) {
        Map<Skill, Integer> after = new HashMap<>();
        path.forEach(training -> teach(training, after));
        long gain = 0;
        for (SkillGap gap : of) {
            Integer level = after.get(gap.skill());
            Integer before = levels.get(gap.skill());
            if (level != null && before != null) {
                gain += (long) gap.weight() * (Math.min(gap.needed(), level) - Math.min(gap.needed(), before));
            }
        }
        return gain;
    }

    /** Adds the levels that a training changes. */
    private void teach(Training training, Map<Skill, Integer> after) {
        for (Teaching teaching : training.teaches()) {
            Integer rated = levels.get(teaching.skill());
            if (rated != null) {
                int level = after.getOrDefault(teaching.skill(), rated);
                if (level >= teaching.from() && level < teaching.to()) {
                    after.put(teaching.skill(), teaching.to());
                }
            }
        }
    }

    /** Goes through a training. */
    void take(Training training) {
        teach(training, levels);
        done.add(training.code());
        hours += training.hours();
    }

    static int hours(List<Training> path) {
        return path.stream().mapToInt(Training::hours).sum();
    }
}
